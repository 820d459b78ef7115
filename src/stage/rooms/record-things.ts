import { card, core, dot, each, oval, rect, repeat, shape, stroke } from './kit.ts';
import { lampGlow, shines } from './light-marks.ts';

/** A desk that runs out of the picture on the right. */
export const recordDesk = (): string =>
  shape('M424 452H1340V472H406Z', '#a97c58') +
  shape('M424 452H1340V457H419Z', '#c8995f') +
  rect(406, 471, 934, 13, '#5f4440') +
  shape('M426 484H452V760H426Z', '#4c3846') +
  shape('M452 484H1340V604H452Z', '#5c4650') +
  shape('M452 484H1340V498H452Z', '#4c3846');

/** What the rows of the record are: how long, and whose mark stands before them. */
const rows = [
  [88, core.teal],
  [60, core.mustard],
  [104, core.teal],
  [72, core.brick],
  [96, core.sage],
  [50, core.mustard],
  [84, core.teal],
  [66, core.brick],
  [92, core.sage],
] as const;

/** The record on its screen, turned far enough to us to be read as rows: a date, a mark for the agency, a few lines, and a bar that says how much more there is. */
export const recordScreen = (): string =>
  oval(578, 460, 74, 7, '#2a2447', 'opacity=".4"') +
  shape('M566 414H590V454H566Z', '#4b5166') +
  shape('M532 452H626L634 461H524Z', '#3f4560') +
  shape('M462 236L694 224V412L462 420Z', '#232944') +
  shines(
    shape('M470 246L686 235V402L470 410Z', '#dbe3e2') +
      shape('M470 246L686 235V255L470 266Z', '#35506a') +
      each(rows, ([width, mark], i) => {
        const y = 281 + i * 14.6;
        return (
          rect(482, y - 3, 30, 5, '#9aa8ae') +
          dot(526, y - 0.6, 4.4, mark) +
          rect(538, y - 3.6, width, 5.4, i === 3 ? '#4a5568' : '#aab5b9')
        );
      }) +
      rect(672, 268, 6, 128, '#c3cdce') +
      rect(672, 274, 6, 18, '#6d7d88'),
  ) +
  shape('M470 462H590L582 471H456Z', '#3f4560') +
  stroke('M476 466.500H576', '#6b7188', 2.4);

/** A box file standing open a little, so full that its coloured tabs stick out on all sides. */
export const boxFile = (): string =>
  oval(768, 460, 74, 6, '#2a2447', 'opacity=".4"') +
  shape('M712 362H806L816 458H706Z', '#5f3f52') +
  shape('M806 362L824 370L832 458H816Z', '#472f44') +
  shape('M716 352H802L806 372H714Z', '#e5dac8') +
  shape('M720 344H798L802 358H718Z', core.paper) +
  stroke('M718 352H804M716 362H806', '#b8ab9c', 2) +
  each(
    [
      [724, core.brick],
      [742, core.teal],
      [760, core.mustard],
      [778, core.sage],
    ],
    ([x, fill], i) => rect(x, 330 + (i % 2) * 5, 14, 18, fill),
  ) +
  each(
    [
      [384, core.mustard],
      [404, core.brick],
      [426, core.teal],
    ],
    ([y, fill]) => shape(`M818 ${y}l18 4v11l-17-3Z`, fill),
  ) +
  card(736, 388, 52, 34, 3, core.paper) +
  stroke('M744 399h36M744 410h24', '#7d7262', 3) +
  dot(762, 440, 7, '#2f2338');

/** The lamp that is still on: its shade, and what it throws on file, desk and hands. */
export const recordLamp = (): string =>
  oval(906, 460, 32, 5, '#2a2447', 'opacity=".4"') +
  shape('M880 458Q880 449 906 449T932 458Z', '#33304f') +
  stroke('M906 450L938 356L846 262', '#33304f', 6) +
  dot(938, 356, 6, '#4b5166') +
  shape('M858 244L884 274L822 314L776 296Q788 256 858 244Z', core.teal) +
  shape('M858 244L868 256Q812 266 788 301L776 296Q788 256 858 244Z', '#4a8a8c') +
  lampGlow(
    'lamp',
    shape('M776 296L822 314L924 454H636Z', core.lamplight, 'opacity=".26"') +
      oval(780, 462, 152, 10, core.lamplight, 'opacity=".5"') +
      shape('M776 296L822 314L814 323L778 308Z', '#fff1d0'),
  );

/** The back of a chair close to us on the right, where nothing is to be read: the one dark edge. */
export const nearChairBack = (): string =>
  shape('M1128 760L1140 610Q1144 574 1180 574H1340V760Z', '#231f3e') +
  shape('M1140 610Q1144 574 1180 574H1340V584H1186Q1156 584 1152 612L1140 760H1128Z', '#3d3760') +
  repeat(2, i => stroke(`M${1210 + i * 70} 600V760`, '#1b1834', 4));
