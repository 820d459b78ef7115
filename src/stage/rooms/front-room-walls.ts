import {
  blend,
  card,
  clip,
  core,
  dot,
  each,
  fade,
  likeness,
  place,
  rect,
  repeat,
  shape,
  stroke,
} from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, shines, sky, sunlight } from './light-marks.ts';

const wall = '#d3bda0';
const frame = '#efe4d2';
const frameShade = '#b3a192';

/** Gradients and clips that the drawings of the front room's walls name. */
export const frontRoomDefs: readonly string[] = [
  blend('sky', '#c4d2da', '#f0e8d8'),
  fade('far', '#5a4358', 0.75, 0, 'right'),
  fade('top', '#5a4358', 0.6, 0),
  clip('panes', 'M812 100H984V286H812Z'),
];

/** The hall beyond: what hangs on its pegs and what stands under them. */
export const frontHall = (): string =>
  rect(30, -20, 280, 560, '#b79f8c') +
  rect(30, 476, 280, 130, '#7c5f5e') +
  rect(30, 470, 280, 10, '#e2d5c2') +
  rect(84, 104, 160, 16, '#8a5f4a') +
  each([104, 152, 198, 232], x => stroke(`M${x} 112v12`, '#5f4238', 6)) +
  workJacket() +
  shape('M186 128Q198 120 210 128L222 196L216 236H182L178 196Z', '#86aebd') +
  shape('M210 128L222 196L216 236H204L204 140Z', '#648b9c') +
  shape('M222 128Q232 122 242 128L248 170L244 186H222L218 170Z', core.brick) +
  dot(226, 128, 5, core.brick) +
  dot(240, 128, 5, core.brick) +
  toolbag() +
  boot(98) +
  boot(132);

/** A heavy jacket, cut for broad shoulders, reaching lower than what hangs beside it. */
const workJacket = (): string =>
  shape(
    'M112 126Q134 114 156 126L182 154L190 262L174 268L166 206V306H100V206L92 268L78 262L86 154Z',
    '#3d4668',
  ) +
  shape('M156 126L182 154L190 262L174 268L166 206V306H142L146 132Z', '#2c3350') +
  shape('M84 214L100 216V232L82 230ZM166 216L186 214L187 230L166 232Z', core.mustard) +
  stroke('M134 134V304M110 262h16M142 262h16', '#262c48', 3);

/** A tool bag with its mouth open: a wrench's jaw, the end of a spirit level, a roll of tape. */
const toolbag = (): string =>
  shape('M176 408L198 404L202 450H182Z', core.mustard) +
  stroke('M226 446L236 402', '#8d95a3', 7) +
  shape('M228 404Q228 390 240 390L238 400L248 402Q246 412 234 412Z', '#8d95a3') +
  shape('M166 436Q168 428 178 428H250Q260 428 262 436L268 490H160Z', '#6a4a3a') +
  shape('M250 428Q260 428 262 436L268 490H244Z', '#4f362e') +
  stroke('M186 430Q214 396 242 430', '#4f362e', 6) +
  rect(196, 448, 34, 22, '#8a6350');

const boot = (x: number): string =>
  shape(`M${x + 2} 416H${x + 25}L${x + 25} 450Q${x + 38} 456 ${x + 39} 482H${x}Z`, '#9a6f3f') +
  shape(`M${x + 2} 416H${x + 9}L${x + 8} 482H${x}Z`, '#7a5430') +
  shape(`M${x - 1} 479H${x + 40}V490H${x - 1}Z`, '#3a3140') +
  stroke(`M${x + 13} 426h11M${x + 13} 436h12M${x + 15} 446h12`, '#efe0c6', 2.4);

/** The wall of the room with the doorway cut out, carpet, and everything that hangs on it. */
export const frontRoomWall = (): string =>
  shape('M-60-20H1340V590H-60ZM66 34V590H250V34Z', wall, 'fill-rule="evenodd"') +
  shape('M-60 566H66V584H-60ZM250 566H1340V584H250Z', frame) +
  shape('M-60 584H66V572H250V584H1340V760H-60Z', '#8a6b70') +
  shape('M50 18H266V584H250V34H66V584H50Z', frame) +
  shape('M258 18H266V584H258ZM66 34H250V42H66Z', frameShade) +
  window() +
  pictures() +
  television();

/** What the window throws on wall, sofa and carpet, and the corner it does not reach. */
export const frontRoomLight = (): string =>
  sunlight(
    'day',
    [898, 190],
    shape('M800 96L394 584H797L1000 300H800Z', '#fff1d6', 'opacity=".34"') +
      shape('M394 584H797L662 760H220Z', '#fff1d6', 'opacity=".3"'),
  ) +
  shape('M-60-20H360V760H-60Z', 'url(#far)', 'opacity=".3"') +
  stippled('M-60-20H1340V130H-60Z', 'url(#top)', 0.09);

