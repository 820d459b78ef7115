import { card, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

/** Gradients that the drawings of the tower's lobby name. */
export const lobbyDefs: readonly string[] = [
  fade('deep', '#34324a', 0, 0.85, 'right'),
  fade('lid', '#34324a', 0.65, 0),
];

/** Painted wall, a band of old teal tiles, and a floor of chippings worn smooth along the way to the lift. */
export const lobbyWalls = (): string =>
  rect(-60, -20, 1400, 640, '#c9c8c2') +
  rect(-60, 350, 1400, 250, '#5f8684') +
  rect(-60, 342, 1400, 10, '#35575b') +
  stroke(
    `${repeat(24, i => `M${-40 + i * 60} 352V592`)}M-60 412H1340M-60 472H1340M-60 532H1340`,
    '#75999a',
    2,
  ) +
  rect(-60, 590, 1400, 14, '#436668') +
  rect(-60, 604, 1400, 156, '#8f8c96') +
  shape('M160 604H780L960 760H-20Z', '#9f9ca4') +
  stroke(
    repeat(40, i => `M${((i * 331) % 1400) - 60} ${614 + ((i * 89) % 140)}h${4 + (i % 3) * 3}`),
    '#b7b2b6',
    4,
  );

/** The street door: wired glass, a grey day and a bare tree behind it. */
export const streetDoor = (): string =>
  rect(-60, 60, 268, 544, '#8d8f99') +
  rect(-60, 78, 250, 526, '#d7dfe0') +
  shape('M-60 400H190V604H-60Z', '#a9b3b2') +
  shape('M-60 330L40 300L120 330L190 312V420H-60Z', '#9aa3ac') +
  stroke('M96 470V250M96 320L60 270M96 350L140 290M96 290L112 240', '#7d7a86', 6) +
  stroke(
    repeat(7, i => `M${-60 + i * 38} 78V604`) + repeat(12, i => `M-60 ${110 + i * 42}H190`),
    '#c1c9cb',
    1.4,
  ) +
  rect(58, 78, 12, 526, '#8d8f99') +
  rect(-60, 330, 250, 14, '#8d8f99') +
  stroke('M42 360v96', '#d9a03c', 9) +
  stroke('M84 360v96', '#d9a03c', 9);

/** Daylight through the glass: one long shape on tiles and floor. */
export const lobbyLight = (): string =>
  shape('M208 60H330L600 604H208Z', '#f6f3e4', 'opacity=".32"') +
  shape('M60 604H600L820 760H-40Z', '#f6f3e4', 'opacity=".34"') +
  shape('M760-20H1340V760H900Z', 'url(#deep)', 'opacity=".5"') +
  stippled('M-60-20H1340V120H-60Z', 'url(#lid)', 0.14);

/** Four rows of post boxes; one flap stands open on a wad of post, and one has been painted by hand. */
export const postBoxes = (): string =>
  rect(262, 118, 204, 190, '#6e6b7c') +
  repeat(20, i => {
    const x = 268 + (i % 5) * 39;
    const y = 124 + Math.floor(i / 5) * 45;
    return (
      card(x, y, 36, 42, 2, i === 13 ? '#d9a03c' : '#a8a6b4') +
      stroke(`M${x + 8} ${y + 10}h20`, '#55566a', 4) +
      dot(x + 28, y + 30, 2.6, '#55566a')
    );
  }) +
  shape('M350 166L392 154V172L352 178Z', core.paper) +
  shape('M346 172L386 178L384 188L348 184Z', core.brick) +
  shape('M352 160L380 148L384 164L354 174Z', '#e3d9c8');

/** Under them a crate of books for whoever wants one, and a spider plant kept alive by somebody. */
export const swapCrate = (): string =>
  rect(262, 404, 200, 12, '#8a5b45') +
  stroke('M276 416v24M448 416v24', '#6d4638', 6) +
  shape('M270 360H384L378 404H276Z', '#b98a58') +
  each(
    [
      [280, core.brick],
      [298, core.mustard],
      [314, '#5f7f96'],
      [332, core.cream],
      [350, core.school],
    ] as const,
    ([x, fill], i) => rect(x, 338 + (i % 2) * 7, 15, 30, fill),
  ) +
  shape('M270 366H384L382 378H272Z', '#96703f') +
  shape('M408 374H444L438 404H414Z', '#f0e2c6') +
  stroke(
    'M426 374Q410 340 392 348M426 374Q420 330 404 322M426 374Q430 328 446 324M426 374Q442 344 462 354M426 372V334',
    '#7f9a7c',
    6,
  );

/** The foot of the stairs: the first half-flight between two walls, with a rail. */
export const stairFoot = (): string =>
  rect(1010, 70, 260, 534, '#7c7a8a') +
  shape('M1010 70H1270V250H1010Z', '#65637a') +
  repeat(9, i => {
    const y = 604 - (i + 1) * 36 + i * i * 1.2;
    const inset = i * 5;
    const tall = 604 - i * 36 + (i - 1) * (i - 1) * 1.2 - y;
    return (
      rect(1026 + inset, y, 228 - inset * 2, tall, '#85828f') +
      rect(1026 + inset, y, 228 - inset * 2, 7, '#b7b2b6')
    );
  }) +
  shape('M1010 70H1026L1070 320V340L1026 604H1010Z', '#a7a4a8') +
  shape('M1270 70H1254L1212 320V340L1254 604H1270Z', '#5d5a70') +
  stroke('M1254 470L1212 250', '#d9a03c', 8) +
  stroke('M1126 150V98M1106 116L1126 96L1146 116', '#e9e4da', 8) +
  card(1100, 4, 90, 30, 6, '#efe8d4');
