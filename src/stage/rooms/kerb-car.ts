import type { Room } from '../room.ts';
import { kerbDefs, streetFromCar } from './kerb-view.ts';
import { card, core, dot, each, halo, oval, rect, shape, stroke } from './kit.ts';
import { grain, layer, rain } from './layer.ts';
import { lampGlow, shines } from './light-marks.ts';

const shell = '#14112a';
const dash = '#1f1b3a';
const edge = '#37325c';

const glowDefs = [halo('screen', '#ffd796', 0.8)];

const things: Room['things'] = {
  house: { x: 330, y: 112, width: 240, height: 290 },
  phone: { x: 600, y: 332, width: 110, height: 150 },
  lunch: { x: 196, y: 404, width: 120, height: 66 },
};

/**
 * In the worker's car at the kerb. The house stands small in the windscreen
 * with its light on; inside only the telephone is lit, and the driver's side,
 * where the words go, is dark and still.
 */
export const kerbCar = (): Room => ({
  id: 'kerb-car',
  light: 'dusk',
  lightFrom: 'left',
  layers: {
    bg: layer(streetFromCar(), kerbDefs),
    rain: layer(rain(40, 24, 1.5, 0.26, 23)),
    fg: layer(wetGlass() + wipers() + cabin() + wheel() + lunch() + telephone(), glowDefs),
    grain: grain(),
  },
  spots: {},
  things,
  focus: { x: 470, y: 270 },
});

/** Where water has run together on the glass, and how big the drop is. */
const drops = [
  [96, 150, 4],
  [70, 236, 5],
  [118, 300, 3],
  [196, 118, 4],
  [260, 92, 3],
  [352, 104, 5],
  [470, 96, 3],
  [560, 120, 4],
  [700, 120, 4],
  [716, 250, 5],
  [724, 340, 3],
  [800, 116, 4],
  [912, 104, 3],
  [1040, 112, 5],
  [92, 388, 4],
  [1230, 260, 4],
] as const;

/** What the wipers leave: a pale skin of water round two clear fans, and drops that have run together. */
const wetGlass = (): string =>
  shape(
    'M-60 40H1340V500H-60ZM150 470A380 380 0 0 1 690 210L560 466ZM740 466A380 380 0 0 1 1220 190L1130 466Z',
    '#c3c8dc',
    'fill-rule="evenodd" opacity=".13"',
  ) +
  each(drops, ([x, y, radius]) => oval(x, y, radius * 0.8, radius, '#e4e8f2', 'opacity=".42"')) +
  stroke('M70 196v36M196 92v22M716 206v40M352 76v24M1040 82v26', '#e4e8f2', 2, 'opacity=".28"');

const wipers = (): string =>
  stroke('M196 500L520 392M760 500L1090 384', '#0d0b1f', 8) +
  stroke('M300 462L560 376M866 462L1130 368', '#0d0b1f', 4);

/** Roof lining, pillars and dashboard: one dark frame with the windscreen cut out of it. */
const cabin = (): string =>
  shape(
    'M-60-20H1340V760H-60ZM58 66Q640 32 1222 66Q1256 70 1264 106L1318 470Q640 418-38 470L16 106Q24 70 58 66Z',
    shell,
    'fill-rule="evenodd"',
  ) +
  shape('M-60 474Q640 420 1340 474V760H-60Z', dash) +
  shape('M-60 474Q640 420 1340 474V488Q640 434-60 488Z', edge) +
  shape('M552 20H728L718 52H562Z', shell) +
  card(536, 44, 208, 66, 18, shell) +
  card(546, 52, 188, 50, 12, '#4b4668') +
  shape('M560 52H640L606 102H558Q546 102 546 90V64Q546 52 560 52Z', '#5f5a7e') +
  shape('M60 640Q60 560 140 556H420Q470 560 470 620V760H60Z', '#1a1632') +
  stroke('M100 560H430', '#2b264c', 4) +
  stroke('M520 560H800', '#2b264c', 4);

/** The wheel on the right, where the driver sits. */
const wheel = (): string =>
  stroke('M860 800A196 196 0 1 1 1252 800', '#0d0b1f', 34) +
  stroke('M864 790A192 192 0 0 1 1010 620', '#2b264c', 5) +
  shape('M950 760Q960 690 1056 690T1162 760Z', '#0d0b1f');

/** Half a sandwich in its paper and a flask, on the dashboard since one o'clock. */
const lunch = (): string =>
  shape('M204 464L222 424H282L296 460Z', '#b9b0a6') +
  shape('M222 424H282L276 432H228Z', core.cream) +
  shape('M226 452L238 430H276L284 450Z', '#c69a63') +
  shape('M230 446L234 440H280L282 446Z', '#6d9468') +
  shape('M300 402H318V462H300Z', '#2f5f66') +
  rect(300, 402, 18, 14, '#9aa3b0');

/** The telephone in its cradle, ringing or not: the brightest thing in the car. */
const telephone = (): string =>
  lampGlow(
    'dusk',
    dot(655, 408, 190, 'url(#screen)', 'opacity=".34"') +
      shape('M600 492H712L800 640H520Z', core.amber, 'opacity=".16"'),
  ) +
  oval(656, 494, 46, 8, '#0d0b1f') +
  shape('M646 470H666V494H646Z', '#0d0b1f') +
  card(612, 334, 88, 146, 12, '#0d0b1f') +
  shines(
    card(619, 342, 74, 130, 6, core.lamplight) +
      shape('M619 348Q619 342 625 342H687Q693 342 693 348V378L619 424Z', '#ffe6ba') +
      dot(656, 384, 21, '#35506a') +
      dot(656, 378, 8, core.lamplight) +
      shape('M641 398A15 13 0 0 1 671 398A21 21 0 0 1 641 398Z', core.lamplight) +
      stroke('M638 420H674', '#6a5270', 4) +
      dot(638, 448, 10, '#4f7350') +
      dot(674, 448, 10, core.brick),
  );
