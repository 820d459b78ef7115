import { blend, clip, core, dot, fade, halo, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

const frame = '#e3d8c2';
const frameShade = '#a9998f';

/** Gradients and clips that the drawings of the flat's kitchen wall name. */
export const flatKitchenDefs: readonly string[] = [
  blend('evening', '#dfd6b2', '#ffe6a6'),
  blend('noon', '#b9c3cb', '#dfe1dc'),
  fade('deep', '#45325a', 0, 0.85, 'right'),
  fade('lid', '#45325a', 0.7, 0),
  halo('ring', '#ffcf8a', 0.95),
  clip('yard', 'M84 86H318V282H84Z'),
];

/** The kitchen's wall with the hole of the door to the hall on its right, its row of tiles and the lino. */
export const flatKitchenWall = (): string =>
  shape('M-60-20H1340V572H-60ZM1076 44V572H1240V44Z', '#cbb89a', 'fill-rule="evenodd"') +
  rect(556, 246, 504, 118, '#d8cbb4') +
  stroke(`${repeat(11, i => `M${574 + i * 46} 246V364`)}M556 285H1060M556 324H1060`, '#bdae9c', 2.2) +
  shape('M-60 562H1340V760H-60Z', '#9c6650') +
  lino() +
  shape('M-60 550H1076V562H-60ZM1240 550H1340V562H1240Z', '#a58c7c');

/** A lino of squares set cornerwise, worn lighter in front of the stove. */
const lino = (): string =>
  shape(
    repeat(8, i => `M${20 + i * 180} 562l70 34-86 34-72-34ZM${90 + i * 180} 640l92 48-112 50-98-48Z`),
    '#8a5646',
  ) + shape('M560 600Q700 580 860 600Q900 640 740 652Q560 650 560 600Z', '#b98468', 'opacity=".35"');

/** The architrave of the door to the hall. */
export const flatKitchenDoor = (): string =>
  shape('M1060 28H1256V572H1240V44H1076V572H1060Z', frame) +
  shape('M1248 28H1256V572H1248ZM1076 44H1240V52H1076Z', frameShade) +
  shape('M1240 44L1304 30V620L1240 572Z', '#b7a78f') +
  shape('M1252 86L1292 78V280L1252 276ZM1252 318L1292 324V540L1252 522Z', '#a39380') +
  dot(1256, 306, 7, '#8a6a3c');

/** What the door shows of the hall: children's coats on low hooks, shoes in pairs, another door ajar. */
export const flatHall = (): string =>
  rect(1040, -20, 300, 660, '#8f7f86') +
  shape('M1200-20H1340V640H1240L1200 520Z', '#7d6d7c') +
  shape('M1040 520H1200L1240 640H1040Z', '#7b5548') +
  rect(1096, 120, 66, 400, '#5e5068') +
  shape('M1096 120H1162V520H1096Z', '#6d5c70') +
  shape('M1146 120H1162V520H1146Z', '#f0c681', 'opacity=".75"') +
  shape('M1146 520H1162L1182 560H1140Z', '#f0c681', 'opacity=".4"') +
  stroke('M1088 520V112H1170V520', '#c6b6a4', 8) +
  stroke('M1206 250L1236 258', '#4b3a4c', 6) +
  shape('M1204 262Q1214 254 1222 264L1230 372L1200 366Z', core.teal) +
  shape('M1222 268Q1232 262 1238 272V376L1226 374Z', core.mustard) +
  shape('M1196 520h22q6 2 6 8h-28ZM1204 532h24q6 2 6 8h-30Z', '#45325a');

/** The window on the yard by the table: the opposite block with the last sun on it, and a line of washing. */
export const yardWindow = (sky: 'evening' | 'noon'): string =>
  rect(68, 70, 266, 226, frame) +
  rect(84, 86, 234, 196, `url(#${sky})`) +
  `<g clip-path="url(#yard)">${opposite(sky)}${line()}</g>` +
  rect(196, 86, 10, 196, frame) +
  shape('M84 86H318V94H84Z', frameShade, 'opacity=".6"') +
  halfCurtain() +
  shape('M52 290H350V306H52Z', frame) +
  shape('M52 301H350V308H52Z', frameShade);

const opposite = (sky: 'evening' | 'noon'): string =>
  shape('M84 150H236V128H318V282H84Z', sky === 'evening' ? '#d79b66' : '#9c9299') +
  shape('M84 214L318 168V282H84Z', '#75667e') +
  repeat(3, i => rect(100 + i * 46, 166, 24, 30, i === 1 ? '#f5d596' : '#8d7a86')) +
  repeat(2, i => rect(250 + i * 34, 146, 20, 30, '#8d7a86')) +
  rect(84, 262, 234, 24, '#8c7f83');

const line = (): string =>
  stroke('M84 206Q200 224 318 200', '#eadfcb', 2.4) +
  shape('M104 209h26v34h-26ZM142 213h20v26h-20ZM256 210h32v30h-32Z', '#e8dcc6') +
  shape('M216 214h22l4 34h-30Z', core.brick);

/** A short curtain on a rod over the lower panes, checked, drawn to the sides. */
const halfCurtain = (): string =>
  stroke('M76 92H326', '#7b5546', 5) +
  shape('M80 92H114Q118 190 96 288H80ZM322 92H288Q284 190 306 288H322Z', '#c9924a') +
  shape('M80 92H94Q98 190 86 288H80ZM322 92H308Q304 190 316 288H322Z', '#a87140') +
  stroke('M82 130H114M82 170H110M82 210H104M288 130H320M292 170H320M298 210H320', '#e6b673', 4);

/** Five o'clock: the low sun through the side window, with its bars, over wall, fridge and stove to the floor. */
export const lowSun = (): string =>
  shape('M356-20H520L742 562H560ZM548-20H700L950 562H772Z', '#ffd98a', 'opacity=".4"') +
  shape('M560 566H742L830 760H616ZM772 566H950L1066 760H862Z', '#ffd07a', 'opacity=".42"') +
  stippled('M240 0H1100V562H240Z', 'url(#ring)', 0.1);

/** A dull noon: the same window gives one pale shape, and no warmth. */
export const dullNoon = (): string =>
  shape('M-60-20H1340V760H-60Z', '#8e97ad', 'opacity=".3"') +
  shape('M356-20H520L690 562H560ZM548-20H700L900 562H730Z', '#f1f2ec', 'opacity=".26"') +
  shape('M560 566H690L750 760H610ZM730 566H900L990 760H800Z', '#f1f2ec', 'opacity=".2"');

/** The far end of the room and the ceiling lose themselves. */
export const flatKitchenShade = (): string =>
  shape('M860-20H1340V760H860Z', 'url(#deep)', 'opacity=".45"') +
  stippled('M-60-20H1340V130H-60Z', 'url(#lid)', 0.14);
