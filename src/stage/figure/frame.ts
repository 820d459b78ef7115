import type { Person } from './person.ts';
import type { Point } from './points.ts';
import { reachOf } from './reach.ts';
import type { Box } from './spec.ts';

const around = (points: readonly Point[]): Box => {
  const xs = points.map(point => point[0]);
  const ys = points.map(point => point[1]);
  const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return { x, y, width: Math.ceil(Math.max(...xs)) - x, height: Math.ceil(Math.max(...ys)) - y };
};

/** From the trunk's frame to the figure's: leaned about the hips, and facing right. */
function onGround({ pose, legs }: Person, [x, y]: Point): Point {
  const angle = (pose.lean * Math.PI) / 180;
  return [
    legs.pelvis[0] + x * Math.cos(angle) - y * Math.sin(angle),
    legs.pelvis[1] + x * Math.sin(angle) + y * Math.cos(angle),
  ];
}

const mirrored = (box: Box): Box => ({ ...box, x: -box.x - box.width });

/** The frame all parts of a person share. It depends on role, look, posture and seat, never on the mood. */
export function frameOf(person: Person, faces: 'left' | 'right'): Box {
  const {
    body,
    chinAtRest: [chinX, chinY],
    headScale,
    near,
    far,
    legs,
    hem,
  } = person;
  const up = (points: readonly Point[]) => points.map(point => onGround(person, point));
  const grown = (point: Point, by: number): readonly Point[] => [
    [point[0] - by, point[1] - by],
    [point[0] + by, point[1] + by],
  ];
  const head = up([
    [chinX - 78 * headScale, chinY - 142 * headScale],
    [chinX + 76 * headScale, chinY - 142 * headScale],
    [chinX - 70 * headScale, chinY],
    [chinX + 66 * headScale, chinY],
  ]);
  const arms = [near, far].flatMap(arm => [
    ...grown(onGround(person, arm.elbow), body.armWidths[1] * 0.7),
    ...grown(onGround(person, arm.wrist), body.hand * 1.5),
  ]);
  const feet = [legs.near, legs.far].flatMap(leg => [
    ...grown(leg.knee, body.legWidths[1] * 0.7),
    ...grown(leg.ankle, body.hand * 1.5),
  ]);
  const trunk = up([
    [-body.hip * 1.42 - 10, hem + 8],
    [body.hip * 1.42 + 10, hem + 8],
  ]);
  const held = reachOf(person);
  const ground: readonly Point[] = [[0, 12]];
  const box = around([...head, ...arms, ...feet, ...trunk, ...up(held.trunk), ...held.ground, ...ground]);
  return faces === 'left' ? mirrored(box) : box;
}

/** Where the face is: brow to chin, ear to cheek, as it stands at rest. */
export function faceBox(person: Person, faces: 'left' | 'right'): Box {
  const {
    chinAtRest: [x, y],
    headScale,
  } = person;
  const corners: readonly Point[] = [
    [x - 34 * headScale, y - 92 * headScale],
    [x + 42 * headScale, y - 92 * headScale],
    [x - 34 * headScale, y + 3 * headScale],
    [x + 42 * headScale, y + 3 * headScale],
  ];
  const box = around(corners.map(corner => onGround(person, corner)));
  return faces === 'left' ? mirrored(box) : box;
}
