import { blend, card, clip, core, each, fade, halo, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, sky } from './light-marks.ts';

const frame = '#d6cabf';
const frameShade = '#9b8f9b';
const tile = '#b3aeac';

/** Gradients and clips that the drawings of the kitchen's wall name. */
export const wallDefs: readonly string[] = [
  blend('sky', '#9aa2b4', '#d5d4d3'),
  fade('corner', '#2a2447', 0, 0.8, 'right'),
  fade('ceiling', '#2a2447', 0.75, 0),
  halo('hob-light', '#ffcf8a', 0.95),
  clip('yard', 'M934 92H1106V282H934Z'),
  clip('above-floor', 'M360-20H1340V560H360Z'),
];

/** The kitchen's wall with the hole of the door to the hall in it, its tiles and the floor. */
export const kitchenWall = (): string =>
  shape('M-60-20H1340V572H-60ZM92 30V572H340V30Z', '#938ca0', 'fill-rule="evenodd"') +
  rect(574, 232, 766, 134, tile) +
  stroke(`${repeat(18, i => `M${574 + i * 44} 232V366`)}M574 276H1340M574 320H1340`, '#c9c3bc', 2.4) +
  shape('M-60 560H1340V760H-60Z', '#8a5348') +
  floorTiles() +
  shape('M-60 556H92V568H-60ZM340 556H1340V568H340Z', '#5e5468');

const floorTiles = (): string =>
  shape(
    repeat(
      9,
      i =>
        `M${-60 + i * 320} 568h160l-16 56h-160ZM${84 + i * 320} 624h160l-20 60h-160ZM${-96 + i * 320} 684h160l-24 76h-160Z`,
    ),
    '#774740',
  );

/** The architrave of the open kitchen door. */
export const kitchenDoor = (): string =>
  shape('M76 14H356V572H340V30H92V572H76Z', frame) +
  shape('M348 14H356V572H348Z', frameShade) +
  shape('M92 30H340V38H92Z', frameShade);

/** The cooker light: its cone on tiles and worktop, its patch on the floor. It is the one warm thing in the room. */
export const hobLight = (): string =>
  lampGlow(
    'lamp',
    `<g clip-path="url(#above-floor)">${shape('M714 190H822L912 366H624Z', '#f4b45f', 'opacity=".62"')}${shape('M736 190H800L848 366H688Z', '#ffd796', 'opacity=".6"')}${stippled('M420 0H1120V560H420Z', 'url(#hob-light)', 0.2)}</g>` +
      shape('M690 568H850L912 700H626Z', '#f4b45f', 'opacity=".22"'),
  );

/** The window over the sink: wet roofs of the next street and the last of the day. */
export const kitchenWindow = (): string =>
  rect(920, 78, 200, 218, frame) +
  sky(rect(934, 92, 172, 190, 'url(#sky)')) +
  `<g clip-path="url(#yard)">${shape('M934 214L970 188L1010 214L1050 186L1106 222V282H934Z', '#77758c')}${shape('M934 214L970 188L1010 214L1050 186L1106 222V230L1050 196L1010 224L970 198L934 224Z', '#5d5a75')}${rect(1040, 168, 16, 30, '#6a6680')}${rect(962, 176, 14, 26, '#6a6680')}${rect(950, 234, 16, 20, '#8f8ea0')}${rect(1064, 238, 16, 20, '#e5b878')}${stroke('M944 106l-4 22M980 130l-4 22M1030 104l-4 22M1080 140l-4 22M1002 160l-3 18M1092 100l-3 18', '#e4e6ec', 2, 'opacity=".7"')}</g>` +
  rect(1014, 92, 10, 190, frame) +
  shape('M930 86H1110V112Q1020 120 930 112Z', '#8a6472') +
  shape('M906 292H1134V308H906Z', frame) +
  shape('M906 303H1134V310H906Z', frameShade) +
  basil();

const basil = (): string =>
  shape('M1066 262H1100L1095 294H1071Z', core.terracotta) +
  shape(
    'M1082 264Q1054 258 1056 236Q1072 238 1080 250Q1072 226 1086 216Q1096 230 1090 250Q1100 234 1114 240Q1112 260 1082 264Z',
    '#6d9468',
  );

/** The rack on its pulley under the ceiling: this week's school shirts, pegged by the hem. */
export const airer = (): string =>
  stroke('M1158-20V36M1290-20V36', '#5a5068', 4) +
  stroke('M1124 40H1316M1134 52H1330', '#d6cabf', 6) +
  each([1140, 1212], x => shirt(x)) +
  shape('M1284 46H1332V152Q1310 158 1288 150Z', core.school);

const shirt = (x: number): string =>
  shape(
    `M${x} 48H${x + 60}L${x + 58} 128L${x + 66} 146L${x + 48} 156L${x + 42} 138H${x + 18}L${x + 12} 156L${x - 6} 146L${x + 2} 128Z`,
    '#d9dbe0',
  ) +
  shape(`M${x + 40} 48H${x + 60}L${x + 58} 128L${x + 66} 146L${x + 48} 156L${x + 42} 138Z`, '#aeb1c2') +
  rect(x + 8, 42, 6, 14, core.mustard) +
  rect(x + 46, 42, 6, 14, core.mustard);

/** Hook, high-visibility coat, and a pair of work boots set side by side on the shoe bench. */
export const workThings = (): string =>
  stroke('M366 150H434', '#5e4a52', 7) +
  shape(
    'M384 156L364 172L350 300L368 306L374 262L372 356H428L426 262L432 306L450 300L436 172L416 156Q400 168 384 156Z',
    core.mustard,
  ) +
  shape('M416 156L436 172L450 300L432 306L426 262L428 356H412L410 166Z', '#b07c2c') +
  shape(
    'M373 246H427V262H373ZM372 304H428V320H372ZM354 264L372 268L370 282L352 278ZM446 264L428 268L430 282L448 278Z',
    '#dcd8d0',
  ) +
  shape('M384 156Q400 168 416 156L408 186L400 170L392 186Z', '#8a5f26') +
  stroke('M400 176V354', '#8a5f26', 3) +
  card(356, 470, 82, 12, 2, '#a9764f') +
  shape('M362 482H372V562H362ZM422 482H432V562H422ZM362 526H432V532H362Z', '#6f4434') +
  boot(362) +
  boot(400);

const boot = (x: number): string =>
  shape(`M${x + 2} 398H${x + 24}L${x + 24} 434Q${x + 36} 440 ${x + 37} 462H${x}Z`, '#7a4a34') +
  shape(`M${x + 2} 398H${x + 9}L${x + 8} 462H${x}Z`, '#5d3a36') +
  shape(`M${x - 1} 460H${x + 38}V470H${x - 1}Z`, '#3a3140') +
  stroke(`M${x + 13} 408h10M${x + 13} 418h11M${x + 14} 428h11`, core.mustard, 2.4);

/** The corners furthest from the cooker light lose themselves. */
export const kitchenDusk = (): string =>
  shape('M-60-20H1340V150H-60Z', 'url(#ceiling)', 'opacity=".4"') +
  shape('M1040-20H1340V760H1040Z', 'url(#corner)', 'opacity=".45"') +
  shape('M1040-20H1340V760H1040Z', 'url(#corner)', 'opacity=".12" filter="url(#stipple)"');
