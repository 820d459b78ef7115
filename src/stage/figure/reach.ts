import type { Held, Person } from './person.ts';
import type { Point } from './points.ts';

/** Corners around a place, so far to every side. */
const around = ([x, y]: Point, by: number): readonly Point[] => [
  [x - by, y - by],
  [x + by, y + by],
];

/**
 * How far what somebody holds reaches, as corners: `trunk` in the trunk's
 * frame, `ground` in the figure's. The frame has to hold them all.
 */
export function reachOf(person: Person): {
  readonly trunk: readonly Point[];
  readonly ground: readonly Point[];
} {
  return { trunk: onTrunk(person), ground: onGround(person) };
}

function onTrunk({ pose, near, far, body, held }: Person): readonly Point[] {
  const [x, y] = far.wrist;
  const size = body.shoulder / 62;
  if (held) return ofChild(held, body.shoulder, body.torso);
  if (pose.holds === 'idcard') return around([x + 24, y - 34], 36);
  if (pose.holds === 'spoon') return around([x + 24, y], 54);
  if (pose.holds === 'towel') return around([x + body.hand * 0.9, y - 2], 32);
  if (pose.holds !== 'shopping') return [];
  return [
    [-40 * size, near.wrist[1] - 110 * size],
    [x - 36 * size, y + body.hand * 0.5 + 118 * size],
    [x + 36 * size, y + body.hand * 0.5 + 118 * size],
  ];
}

/** Head and feet of a held child, with room for its hair. */
function ofChild({ child, way }: Held, shoulder: number, torso: number): readonly Point[] {
  const { torso: small, head, thigh, shin } = child.body;
  if (way === 'wrapped') return around([0, -torso * 0.46], 84);
  if (way === 'covered')
    return [
      [-shoulder - head * 0.5 - 10, -torso * 0.47 - head * 1.2],
      [(small + thigh) * 1.05, -torso * 0.47 + (small + thigh) * 1.2],
    ];
  const side = way === 'astride' ? -shoulder * 0.56 : 40;
  return [
    [side - head * 0.7, -torso * 0.16 - small - head * 1.4],
    [side + head * 0.8 + thigh, shin + 30],
  ];
}

function onGround({ pose, body }: Person): readonly Point[] {
  if (pose.holds !== 'chair') return [];
  return [
    [-body.hip * 1.3 - body.shin * 0.26, 8],
    [body.thigh * 0.5 + body.hip * 1.6, 8],
  ];
}
