import { card, core, dot, each, fade, likeness, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

const frame = '#e9e2d4';
const frameShade = '#a39fa8';
const ink = '#4a3f63';

/** Gradients that the drawings of Grace's living room name. */
export const towerFlatDefs: readonly string[] = [
  fade('far', '#4a3f63', 0.75, 0, 'right'),
  fade('lid', '#4a3f63', 0.6, 0),
];

/** The wall with the holes of its door and its wide window, skirting, and a carpet the colour of oats. */
export const towerFlatWall = (): string =>
  shape('M-60-20H1340V522H-60ZM20 60V522H150V60ZM760 64V330H1190V64Z', '#c3c5bb', 'fill-rule="evenodd"') +
  shape('M150 504H1340V522H150ZM-60 504H20V522H-60Z', '#e2dccf') +
  shape('M-60 520H1340V760H-60Z', '#a89888') +
  stroke(
    repeat(7, i => `M-60 ${546 + i * 30}H1340`),
    '#9c8c7f',
    2,
    'stroke-dasharray="3 10"',
  );

/** The hall through the open door: the front door's chain hangs loose, coats for going out in. */
export const innerHall = (): string =>
  rect(-20, 20, 220, 600, '#a39a98') +
  shape('M-20 466H200V620H-20Z', '#8c7468') +
  rect(50, 130, 74, 338, '#3b5a86') +
  shape('M50 130H74V468H50Z', '#5d7fac') +
  stroke('M112 300l-8 22 2 24', '#d9a03c', 3) +
  stroke('M134 196V210', '#7d4a38', 6) +
  shape('M124 210Q136 202 148 212L156 360L120 356Z', '#4a6b8a');

/** Its architrave. */
export const innerDoor = (): string =>
  shape('M4 44H166V526H150V60H20V526H4Z', frame) + shape('M158 44H166V526H158ZM20 60H150V68H20Z', frameShade);

/** The wide window, one pane on its short catch, and a curtain at each end. */
export const wideWindow = (): string =>
  shape('M742 46H1208V350H742ZM760 64V330H966V64ZM978 64V330H1190V64Z', frame, 'fill-rule="evenodd"') +
  shape('M760 64H1190V72H760Z', frameShade, 'opacity=".6"') +
  card(962, 190, 20, 34, 4, '#b6b2bd') +
  stroke('M700 30H1250', '#8a6a5c', 8) +
  shape('M708 32H764Q770 170 738 260Q748 330 742 392H702Z', '#c98a5c') +
  shape('M708 32H732Q738 170 712 260Q722 330 716 400H702Z', '#a56c4a') +
  shape('M1242 32H1186Q1180 170 1212 260Q1202 330 1208 392H1248Z', '#c98a5c') +
  shape('M1242 32H1218Q1212 170 1238 260Q1228 330 1234 400H1248Z', '#a56c4a') +
  shape('M730 346H1220V364H730Z', frame) +
  shape('M730 358H1220V366H730Z', frameShade);

/** The high grey day: one pale shape from the window over wall, sofa and mat. */
export const highLight = (): string =>
  shape('M760 366H966L724 522H430ZM978 366H1190L1020 522H756Z', '#fff6dc', 'opacity=".4"') +
  shape('M430 522H724L520 760H90ZM756 522H1020L880 760H560Z', '#fff6dc', 'opacity=".36"') +
  shape('M-60-20H420V760H-60Z', 'url(#far)', 'opacity=".34"') +
  stippled('M-60-20H1340V100H-60Z', 'url(#lid)', 0.12);

/** The month on the wall: three days ringed with a small cross in each, two of them struck through, the third still to come. */
export const clinicCalendar = (): string =>
  place(
    212,
    108,
    rect(4, 5, 118, 130, ink, 'opacity=".25"') +
      rect(0, 0, 118, 130, core.paper) +
      rect(0, 0, 118, 46, '#8fb0a8') +
      shape('M0 46L24 28Q40 16 58 28T96 22L118 34V46Z', '#e6cfa2') +
      dot(96, 14, 7, core.lamplight) +
      stroke(
        'M0 66H118M0 88H118M0 109H118M17 46V130M34 46V130M51 46V130M68 46V130M85 46V130M102 46V130',
        '#cdc2b4',
        1.6,
      ) +
      each(
        [
          [42, 56],
          [76, 77],
          [42, 119],
        ] as const,
        ([x, y], i) =>
          oval(x, y, 11, 10, 'none', 'stroke="#2f6f73" stroke-width="3.6"') +
          stroke(`M${x - 4} ${y}h8M${x} ${y - 4}v8`, '#2f6f73', 2.4) +
          (i < 2 ? stroke(`M${x - 12} ${y + 10}L${x + 12} ${y - 10}`, '#8a8290', 2.6) : ''),
      ) +
      dot(59, 0, 5, core.brick),
    1,
  );

/** A list by the telephone: a number at its head, and five lines, each with its stroke and what was said. */
export const callList = (): string =>
  place(
    632,
    218,
    rect(3, 4, 76, 104, ink, 'opacity=".22"') +
      rect(0, 0, 76, 104, '#fbf0d4') +
      stroke('M10 14h44', '#2c3c8c', 4) +
      stroke(
        repeat(5, i => `M12 ${28 + i * 15}v9M24 ${34 + i * 15}h${[38, 30, 40, 24, 34][i]}`),
        '#2c3c8c',
        3,
      ) +
      rect(26, -6, 26, 12, '#d9c48a', 'opacity=".9"'),
    2,
  );

/** A photograph of a scan in a clip frame, beside one of a wedding. */
export const frames = (): string =>
  rect(396, 96, 92, 112, '#8a5b45') +
  rect(404, 104, 76, 96, '#d3c3ab') +
  shape('M420 200Q420 158 434 150Q446 160 446 200ZM446 200Q448 162 460 154Q474 164 472 200Z', '#5f7f96') +
  dot(434, 140, 11, likeness) +
  dot(459, 144, 11, likeness) +
  shape('M446 200Q448 162 460 154Q474 164 472 200Z', core.paper) +
  rect(508, 130, 84, 72, '#3a3950') +
  shape('M516 194Q550 130 584 194Z', '#6d6c80') +
  shape('M536 178Q546 162 558 170Q566 180 556 186Q546 190 536 178Z', '#c9c8d0') +
  stroke('M512 130h12M512 130v12', core.mustard, 4);
