import type { EyePlaces, Gaze } from './eyes.ts';
import { path, round } from './points.ts';

/** What colours the skin before any line is drawn: warmth in the cheeks, and light on a deep skin. */
export const drawPlanes = (gaze: Gaze, places: EyePlaces): string =>
  blush(gaze, places) + highlightPlanes(gaze, places);

function blush({ turn, measures, expression, skin }: Gaze, { near, far }: EyePlaces): string {
  const y = round(measures.noseTip + expression.nod * 0.55 + 1);
  const opacity = expression.flush ? 0.42 : measures.isYoung ? 0.34 : 0.2;
  return (
    `<g fill="${skin.blush}" opacity="${opacity}"><ellipse cx="${round(near - 4)}" cy="${y}" rx="8.500" ry="5"/>` +
    `<ellipse cx="${round(far + 6 - turn)}" cy="${y}" rx="${round(6 + turn * 2)}" ry="5"/></g>`
  );
}

/**
 * Deep skins carry expression by light on brow, cheek, nose and chin: broad
 * planes where the key falls, half as bright on the side turned from it.
 */
function highlightPlanes({ pen, turn, measures, expression, skin }: Gaze, { near, far }: EyePlaces): string {
  if (!skin.highlight) return '';
  const colour = pen.skinLight(skin);
  const low = expression.nod * 0.55;
  const x = measures.middle;
  const nearIsLit = pen.lightSide < 0;
  const cheekY = measures.noseTip + low - 4.5;
  const browY = measures.eyeLine - measures.browHeight - 8 + low * 0.6;
  const tip = measures.noseTip + low;
  const plane = (cx: number, cy: number, rx: number, ry: number, tilt: number, opacity: number) =>
    `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${rx}" ry="${ry}" transform="rotate(${tilt} ${round(cx)} ${round(cy)})" opacity="${opacity}"/>`;
  const bridge = path`M${x + 6 - 3.6 * turn} ${tip - 12 * measures.noseSize}q${3 - 3 * turn} 6 ${3.5 - 3.2 * turn} 10`;
  return (
    `<g fill="${colour}">` +
    plane(near - 4, cheekY, 10, 4.2, -14, nearIsLit ? 0.5 : 0.3) +
    plane(far + 6 - turn * 2, cheekY, 4.5 + turn * 3.5, 3.8, 14, nearIsLit ? 0.24 : 0.5) +
    plane(x + (nearIsLit ? -4 : 6), browY, 17, 8, nearIsLit ? -7 : 7, 0.2) +
    plane(x + (nearIsLit ? -5 : 9), browY + 0.5, 11, 4.4, nearIsLit ? -7 : 7, 0.24) +
    plane(x + 2, measures.mouth + 11.5 + measures.chin * 0.4, 6, 2.8, 0, 0.42) +
    `</g>${pen.line(bridge, colour, 3.2, 0.55)}`
  );
}
