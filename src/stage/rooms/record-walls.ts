import { blend, clip, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, litBy, sky } from './light-marks.ts';

const wall = '#a8958f';
const frame = '#cfc2b8';
const frameShade = '#8d8092';

/** Gradients and clips that the drawings of the wall behind the record desk name. */
export const recordDefs: readonly string[] = [
  blend('sky', '#2f3a66', '#7d6a94'),
  fade('far', core.indigo, 0, 0.8, 'right'),
  fade('top', core.indigo, 0.7, 0),
  clip('panes', 'M46 92H236V330H46Z'),
];

/** A plain wall with the window at one end and the year on it; the rest of it is kept calm. */
export const recordWall = (): string =>
  rect(-60, -20, 1400, 600, wall) +
  rect(-60, 566, 1400, 18, '#7f6b6c') +
  rect(-60, 584, 1400, 180, '#5d5068') +
  eveningWindow() +
  planner() +
  lampGlow('lamp', dot(800, 320, 440, 'url(#lamp)', 'opacity=".82"')) +
  lampGlow('lamp', shape('M700 584H950L1040 760H640Z', core.amber, 'opacity=".14"')) +
  shape('M900-20H1340V760H900Z', 'url(#far)', 'opacity=".4"') +
  shape('M-60-20H1340V150H-60Z', 'url(#top)', 'opacity=".34"') +
  stippled('M-60-20H1340V150H-60Z', 'url(#top)', 0.1);

/** Early evening in the glass: roofs, and some of the windows over the road already lit. */
const eveningWindow = (): string =>
  rect(30, 76, 222, 270, frame) +
  sky(rect(46, 92, 190, 238, 'url(#sky)')) +
  `<g clip-path="url(#panes)">${litBy('night', shape('M46 262L84 236L122 262V246H178L206 226L236 250V330H46Z', '#4a4468') + shape('M46 296H120V280H188V296H236V330H46Z', '#3a3558'))}${lampGlow(
    'lamp',
    each([58, 82, 136, 160, 204], (x, i) =>
      rect(x, 270 + (i % 2) * 12, 11, 14, i === 2 ? '#ffd796' : '#e0a860'),
    ),
  )}</g>` +
  rect(137, 92, 8, 238, frame) +
  shape('M14 344H268V362H14Z', frame) +
  shape('M14 356H268V364H14Z', frameShade) +
  shape('M190 344l-5-34h40l-5 34Z', core.terracotta) +
  shape(
    'M206 312Q180 302 182 274Q204 284 206 302Q202 266 222 258Q234 282 212 304Q228 292 244 298Q236 314 206 312Z',
    '#6a8a68',
  );

/** Twelve months in columns: a strip for each child's plan, leave crossed off, a ring round one Thursday. */
const planner = (): string =>
  rect(400, 64, 262, 134, '#6b5f70') +
  rect(406, 70, 250, 122, '#efe6d6') +
  rect(406, 70, 250, 16, core.teal) +
  stroke(
    `${repeat(11, i => `M${427 + i * 21} 86V192`)}M406 112H656M406 138H656M406 164H656`,
    '#cdc2b6',
    1.8,
  ) +
  stroke('M414 100H500M440 126H560M412 152H470M500 178H640', core.sage, 8) +
  stroke('M540 100H600M586 126H630', core.mustard, 8) +
  stroke('M484 146l12 12M496 146l-12 12M520 146l12 12M532 146l-12 12', '#8d8092', 2.6) +
  `<circle cx="622" cy="152" r="10" fill="none" stroke="${core.brick}" stroke-width="3.4"/>`;
