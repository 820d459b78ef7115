import { card, core, rect, shape, stroke } from './kit.ts';

const wood = '#a9714c';
const woodLit = '#d09a66';
const woodDark = '#5f3c3a';

/**
 * A kitchen chair from the side, back to the left, under somebody at
 * (x, floor). It is drawn over them: only what a sitter leaves open is there.
 */
export const sideChair = (x: number, floor: number, seat: number): string =>
  stroke(`M${x - 82} ${floor - seat - 150}L${x - 66} ${floor - seat + 6}L${x - 76} ${floor}`, woodDark, 10) +
  stroke(`M${x + 22} ${floor - seat + 8}L${x + 26} ${floor}`, woodDark, 10) +
  stroke(`M${x - 70} ${floor - 52}L${x + 24} ${floor - 58}`, woodDark, 6) +
  card(x - 72, floor - seat + 2, 104, 12, 5, '#7d4f3d') +
  stroke(`M${x - 80} ${floor - seat - 132}L${x - 76} ${floor - seat - 92}`, '#7d4f3d', 15);

/** A chair from the front, its back behind the sitter's shoulders. */
export const frontChair = (x: number, floor: number, seat: number): string =>
  shape(
    `M${x - 62} ${floor - seat - 168}Q${x} ${floor - seat - 182} ${x + 62} ${floor - seat - 168}V${floor - seat + 20}H${x + 50}V${floor - seat - 116}H${x - 50}V${floor - seat + 20}H${x - 62}Z`,
    woodDark,
  ) + shape(`M${x - 50} ${floor - seat - 158}H${x + 50}V${floor - seat - 126}H${x - 50}Z`, '#7d4f3d');

/** The table in front, its near edge along the bottom of what can be seen, and what is on it. */
export const table = (): string =>
  shape('M962 462H1340V492H936Z', wood) +
  shape('M962 462H1340V468H957Z', woodLit) +
  rect(936, 490, 404, 14, woodDark) +
  shape('M952 504H1340V530H952Z', '#4a3038') +
  shape('M958 530H986L980 760H964Z', '#5f3c3a') +
  mug() +
  felts();

const mug = (): string =>
  shape('M1246 440H1276L1273 474Q1272 478 1268 478H1254Q1250 478 1249 474Z', core.brick) +
  stroke('M1246 448q-13 0-11 10t13 8', core.brick, 5) +
  rect(1246, 438, 30, 5, '#5d3a36');

/** A sheet begun and three felt pens: somebody was drawing here. */
const felts = (): string =>
  shape('M1066 470L1132 468L1140 486L1058 488Z', core.paper) +
  stroke('M1074 480q12-8 24-2t28-4', core.teal, 2.6) +
  stroke('M1150 476l20-4', core.brick, 5) +
  stroke('M1146 484l24 2', core.mustard, 5);
