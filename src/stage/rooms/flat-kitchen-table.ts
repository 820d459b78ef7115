import { card, core, dot, rect, shape, stroke } from './kit.ts';

const wood = '#b98558';
const woodLit = '#dba76c';
const woodDark = '#6d4638';

/** The bench along the wall, with a cushion at the near end so that a small child reaches the table. */
export const bench = (): string =>
  shape('M146 386Q252 376 366 386V528H352V440H160V528H146Z', woodDark) +
  shape('M160 396Q252 388 352 396V426H160Z', '#8a5b45') +
  rect(140, 526, 232, 14, '#8a5b45') +
  rect(150, 540, 12, 62, woodDark) +
  rect(348, 540, 12, 62, woodDark) +
  card(160, 510, 84, 18, 9, core.sage) +
  card(160, 520, 84, 8, 4, '#617a64');

/** The table against the window wall, its near edge along the bottom of what can be seen. */
export const flatTable = (): string =>
  shape('M-60 462H424L452 492H-60Z', wood) +
  shape('M-60 462H424L430 468H-60Z', woodLit) +
  rect(-60, 490, 512, 14, woodDark) +
  shape('M-60 504H438V530H-60Z', '#54353a') +
  shape('M410 530H438L430 760H414Z', woodDark);

/** What lies on it at five: a sum begun, a drawing begun, two beakers, and the telephone leaning on the sugar tin. */
export const tableThings = (): string =>
  shape('M276 472L340 470L350 488H272Z', core.paper) +
  stroke('M286 477h14M308 476h16M286 483h10M306 483h22', '#7a6d90', 2.4) +
  shape('M162 472L230 470L238 488H156Z', core.paper) +
  stroke('M174 482q6-10 14-4t12-4 14 6', core.brick, 3) +
  stroke('M244 482l18-5', core.teal, 5) +
  beaker(132, core.teal, '#245a60') +
  beaker(368, core.brick, '#8a3d2f') +
  propped();

const beaker = (x: number, fill: string, shade: string): string =>
  shape(`M${x - 13} 436H${x + 13}L${x + 10} 474H${x - 10}Z`, fill) +
  shape(`M${x + 3} 436H${x + 13}L${x + 10} 474H${x + 2}Z`, shade);

/** The telephone stands where the evening call is taken, upright against the sugar tin, its screen to the bench. */
const propped = (): string =>
  card(412, 426, 30, 46, 4, '#d9c08a') +
  rect(412, 436, 30, 6, core.brick) +
  shape('M432 426H438Q442 426 442 430V468Q442 472 438 472H432Z', '#a98b55') +
  shape('M388 414L413 410L420 470L395 474Z', '#2f2642') +
  shape('M391 418L410 415L416 466L397 469Z', '#8fb4bd') +
  dot(402, 435, 6, '#b07a52') +
  shape('M394 454Q403 440 414 452L416 466L397 469Z', core.mustard);

/**
 * The same table on another day: bread under a cloth, a finished drawing, and
 * the brown envelope opened, its letter flat with a pen across it.
 */
export const clearedTable = (): string =>
  shape('M170 472L232 470L240 488H164Z', core.paper) +
  stroke('M182 483v-6l9-5 9 5v6ZM210 483v-7m7 7v-5m7 5v-4', core.teal, 2.6) +
  shape('M34 474Q36 440 78 440T124 474Z', '#e9dcc4') +
  shape('M86 441Q124 446 124 474H96Q102 454 86 441Z', '#c6b39c') +
  stroke('M46 462H114M56 450H104', core.brick, 3) +
  openedLetter() +
  propped();

const openedLetter = (): string =>
  shape('M346 470L376 464L384 486H340Z', '#b98a58') +
  shape('M262 468L338 465L350 489H254Z', core.paper) +
  stroke('M274 473h44M272 478h50M270 483h34', '#8a7d86', 2.2) +
  stroke('M312 486l10-3 8 2', '#2c3c8c', 2.4) +
  stroke('M318 480L346 462', '#2c3c8c', 4);
