import { card, core, dot, rect, repeat, shape, stroke } from './kit.ts';
import { litBy } from './light-marks.ts';

const riser = '#5b4657';
const tread = '#8a6a62';
const rail = '#6b4238';

/**
 * What the kitchen door shows of the hall: the front door with the last of
 * the day in its glass, coats, and the foot of the stairs.
 */
export const hallBeyond = (): string =>
  litBy(
    'grey',
    rect(20, -20, 400, 640, '#857a92') +
      shape('M20-20H104V508L20 600Z', '#746a84') +
      shape('M20 600L104 508H420V640H20Z', '#7a5148') +
      shape('M128 508H214L186 640H40Z', '#a7846a', 'opacity=".5"') +
      frontDoor() +
      coats() +
      flight(),
  );

const frontDoor = (): string =>
  rect(118, 118, 104, 390, '#cbbcb2') +
  rect(128, 128, 84, 380, '#27595f') +
  rect(140, 148, 60, 116, '#c9d0d8') +
  shape('M140 148H200V180L140 240Z', '#e6eaec') +
  stroke('M170 148V264M140 206H200', '#1f4450', 4) +
  rect(140, 346, 60, 140, '#1f4a52') +
  rect(154, 298, 32, 12, '#b8935a') +
  dot(202, 316, 5, core.mustard);

/** A rail of coats on the hall's left wall, the small one lowest. */
const coats = (): string =>
  stroke('M40 196L98 212', rail, 6) +
  shape('M50 206Q62 198 72 210L84 350L46 360Z', '#3d4668') +
  shape('M76 216Q88 210 96 220L102 318L74 324Z', core.brick) +
  shape('M88 214L96 220L102 318L92 320Z', '#8f4436');

/** The stairs from the side, rising towards us: the lowest is at the front door. */
const flight = (): string =>
  shape('M232 508V472H268V436H304V400H340V364H420V640H232Z', riser) +
  repeat(4, i => shape(`M${228 + i * 36} ${466 - i * 36}h42v8h-42Z`, tread)) +
  shape('M232 508H420V640H232Z', '#4c3c50') +
  stroke('M262 426V470M298 390V434M334 352V398', '#8d6658', 4) +
  stroke('M236 404L420 214', rail, 9) +
  card(226, 394, 18, 116, 3, rail) +
  dot(235, 390, 11, '#8d6658') +
  shape('M306 306L352 262Q372 262 372 290L370 372L318 376Z', core.school) +
  shape('M306 306Q296 330 298 366L312 370L320 330Z', '#742438');
