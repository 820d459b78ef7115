import { blend, card, clip, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { eveningGlow, sky, sunlight } from './light-marks.ts';

const frame = '#e2dcd2';
const frameShade = '#a9a5ae';

/** Gradients and clips that the drawings of the bedroom's walls name. */
export const bedroomDefs: readonly string[] = [
  blend('day', '#b9c3cc', '#e6e4dd'),
  fade('far', '#45416b', 0, 0.75, 'left'),
  fade('top', '#45416b', 0.6, 0),
  clip('glass', 'M946 104H1124V300H946Z'),
];

/** What lies beyond door and window: the landing with the head of the stairs, and the street. */
export const beyond = (): string => landing() + street();

function landing(): string {
  return (
    rect(60, -20, 320, 600, '#a39aa6') +
    shape('M60-20H126V470L60 560Z', '#8f8698') +
    shape('M60 560L126 462H254V478H318V500H380V600H60Z', '#8b6a72') +
    shape('M126 462H254V470H126ZM254 478H318V486H254ZM318 500H380V508H318Z', '#b0888a') +
    shape('M254 462V478H262V470ZM318 478V500H326V488Z', '#5f4a5c') +
    shape('M254 486H318V600H254ZM318 508H380V600H318Z', '#755868') +
    handrail() +
    eveningGlow('grey', rect(60, -20, 320, 600, core.amber, 'opacity=".5"'))
  );
}

/** The rail goes down with the stairs, to the right. */
const handrail = (): string =>
  stroke('M150 462V352M180 462V352M210 462V352', '#d8d0c8', 5) +
  stroke('M126 346H240L380 430', '#7b5546', 9) +
  stroke('M300 386V480M340 410V500', '#d8d0c8', 5) +
  card(232, 332, 18, 134, 3, '#7b5546') +
  card(232, 332, 6, 134, 3, '#9a7058') +
  dot(241, 328, 11, '#7b5546');

/** A twin-bell alarm clock on the top stair, as big as a saucepan. */
export const alarmClock = (): string =>
  stroke('M268 472L262 480M302 472L308 480', '#59606f', 6) +
  dot(266, 412, 14, core.mustard) +
  dot(304, 412, 14, core.mustard) +
  shape('M252 412A14 14 0 0 1 266 398L266 412ZM290 412A14 14 0 0 1 304 398V412Z', core.lamplight) +
  stroke('M285 410V398M278 398H292', '#59606f', 5) +
  dot(285, 444, 33, core.brick) +
  shape('M285 411A33 33 0 0 0 285 477A39 39 0 0 1 285 411Z', '#d0704f') +
  dot(285, 444, 25, core.paper) +
  stroke('M285 424v5M285 459v5M265 444h5M300 444h5', '#59606f', 3) +
  stroke('M285 444L301 435M285 444L294 452', core.indigo, 4) +
  dot(285, 444, 3, core.brick);

const street = (): string =>
  sky(rect(900, 60, 280, 290, 'url(#day)')) +
  each([962, 1054], x => rect(x, 172, 18, 60, '#857f92')) +
  shape('M900 226L946 190L992 226L1038 190L1084 226L1130 190L1180 226V350H900Z', '#9a95a2') +
  shape(
    'M900 226L946 190L992 226L1038 190L1084 226L1130 190L1180 226V236L1130 201L1084 237L1038 201L992 237L946 201L900 237Z',
    '#7b7689',
  ) +
  repeat(4, i => rect(958 + i * 46, 250, 20, 32, '#c6ccd2')) +
  stroke(
    'M962 120l-5 26M1000 140l-5 26M1052 116l-5 26M1098 148l-5 26M1030 176l-4 22M1112 110l-4 20',
    '#f2f4f4',
    2,
    'opacity=".8"',
  );

/** The room's back wall with holes for door and window, its skirting and boards. */
export const bedroomWall = (): string =>
  shape('M-60-20H1340V512H-60ZM108 20V512H332V20ZM946 104V300H1124V104Z', '#a6adb0', 'fill-rule="evenodd"') +
  shape('M-60 494H108V512H-60ZM332 494H1340V512H332Z', '#d5d0ca') +
  shape('M-60 512H1340V760H-60Z', '#8c6f6b') +
  stroke('M-60 556H1340M-60 616H1340M-60 688H1340', '#7b605f', 3) +
  stroke(
    'M160 512l-20 44M520 556l-16 60M860 512l10 44M1100 616l30 72M300 616l-24 72M700 688l8 72',
    '#7b605f',
    3,
  );

/** The grey day through the window: its one large shape on wall, bed and floor. */
export const daylight = (): string =>
  sunlight(
    'grey',
    [1035, 200],
    shape('M946 108H1124L971 512H585Z', '#eef1ec', 'opacity=".72"') +
      shape('M585 512H971L800 760H330Z', '#eef1ec', 'opacity=".48"'),
  ) +
  shape('M-60-20H470V760H-60Z', 'url(#far)', 'opacity=".38"') +
  eveningGlow('grey', shape('M108 512H332L640 760H150Z', core.lamplight, 'opacity=".5"')) +
  stippled('M-60-20H1340V110H-60Z', 'url(#top)', 0.12);

/** Architrave, and the leaf folded right back against the wall: nothing on it but a hook and a dressing gown. */
export const bedroomDoor = (): string =>
  shape('M92 4H348V516H332V20H108V516H92Z', frame) +
  shape('M340 4H348V516H340Z', frameShade) +
  rect(-60, 12, 150, 498, '#c9c6c6') +
  rect(82, 12, 8, 498, '#ebe6dd') +
  card(-30, 52, 94, 190, 3, '#b5b2b6') +
  card(-30, 300, 94, 176, 3, '#b5b2b6') +
  dot(74, 290, 8, '#8f8578') +
  stroke('M20 78v14', '#8f8578', 6) +
  shape('M6 96Q20 88 34 96L50 176L44 300H-6L-12 176Z', core.teal) +
  shape('M26 92L34 96L50 176L44 300H24Z', '#285b66') +
  stroke('M-10 196H48', core.mustard, 5);

/** Window frame, curtains tied back, and a radiator below. */
export const bedroomWindow = (): string =>
  shape('M930 88H1140V316H930ZM946 104V300H1030V104ZM1040 104V300H1124V104Z', frame, 'fill-rule="evenodd"') +
  shape('M914 312H1156V328H914Z', frame) +
  shape('M914 323H1156V330H914Z', frameShade) +
  stroke('M892 70H1178', '#7b5546', 8) +
  dot(890, 70, 9, '#7b5546') +
  dot(1180, 70, 9, '#7b5546') +
  shape('M900 72H952Q956 180 926 236Q938 290 930 344H896Z', '#6f8f93') +
  shape('M900 72H922Q926 180 906 236Q914 290 908 344H896Z', '#587a81') +
  shape('M1120 72H1172L1176 344H1142Q1134 290 1146 236Q1116 180 1120 72Z', '#6f8f93') +
  shape('M1150 72H1172L1176 344H1164Q1158 290 1164 236Q1152 180 1150 72Z', '#587a81') +
  stroke('M900 236q16 8 30 0M1144 236q16 8 30 0', core.mustard, 6) +
  card(960, 366, 170, 122, 5, '#d5d0ca') +
  stroke(
    repeat(8, i => `M${976 + i * 20} 374V480`),
    '#b6b1b3',
    5,
  );