/** A net curtain on a wire, houses over the road, and a jar of daffodils on the sill. */
const window = (): string =>
  rect(796, 84, 204, 218, frame) +
  sky(rect(812, 100, 172, 186, 'url(#sky)')) +
  `<g clip-path="url(#panes)">${shape('M812 218L848 190L886 218L922 190L960 218L984 200V286H812Z', '#b08a7a')}${shape('M812 218L848 190L886 218L922 190L960 218L984 200V210L960 228L922 200L886 228L848 200L812 228Z', '#7f6470')}${each([838, 876, 914, 952], x => rect(x, 236, 16, 26, '#8a93a4'))}${lampGlow('day', rect(914, 236, 16, 26, core.amber))}</g>` +
  shape('M808 176Q856 186 898 178T988 178V290H808Z', core.paper, 'opacity=".5"') +
  stroke(`${repeat(7, i => `M${826 + i * 24} 184V286`)}`, core.cream, 2, 'opacity=".6"') +
  rect(893, 100, 9, 186, frame) +
  curtain() +
  place(1796, 0, `<g transform="scale(-1 1)">${curtain()}</g>`) +
  stroke('M752 70H1044', '#8a5f4a', 7) +
  shape('M778 300H1018V316H778Z', frame) +
  shape('M778 311H1018V318H778Z', frameShade) +
  shape('M944 266H968L965 301H947Z', '#9fc0c2', 'opacity=".85"') +
  stroke('M952 292Q946 262 940 246M957 292V236M961 292Q968 264 974 250', '#5f8a5c', 3.4) +
  each(
    [
      [939, 242],
      [957, 231],
      [975, 247],
    ],
    ([x, y]) => dot(x, y, 8, core.mustard) + dot(x, y, 3.6, core.amber),
  );

const curtain = (): string =>
  shape('M766 72H816Q818 200 796 322H760Z', '#a85d52') + shape('M766 72H784Q788 200 772 322H760Z', '#86453f');

/** Two hands in paint, framed with a date; a photograph; and a giraffe to be measured against. */
const pictures = (): string =>
  rect(384, 96, 102, 84, '#8a5f4a') +
  rect(391, 103, 88, 70, core.paper) +
  hand(414, 134, core.teal) +
  hand(452, 140, core.brick) +
  stroke('M412 164h14M432 164h20', '#8f8379', 3) +
  rect(518, 110, 66, 82, core.teal) +
  rect(525, 117, 52, 68, '#e8cdb0') +
  dot(551, 142, 13, likeness) +
  shape('M529 185Q533 158 551 158T573 185Z', core.mustard) +
  giraffe();

/** A paper giraffe as tall as a child will be, with a pencil line and a date for every time he was stood against it. */
const giraffe = (): string =>
  shape(
    'M640 400L646 176Q646 96 634 84L612 92Q602 90 604 82L628 64L634 48L642 60Q664 66 668 100L684 400Z',
    core.mustard,
  ) +
  dot(634, 78, 3, core.indigo) +
  each(
    [
      [656, 120, 6],
      [654, 158, 7],
      [662, 196, 8],
      [654, 236, 9],
      [666, 276, 9],
      [656, 322, 10],
    ],
    ([x, y, r]) => dot(x, y, r, '#b07c2c'),
  ) +
  stroke('M686 300h22M686 326h22M686 346h22', '#5f4a50', 3) +
  stroke('M714 300h14M714 326h12M714 346h14', '#8f7a6c', 3);

const hand = (x: number, y: number, fill: string): string =>
  dot(x, y + 6, 11, fill) +
  stroke(
    `M${x - 8} ${y + 2}l-6-12M${x - 3} ${y - 2}l-2-14M${x + 3} ${y - 2}l3-14M${x + 9} ${y + 2}l7-10M${x - 10} ${y + 8}l-10-2`,
    fill,
    5,
  );

/** The television on its bracket, with the sound off: a small struck-out speaker in its corner. */
const television = (): string =>
  card(1128, 168, 186, 124, 6, '#2a2a40') +
  shines(
    rect(1136, 176, 170, 106, '#7fb0b8') +
      shape('M1136 250Q1180 222 1222 244T1306 232V282H1136Z', '#6f9a68') +
      dot(1192, 236, 20, '#e8a05a') +
      dot(1186, 232, 3, core.indigo) +
      dot(1200, 232, 3, core.indigo) +
      shape('M1166 262Q1192 244 1218 262V282H1166Z', core.brick) +
      card(1234, 184, 38, 30, 4, '#35506a') +
      shape('M1242 195H1248L1256 189V209L1248 203H1242Z', core.cream) +
      stroke('M1240 208L1266 188', core.amber, 3.4),
  ) +
  rect(1206, 292, 30, 12, '#3a3550');
