import { blend, card, core, dot, halo, rect, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

const wood = '#dccbb2';
const woodShade = '#8f7a80';

/** Gradients that `entrance` names. */
export const entranceDefs: readonly string[] = [
  blend('inside', '#ffdc9c', '#d98f52', 'across'),
  halo('shade', core.lamplight, 0.95),
];

/** What the door shows: a short hall with a paper lampshade, low coats, shoes in pairs and the kitchen's light at its end. */
export const entrance = (): string =>
  rect(560, 40, 380, 640, 'url(#inside)') +
  shape('M560 40H640L668 120V560L560 660Z', '#d6934f') +
  shape('M560 660L668 560H800L872 680H560Z', '#a5603f') +
  shape('M700 560H780L810 680H690Z', '#c98752') +
  rect(704, 190, 84, 370, '#b3744a') +
  rect(712, 198, 68, 362, '#ffe7b0') +
  shape('M712 430H780V560H712Z', '#cf9560') +
  shape('M724 404H768V430H724Z', core.brick) +
  stroke('M740 396q-5-10 1-20M752 396q5-10 0-20', '#fff6e0', 4, 'opacity=".7"') +
  coats() +
  shape('M600 606h26q8 2 8 10h-36ZM646 588h20q6 2 6 8h-28Z', '#5a3648') +
  stroke('M742-20V84', '#8a5a3c', 3) +
  dot(742, 106, 30, '#ffe9bd') +
  stroke('M714 98H770M712 110H772M720 122H764', '#f0c98a', 2) +
  stippled('M560 20H940V330H560Z', 'url(#shade)', 0.26);

const coats = (): string =>
  stroke('M632 206L668 214', '#7d4a38', 6) +
  shape('M634 212Q646 204 654 214L662 312L628 318Z', core.teal) +
  shape('M652 222Q662 216 668 224V300L656 302Z', core.school);

/** The leaf swung inwards, hinged on the right: mustard paint, a wired-glass panel, a peephole. */
export const flatLeaf = (): string =>
  shape('M864 96L786 120V610L864 640Z', '#c28a35') +
  shape('M864 96L786 120V610L793 613V125L864 103Z', '#edbd68') +
  shape('M850 136L804 148V300L850 294Z', '#8a5f2a') +
  shape('M845 146L810 155V292L845 288Z', '#f1c680') +
  stroke('M845 180L810 186M845 216L810 220M845 252L810 254M828 150V290', '#c28a35', 2.4) +
  shape('M850 350L808 354V376L850 374Z', '#8f7a58') +
  stroke('M804 420V456', '#7d5f3c', 8);

/** The leaf shut: the hall's lamp in its wired glass, and a letterbox polished at the edges. */
export const flatShutLeaf = (): string =>
  rect(612, 88, 268, 560, '#c28a35') +
  shape('M622 94H870V104H632V640H622Z', '#edbd68') +
  card(668, 140, 156, 156, 3, '#8a5f2a') +
  rect(680, 152, 132, 132, '#f1c680') +
  shape('M680 152H752L680 240Z', '#ffe3a8') +
  stroke('M713 152V284M746 152V284M779 152V284M680 185H812M680 218H812M680 251H812', '#c28a35', 2.6) +
  card(690, 350, 112, 30, 3, '#8f7a58') +
  rect(700, 358, 92, 14, '#45325a') +
  dot(848, 410, 11, '#7d5f3c') +
  card(668, 430, 156, 170, 3, '#b17c2e') +
  dot(746, 324, 6, '#7d5f3c');

/** The frame around the doorway: its inner edge hides the edge of the wall behind it. */
export const flatFrame = (): string =>
  shape('M596 64H896V650H870V94H622V650H596Z', wood) +
  shape('M888 64H896V650H888ZM622 94H870V102H622Z', woodShade, 'opacity=".75"') +
  shape('M596 64H604V650H596Z', '#fff0cc', 'opacity=".7"') +
  rect(576, 44, 340, 22, '#b3a59d') +
  rect(576, 60, 340, 8, '#786a7a') +
  card(568, 300, 22, 34, 4, '#efe2cc') +
  dot(579, 312, 5, '#8f7a80');
