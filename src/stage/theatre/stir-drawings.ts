import type { Box } from '../figure/spec.ts';
import type { Stir } from '../room.ts';

/** Every small thing is drawn in this frame; 100 of its units are the thing's size. */
export const stirFrame: Box = { x: -60, y: -70, width: 120, height: 140 };

const drawing = (inside: string, definitions = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -70 120 140" width="120" height="140">${definitions}${inside}</svg>`;

/** One wisp: broad and soft below, thin above, with hardly a bend, so that two that pass make no figure. */
const wisp = drawing(
  '<path d="M-4 56C-13 34 3 20 -3 -4 -7 -24 3 -40 1 -62 9 -40 3 -24 9 -4 14 18 1 34 8 56Z" fill="url(#wisp)"/>',
  '<defs><linearGradient id="wisp" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f3ece2" stop-opacity="0"/><stop offset=".45" stop-color="#f3ece2" stop-opacity=".8"/><stop offset="1" stop-color="#f3ece2" stop-opacity="0"/></linearGradient></defs>',
);

/** From the middle of the face to just inside its marks, with a short tail; the size is the width of the face. */
const hand = drawing(
  '<path d="M0 9V-35" fill="none" stroke="#8c3b2e" stroke-width="2" stroke-linecap="round"/><circle r="3" fill="#8c3b2e"/>',
);

/** The glow about a lit panel, whatever the panel says; brighter in the middle. */
const glow = drawing(
  '<ellipse rx="58" ry="40" fill="url(#glow)"/>',
  '<defs><radialGradient id="glow"><stop offset="0" stop-color="#ffc675" stop-opacity=".75"/><stop offset=".5" stop-color="#f0a04b" stop-opacity=".3"/><stop offset="1" stop-color="#f0a04b" stop-opacity="0"/></radialGradient></defs>',
);

/** Light along one fold of cloth. */
const fold = drawing(
  '<path d="M-10 -66C-4 -30 -14 10 -6 66L8 66C2 20 12 -24 6 -66Z" fill="url(#fold)"/>',
  '<defs><linearGradient id="fold"><stop offset="0" stop-color="#fff6e6" stop-opacity="0"/><stop offset=".5" stop-color="#fff6e6" stop-opacity=".34"/><stop offset="1" stop-color="#fff6e6" stop-opacity="0"/></linearGradient></defs>',
);

/** A twig of three leaves on its stalk, which it turns about. */
const twig = drawing(
  '<g fill="#5d7350"><path d="M0 0C-3 -14 -2 -26 1 -40" fill="none" stroke="#4c5c42" stroke-width="2"/><path d="M1 -38C-8 -46 -8 -58 2 -66 10 -56 10 -46 1 -38Z"/><path d="M0 -18C-12 -18 -20 -26 -22 -36 -10 -36 -2 -30 0 -18Z" fill="#6d845d"/><path d="M0 -10C12 -12 18 -20 20 -30 8 -30 2 -22 0 -10Z" fill="#51664a"/></g>',
);

/** How each small thing looks, as an SVG document in `stirFrame`; its 0,0 is what it hangs and turns by. */
export const stirDrawings: Readonly<Record<Stir['is'], string>> = {
  steam: wisp,
  clock: hand,
  display: glow,
  curtain: fold,
  leaves: twig,
};
