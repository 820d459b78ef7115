import type { Room } from '../room.ts';
import { card, core, each, fade, place, rect, shape, stroke } from './kit.ts';
import { grain, layer, stippled } from './layer.ts';
import { city, cityDefs } from './tower-city.ts';

const frame = '#e9e2d4';
const frameShade = '#a39fa8';

const spots: Room['spots'] = {
  window: { x: 250, y: 744, scale: 1.06, faces: 'right' },
  beside: { x: 1156, y: 744, scale: 1.06, faces: 'left' },
  between: { x: 470, y: 740, scale: 1.04, faces: 'right' },
};

const things: Room['things'] = {
  river: { x: 470, y: 230, width: 330, height: 130 },
  playground: { x: 200, y: 366, width: 300, height: 106 },
  buses: { x: 630, y: 336, width: 300, height: 60 },
  clinic: { x: 854, y: 396, width: 320, height: 88 },
  catch: { x: 596, y: 100, width: 60, height: 120 },
};

const viewDefs: readonly string[] = [fade('lid', '#4a3f63', 0.5, 0)];

/** The window from close to: two panes, its short catch, and a wooden spoon and a boat lying on the sill. */
const nearWindow = (): string =>
  shape('M-60-20H1340V760H-60ZM60 40V480H610V40ZM640 40V480H1220V40Z', '#c3c5bb', 'fill-rule="evenodd"') +
  shape('M36 16H1244V504H36ZM60 40V480H610V40ZM640 40V480H1220V40Z', frame, 'fill-rule="evenodd"') +
  shape('M60 40H610V48H60ZM640 40H1220V48H640Z', frameShade, 'opacity=".7"') +
  rect(622, 16, 6, 488, frameShade) +
  card(610, 112, 34, 50, 6, '#b6b2bd') +
  stroke('M627 140V204', '#8f8a99', 9) +
  shape('M20 500H1260L1290 548H-10Z', '#f2ecdf') +
  rect(-10, 546, 1300, 14, frameShade) +
  shape('M60 500H610L640 546H30Z', '#fff6dc', 'opacity=".6"') +
  shape('M820 520l14 20h70l18-20Z', core.brick) +
  stroke('M866 518V470', '#8a5b45', 5) +
  shape('M870 474L910 512H870Z', core.paper) +
  shape('M390 528L470 516L476 524L394 538Z', '#c99a6c') +
  shape('M370 534Q372 520 394 524Q404 530 396 540Q380 548 370 534Z', '#c99a6c');

/** On the wall below: a radiator with small socks along it. */
const radiator = (): string =>
  card(420, 590, 460, 180, 6, '#ddd8cd') +
  each([440, 480, 520, 560, 600, 640, 680, 720, 760, 800, 840] as const, x =>
    stroke(`M${x} 604V760`, '#b6b1ac', 6),
  ) +
  each(
    [
      [470, core.mustard],
      [540, '#8fb4bd'],
      [610, core.brick],
    ] as const,
    ([x, fill]) => shape(`M${x} 586h20v34q0 6 10 8v10h-24q-6-2-6-10Z`, fill),
  );

/** The curtain close by, in shadow: the one dark edge. */
const nearCurtain = (): string =>
  shape('M1340-20H1226Q1232 260 1250 760H1340Z', '#5b4350') +
  shape('M1270-20H1226Q1232 260 1250 760H1290Q1268 300 1270-20Z', '#7d5a58');

/**
 * What Grace sees all day from the fourth floor: the playground, the buses and
 * the clinic with grass on its roof, all of it near, and a long way down.
 */
export const towerView = (): Room => ({
  id: 'tower-view',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(place(-20, 24, city(), 0, 0.94), cityDefs),
    mid: layer(nearWindow() + radiator() + stippled('M-60-20H1340V100H-60Z', 'url(#lid)', 0.1), viewDefs),
    fg: layer(nearCurtain()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 640, y: 300 },
});
