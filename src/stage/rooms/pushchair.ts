import { dot, place, shape, stroke } from './kit.ts';

const frame = '#4d5566';
const cloth = '#8c4b5e';
const clothShade = '#6c3a52';
const tyre = '#34323f';

const wheel = (x: number, y: number): string => dot(x, y, 20, tyre) + dot(x, y, 8, '#b2b3bf');

/** A pushchair standing ready, hood up, its front to the left; some 220 units wide, wheels 196 below (x, y). */
export const pushchair = (x: number, y: number): string =>
  place(
    x,
    y,
    stroke('M40 60L126 166M150 60L70 166', frame, 8) +
      stroke('M150 60L184 14H216', frame, 8) +
      shape('M24 96Q14 50 44 10Q70-4 92 0Q118 2 132 14Q152 40 150 70L146 100Z', cloth) +
      shape('M86 98Q84 40 92 0Q118 2 132 14Q152 40 150 70L146 100Z', clothShade) +
      shape('M18 96H152L144 118H28Z', '#4a3f63') +
      wheel(62, 176) +
      wheel(132, 176),
  );

/** The same pushchair folded flat and leant on a wall, its wheels at (x, y + 250). */
export const foldedPushchair = (x: number, y: number): string =>
  place(
    x,
    y,
    stroke('M14 224L40 10Q44-4 56-2M44 232L62 20', frame, 8) +
      shape('M22 190L40 44Q54 34 66 46L60 196Q40 206 22 190Z', cloth) +
      shape('M48 40Q60 38 66 46L60 196Q50 202 42 200Z', clothShade) +
      stroke('M24 120L64 126', '#d9a03c', 6) +
      wheel(20, 232) +
      wheel(56, 236),
  );
