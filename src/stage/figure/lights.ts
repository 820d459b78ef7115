import type { Light } from '../../practice/scene.ts';
import { mix } from './colour.ts';
import type { Skin } from './palette.ts';

/**
 * A light as an illustrator sets it. All shading is computed from it: nobody
 * picks a shadow by eye. Strengths are fractions, 0-1.
 */
interface Preset {
  readonly key: string;
  /** How much of the key every lit surface takes. */
  readonly keyStrength: number;
  readonly shadow: string;
  readonly shadowStrength: number;
  readonly ambient: string;
  readonly ambientStrength: number;
  /** How bright the thin edge on the lit side is. */
  readonly rim: number;
}

const presets: Readonly<Record<Light, Preset>> = {
  // Low and clear, before the room has warmed up.
  morning: preset('#fdf3e2', 0.05, '#46486a', 0.34, '#cfdcea', 0.06, 0.55),
  day: preset('#fff1d6', 0, '#4a3f63', 0.34, '#ffffff', 0, 0.45),
  // Half past four: the sun is in the room for the last time, long and yellow.
  late: preset('#ffdba0', 0.12, '#433a62', 0.4, '#c79a86', 0.05, 0.65),
  dusk: preset('#ffc98a', 0.1, '#2a2550', 0.46, '#5b4a86', 0.1, 0.75),
  night: preset('#ffd9a0', 0.06, '#171838', 0.55, '#2b3160', 0.26, 0.75),
  lamp: preset('#ffcf8e', 0.14, '#33264f', 0.44, '#7a4a5c', 0.06, 0.75),
  // Ten past four in November: a cool, soft window, and shadows that are grey before they are violet.
  grey: preset('#e9f0f2', 0.08, '#434758', 0.31, '#8b95a4', 0.1, 0.5),
};

function preset(
  key: string,
  keyStrength: number,
  shadow: string,
  shadowStrength: number,
  ambient: string,
  ambientStrength: number,
  rim: number,
): Preset {
  return { key, keyStrength, shadow, shadowStrength, ambient, ambientStrength, rim };
}

/** What one light makes of a colour. Strength 1 is the usual amount. */
export interface Shading {
  readonly key: string;
  readonly shadow: string;
  /** What the air of this light adds to every colour; a sky is made of it. */
  readonly ambient: string;
  readonly rim: number;
  /** The colour where the light falls. */
  tone(colour: string): string;
  /** The colour turned away from the light. */
  shade(colour: string, strength?: number): string;
  /** The colour where the key catches it. */
  lit(colour: string, strength?: number): string;
  skinTone(skin: Skin): string;
  skinShade(skin: Skin, strength?: number): string;
  /** A deep skin where the light catches brow, cheek, nose and chin; any other skin in the light. */
  skinLight(skin: Skin): string;
}

/** How a light shades cloth, hair and skin. */
export function shadingOf(light: Light): Shading {
  const { key, keyStrength, shadow, shadowStrength, ambient, ambientStrength, rim } = presets[light];
  const inRoom = (colour: string) => mix(colour, ambient, ambientStrength);
  // Ambient blue greys a face and drowns a deep one: skin takes part of it, deep skin less, and some of the key against it.
  const skinTone = (skin: Skin) => {
    const isDeep = skin.highlight !== undefined;
    const aired = mix(skin.base, ambient, ambientStrength * (isDeep ? 0.3 : 0.5));
    return mix(aired, key, keyStrength * (isDeep ? 0.4 : 0.6) + ambientStrength * (isDeep ? 0.3 : 0.06));
  };
  return {
    key,
    shadow,
    ambient,
    rim,
    tone: colour => mix(inRoom(colour), key, keyStrength * 0.6),
    shade: (colour, strength = 1) => mix(inRoom(colour), shadow, shadowStrength * strength),
    lit: (colour, strength = 1) => mix(inRoom(colour), key, 0.34 * strength),
    skinTone,
    skinLight: skin =>
      skin.highlight
        ? mix(
            mix(skin.highlight, ambient, ambientStrength * 0.3),
            key,
            keyStrength * 0.7 + ambientStrength * 0.4,
          )
        : skinTone(skin),
    // Skin is shaded with its own line colour: plain violet turns pale skin grey and deep skin ashen.
    skinShade: (skin, strength = 1) =>
      mix(
        mix(skinTone(skin), skin.line, (skin.highlight ? 0.3 : 0.26) * strength),
        shadow,
        shadowStrength * (skin.highlight ? 0.16 : 0.3) * strength,
      ),
  };
}
