/** The colours every room draws from. A room uses seven of them, mixed towards its light, and no others. */
export const core = {
  night: '#16132f',
  indigo: '#2a2447',
  plum: '#45416b',
  mauve: '#7a6d90',
  brick: '#b9573a',
  terracotta: '#9b5844',
  amber: '#f4b45f',
  lamplight: '#ffd796',
  cream: '#f0e2c6',
  paper: '#fbf4e6',
  teal: '#2f6f73',
  sage: '#7f9a7c',
  mustard: '#d9a03c',
  school: '#8c2f3f',
} as const;

/** People in pictures on the wall: two families live here by turns, so nobody is seen in them, only that somebody is. */
export const likeness = '#6b5a68';

/** The paper every layer is drawn on: the frame of 1280 x 720 and a bleed of 60 and 20, so that a layer may move. */
export const sheet = { x: -60, y: -20, width: 1400, height: 760 } as const;

/** A filled rectangle. `more` is further attributes, as written. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;

/** A rectangle with round corners. */
export const card = (
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
): string => rect(x, y, width, height, fill, `rx="${radius}"`);

/** A filled outline given as path data. */
export const shape = (outline: string, fill: string, more = ''): string =>
  `<path d="${outline}" fill="${fill}" ${more}/>`;

/** A line with round ends: cords, seams, tines and whatever is too thin to be a shape. */
export const stroke = (course: string, colour: string, width = 3, more = ''): string =>
  `<path d="${course}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const dot = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;

export const oval = (x: number, y: number, across: number, down: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${fill}" ${more}/>`;

/** The same drawing somewhere else, turned by degrees and sized. */
export const place = (x: number, y: number, drawing: string, turn = 0, size = 1): string =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${size === 1 ? '' : ` scale(${size})`}">${drawing}</g>`;

/** The same drawing seen in a mirror that stands at `x`. */
export const mirror = (x: number, drawing: string): string =>
  `<g transform="translate(${2 * x} 0) scale(-1 1)">${drawing}</g>`;

/** One drawing for each number from 0 to `count` - 1, side by side in the file. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** One drawing for each of a list. */
export const each = <const Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => string,
): string => items.map(draw).join('');

const directions = {
  down: 'x2="0" y2="1"',
  right: 'x2="1" y2="0"',
  left: 'x1="1" x2="0"',
  across: 'x2="1" y2="1"',
};
type Direction = keyof typeof directions;

/** A gradient between two colours, to be named in `fill`. */
export const blend = (id: string, from: string, to: string, direction: Direction = 'down'): string =>
  `<linearGradient id="${id}" ${directions[direction]}><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

/** A gradient of one colour that thins out; opacities 0-1. */
export const fade = (
  id: string,
  colour: string,
  from: number,
  to: number,
  direction: Direction = 'down',
): string =>
  `<linearGradient id="${id}" ${directions[direction]}><stop stop-color="${colour}" stop-opacity="${from}"/><stop offset="1" stop-color="${colour}" stop-opacity="${to}"/></linearGradient>`;

/** A round gradient that thins out towards its edge. */
export const halo = (id: string, colour: string, strength: number): string =>
  `<radialGradient id="${id}"><stop stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;

export const clip = (id: string, outline: string): string =>
  `<clipPath id="${id}"><path d="${outline}"/></clipPath>`;
