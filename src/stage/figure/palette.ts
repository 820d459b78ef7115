/**
 * Every colour a person is made of. Nothing here knows about light; see
 * `lights.ts`. Colours are written #rrggbb.
 */

/**
 * A skin: its base, the colour of its lines and of its shade, its blush and
 * lip. Deep skins carry expression by light and so have highlight planes.
 */
export interface Skin {
  readonly base: string;
  readonly line: string;
  readonly blush: string;
  readonly lip: string;
  readonly highlight?: string;
}

const skinTable = {
  porcelain: { base: '#f1c7a8', line: '#9a5a4c', blush: '#e58a72', lip: '#b9605a' },
  rose: { base: '#e6ae8c', line: '#8a4a40', blush: '#d5735c', lip: '#a94f4a' },
  honey: { base: '#ddab7e', line: '#7a4732', blush: '#cf7256', lip: '#a0504a' },
  olive: { base: '#d29a6e', line: '#73402f', blush: '#c0664a', lip: '#93463c' },
  sand: { base: '#bd8355', line: '#5f3524', blush: '#b05a3e', lip: '#82402f' },
  umber: { base: '#9f6743', line: '#46241a', blush: '#a84f36', lip: '#9c4a3c', highlight: '#d29a6a' },
  cocoa: { base: '#8b573e', line: '#341a15', blush: '#964733', lip: '#9a4a40', highlight: '#c8906a' },
  ebony: { base: '#774d3b', line: '#27120f', blush: '#944a37', lip: '#9a5248', highlight: '#bd8a68' },
} as const satisfies Readonly<Record<string, Skin>>;
export type SkinName = keyof typeof skinTable;
export const skins: Readonly<Record<SkinName, Skin>> = skinTable;

export const hairColours = {
  black: '#231d2b',
  soft: '#35262c',
  brown: '#553526',
  chestnut: '#7b4428',
  auburn: '#9c4d2a',
  sandy: '#b98a52',
  grey: '#a9a3a6',
  silver: '#cfc8c4',
  iron: '#6d6870',
} as const;
export type HairColour = keyof typeof hairColours;

export const cloths = {
  ink: '#2c3554',
  teal: '#2f6f73',
  sage: '#7f9a7c',
  mustard: '#d9a03c',
  rust: '#b9573a',
  plum: '#6d3f5f',
  cream: '#efe0c6',
  denim: '#4c6288',
  stone: '#9a8f86',
  slate: '#4d5566',
  berry: '#a33d52',
  leaf: '#4f7350',
  school: '#8c2f3f',
  white: '#f4ece0',
  sky: '#86aebd',
  charcoal: '#34323f',
  peach: '#e6a27c',
} as const;
export type Cloth = keyof typeof cloths;

/** Colours of small things people carry or wear. */
export const objects = {
  card: '#f4ece0',
  photo: '#86aebd',
  print: '#9a8f86',
  metal: '#d9a03c',
  screen: '#cfe3ea',
  phone: '#2c3554',
  wood: '#b9803f',
  stitch: '#4a2a30',
  frame: '#3a2a33',
  tyre: '#34323f',
  spoke: '#9a8f86',
  seat: '#4d5566',
  tear: '#d7ecf2',
  ribbon: '#b9573a',
  bobble: '#e6a27c',
  eyeWhite: '#fff6ea',
  glint: '#fff8ee',
  pupil: '#1d1224',
} as const;
