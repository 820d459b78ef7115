import { card, core, dot, each, fade, halo, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

const wood = '#cabba6';
const woodShade = '#8d8290';

/** Gradients that the drawings of the landing name. */
export const landingDefs: readonly string[] = [
  fade('deep', '#4a3f63', 0, 0.8, 'right'),
  fade('lid', '#4a3f63', 0.65, 0),
  halo('hall-lamp', core.lamplight, 0.95),
];

/** The landing's walls with holes for the open side and for Grace's door, its dado and its floor. */
export const landingWalls = (): string =>
  shape('M-60-20H1340V604H-60ZM60 60V330H380V60ZM744 104V612H960V104Z', '#e0d6c4', 'fill-rule="evenodd"') +
  shape('M-60 300H44V346H404V300H728V600H-60ZM976 300H1340V600H976Z', '#6b918d') +
  shape('M-60 292H44V304H-60ZM404 292H728V304H404ZM976 292H1340V304H976Z', '#33555a') +
  shape('M-60 586H728V602H-60ZM976 586H1340V602H976Z', '#4b6f70') +
  shape('M-60 600H744V620H960V600H1340V760H-60Z', '#9c8e94') +
  stroke('M-60 644H1340M-60 698H1340M120 600L20 760M420 600L380 760M1080 604L1130 760', '#857884', 3);

/** The open side of the landing: a rail, a ledge, and beyond them the tops of other towers and a great deal of sky. */
export const openSide = (): string =>
  shape('M44 44H396V346H44ZM60 60V330H380V60Z', '#b9ad9f', 'fill-rule="evenodd"') +
  rect(44, 322, 352, 22, '#cfc4b4') +
  stroke('M60 252H380', '#5c5f70', 7) +
  stroke(
    repeat(9, i => `M${84 + i * 34} 254V322`),
    '#5c5f70',
    4,
  );

/** The day through the open side: its one shape across wall and floor. */
export const landingLight = (): string =>
  shape('M396 60H470L730 600H520L396 470Z', '#fff0c8', 'opacity=".5"') +
  shape('M520 602H730L860 760H470Z', '#fff0c8', 'opacity=".45"') +
  shape('M700-20H1340V760H860Z', 'url(#deep)', 'opacity=".34"') +
  stippled('M-60-20H1340V120H-60Z', 'url(#lid)', 0.13);

/** The floor's number, painted large beside the lift. */
export const four = (): string => stroke('M696 250V128L650 208H722', '#33555a', 13, 'opacity=".8"');

/** The neighbour's door, shut: green, a knitted draught stop along its foot, a parcel on the mat. */
export const neighbourDoor = (): string =>
  rect(1088, 104, 210, 498, wood) +
  rect(1290, 104, 8, 498, woodShade) +
  rect(1104, 120, 178, 482, '#4f7360') +
  shape('M1104 120h178v8h-170v474h-8Z', '#6f9478') +
  rect(1128, 150, 130, 130, 'none', 'rx="3" stroke="#3a5a4c" stroke-width="4"') +
  rect(1138, 160, 110, 110, '#cfdcd6') +
  shape('M1138 160H1194L1138 240Z', '#e9efe6') +
  stroke('M1194 160V270', '#b1c3c0', 4) +
  rect(1156, 330, 74, 15, '#c79a4e') +
  dot(1266, 366, 9, '#c79a4e') +
  shape('M1108 588Q1190 574 1280 588V602H1108Z', '#8c4b5e');

/** Grace's hall through her open door: a small lamp, a baby's hat on a hook, the living room's daylight at the end. */
export const graceHall = (): string =>
  rect(700, 40, 320, 620, '#e0b27c') +
  shape('M700 40H764L790 120V560L700 660Z', '#cf9a66') +
  shape('M700 660L790 560H930L1000 680H700Z', '#96654f') +
  rect(800, 190, 86, 370, '#a9714c') +
  rect(808, 198, 70, 362, '#f2ead2') +
  shape('M808 420H878V560H808Z', '#d3bd98') +
  shape('M808 198H878V330H808Z', '#dfe8e6') +
  stroke('M748 210L776 222', '#7d4a38', 6) +
  shape('M750 214Q762 206 770 222L776 330L744 322Z', '#4a6b8a') +
  dot(776, 236, 9, core.mustard) +
  shape('M767 240Q776 222 785 240Z', core.mustard) +
  stippled('M700 40H1020V340H700Z', 'url(#hall-lamp)', 0.22);

/** Her door swung inwards, hinged on the right: blue, with a paper star in its glass. */
export const graceLeaf = (): string =>
  shape('M952 112L880 134V606L952 628Z', '#3b5a86') +
  shape('M952 112L880 134V606L887 608V139L952 119Z', '#6f90bb') +
  shape('M942 150L894 162V276L942 270Z', '#2b4368') +
  shape('M937 160L899 170V266L937 261Z', '#f0d7a0') +
  shape('M918 186l5 14 15-2-11 12 7 14-14-6-12 12v-16l-12-8 14-4Z', '#c9683f') +
  shape('M944 344L900 347V364L944 363Z', '#c79a4e') +
  stroke('M893 410V448', '#c79a4e', 8);

/** Her door shut: the paper star, and the day behind its glass. */
export const graceShutLeaf = (): string =>
  rect(738, 98, 228, 524, '#3b5a86') +
  shape('M746 106H958V116H756V622H746Z', '#6f90bb') +
  card(780, 146, 144, 134, 3, '#2b4368') +
  rect(790, 156, 124, 114, '#e6dcc0') +
  shape('M790 156H852L790 236Z', '#f6efdc') +
  shape('M852 178l10 24 26-2-20 18 12 26-26-12-22 20 2-28-22-16 28-6Z', '#c9683f') +
  rect(810, 336, 84, 16, '#c79a4e') +
  card(780, 420, 144, 150, 3, '#32507a') +
  dot(940, 376, 9, '#c79a4e');

/** The frame around her doorway. */
export const graceFrame = (): string =>
  shape('M720 78H984V616H958V106H746V616H720Z', wood) +
  shape('M976 78H984V616H976ZM746 106H958V114H746Z', woodShade, 'opacity=".75"') +
  shape('M720 78H728V616H720Z', '#fbf4e6', 'opacity=".6"') +
  card(994, 190, 52, 44, 5, '#33555a') +
  stroke('M1006 204l7-5v28M1024 199v28M1036 199v28', '#f0e2c6', 4);

/** At her door: a small mat, and on a stool a fern in a painted tin. */
export const matAndPlant = (): string =>
  shape('M760 616H944L968 640H736Z', '#8c4b5e') +
  shape('M772 621H932L944 633H756Z', '#a8646f') +
  stroke('M1022 470V600M1064 470V600M1020 540H1066', '#8a5b45', 7) +
  rect(1010, 458, 66, 12, '#a9714c') +
  shape('M1020 410H1066L1062 458H1024Z', core.teal) +
  stroke('M1022 428h42', core.mustard, 5) +
  each(
    [
      [-34, -34],
      [-22, -62],
      [0, -76],
      [22, -60],
      [34, -32],
      [-44, -8],
      [44, -6],
    ] as const,
    ([x, y]) => place(1043, 412, stroke(`M0 0Q${x * 0.4} ${y} ${x} ${y}`, '#6f9a64', 6)),
  );
