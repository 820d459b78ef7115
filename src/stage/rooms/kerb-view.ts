import { core, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { frontDefs } from './terrace-front.ts';
import { houseFront, shutDoor } from './terrace-step-shut.ts';

const size = 0.46;

/** Gradients and the wall's pattern for the view from the car. */
export const kerbDefs = [
  frontDefs,
  '<radialGradient id="glow"><stop stop-color="#ffcf8a" stop-opacity=".95"/><stop offset="1" stop-color="#ffcf8a" stop-opacity="0"/></radialGradient>',
  '<linearGradient id="dusk"><stop stop-color="#16132f" stop-opacity="0"/><stop offset="1" stop-color="#16132f" stop-opacity=".85"/></linearGradient>',
].join('');

/** Number 24 as it looks from across the pavement, the houses beside it, and the light behind one door. */
export const streetFromCar = (): string =>
  place(104, 96, rect(-500, -300, 3200, 960, 'url(#bricks)'), 0, size) +
  place(104, 96, houseFront() + shutDoor(), 0, size) +
  upstairs() +
  neighbours() +
  rect(-60, 394, 780, 6, '#262140') +
  rect(660, 394, 700, 6, '#262140') +
  shape('M-60 398H1340V560H-60Z', '#332e4c') +
  shape('M-60 424H1340V436H-60Z', '#5c5675') +
  shape('M-60 436H1340V560H-60Z', '#28233f') +
  shape('M392 398H470L520 560H330Z', '#f2bd74', 'opacity=".22"') +
  stippled('M640-20H1340V600H640Z', 'url(#dusk)', 0.4);

/** Sills and lower panes of the first floor, cut off by the roof of the car. */
const upstairs = (): string =>
  [206, 404, 560].map(x => rect(x, -20, 88, 74, '#d9c8b6') + rect(x + 8, -20, 72, 66, '#8b88a0') + rect(x + 40, -20, 6, 66, '#d9c8b6') + rect(x - 8, 52, 104, 9, '#d9c8b6')).join('');

const neighbours = (): string =>
  rect(764, 150, 112, 136, '#d9c8b6') +
  rect(772, 158, 96, 120, '#6b6884') +
  rect(818, 158, 5, 120, '#d9c8b6') +
  rect(756, 282, 128, 9, '#d9c8b6') +
  rect(960, 132, 92, 264, '#d9c8b6') +
  rect(970, 142, 72, 254, '#3c4a66') +
  repeat(2, i => rect(980 + i * 28, 160, 22, 60, '#a98f74')) +
  rect(-60, 150, 64, 136, '#d9c8b6') +
  rect(-60, 158, 56, 120, '#6b6884') +
  stroke('M1120-20V396', core.indigo, 10);
