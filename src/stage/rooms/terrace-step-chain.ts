import type { Room } from '../room.ts';
import { card, core, rect, shape, stroke } from './kit.ts';
import { layer, stippled } from './layer.ts';
import { lampGlow } from './light-marks.ts';
import { doorFrame, litGlass, shutLeaf } from './terrace-door.ts';
import { frontDefs } from './terrace-front.ts';
import { hallDefs, sliceOfHall } from './terrace-hall.ts';
import { outsideSpots, outsideThings, weather } from './terrace-step.ts';
import { houseFront } from './terrace-step-shut.ts';

const edge = 648;

const spots: Room['spots'] = {
  ...outsideSpots,
  gap: { x: 614, y: 654, scale: 0.93, faces: 'left', light: 'lamp', lightFrom: 'left' },
};

const things: Room['things'] = {
  ...outsideThings,
  chain: { x: 544, y: 316, width: 96, height: 62 },
  gap: { x: 548, y: 96, width: 100, height: 380 },
};

/** Number 24 with its door on the chain: a slice of the hall's light, as wide as a face. */
export const terraceStepChain = (): Room => ({
  id: 'terrace-step-chain',
  light: 'dusk',
  lightFrom: 'right',
  layers: {
    bg: layer(sliceOfHall(), hallDefs),
    mid: layer(houseFront() + sliver(), frontDefs),
    front: layer(chain() + almostShut() + doorFrame()),
    ...weather(),
  },
  spots,
  things,
  focus: { x: 620, y: 230 },
});

/** The strip of light that falls through the gap on the step and the path. */
const sliver = (): string =>
  lampGlow(
    'dusk',
    shape(`M548 656H${edge}L596 690H478Z`, '#f2bd74', 'opacity=".9"') +
      shape('M478 712H596L530 760H360Z', '#f2bd74', 'opacity=".38"') +
      stippled('M478 712H596L530 760H360Z', 'url(#spill)', 0.3),
  );

const almostShut = (): string =>
  shutLeaf(edge, 868) +
  litGlass(edge, 868) +
  rect(edge - 14, 64, 14, 592, '#6fa8a2') +
  shape(`M${edge} 64H${edge + 26}V656H${edge}Z`, '#1f4450', 'opacity=".45"');

/** The chain across the gap, from behind the frame to behind the leaf: it hangs on the inside of the door. */
const chain = (): string =>
  stroke(`M540 352Q592 376 ${edge - 8} 330`, '#5d4423', 8) +
  stroke(`M540 350Q592 374 ${edge - 8} 328`, core.lamplight, 5, 'stroke-dasharray="8 4"') +
  card(540, 338, 18, 26, 3, '#8a6230');
