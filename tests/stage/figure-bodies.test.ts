import { expect, test } from 'vitest';
import type { HeldChild, Posture, Role } from '../../src/practice/scene.ts';
import { ankleRise } from '../../src/stage/figure/feet.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import { shadingOf } from '../../src/stage/figure/lights.ts';
import { cloths, skins } from '../../src/stage/figure/palette.ts';
import { type Arm, type Person, placePerson } from '../../src/stage/figure/person.ts';
import type { Point } from '../../src/stage/figure/points.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { faultsOf } from './svg-faults.ts';

const kilobyte = 1024;

const someone: FigureSpec = {
  role: 'mother',
  look: 'shell',
  posture: 'stand',
  mood: 'calm',
  light: 'day',
  lightFrom: 'left',
  faces: 'right',
};

const adults: readonly (readonly [Role, string])[] = [
  ['mother', 'shell'],
  ['father', 'darren'],
  ['grandmother', 'ruth'],
  ['teen', 'renee'],
  ['worker', 'worker-4'],
  ['manager', 'jasdeep'],
  ['mother', 'childminder'],
];

const children: readonly HeldChild[] = [
  { role: 'baby', look: 'bobby', mood: 'shut' },
  { role: 'baby', look: 'theo', mood: 'tearful' },
  { role: 'baby', look: 'ezra', mood: 'warm' },
  { role: 'toddler', look: 'toby', mood: 'worried' },
  { role: 'toddler', look: 'otis', mood: 'tearful' },
];

const toby: HeldChild = { role: 'toddler', look: 'toby', mood: 'calm' };

/** From the trunk's frame to the figure's, as the body leans. */
function onPage({ legs, pose }: Person, [x, y]: Point): Point {
  const angle = (pose.lean * Math.PI) / 180;
  return [
    legs.pelvis[0] + x * Math.cos(angle) - y * Math.sin(angle),
    legs.pelvis[1] + x * Math.sin(angle) + y * Math.cos(angle),
  ];
}

test.each(['carry', 'lap', 'lapblanket'] as const)(
  '%s: any adult holds any small child, clean and within its weight',
  posture => {
    const faults = adults.flatMap(([role, look]) =>
      children.flatMap(held => {
        const { frame, face, ...drawn } = drawFigure({
          ...someone,
          role,
          look,
          posture,
          held,
          mood: 'tearful',
        });
        const { blink, ...pose } = drawn;
        const parts = [...Object.values(pose), blink ?? ''].filter(Boolean);
        const weight = Object.values(pose).join('').length;
        const heavy = parts.filter(part => part.length > 8 * kilobyte).map(part => part.length);
        return [
          ...parts.flatMap(faultsOf),
          ...heavy.map(bytes => `${role} with ${held.look}: a part weighs ${bytes}`),
          ...(weight > 25 * kilobyte ? [`${role} with ${held.look} weighs ${weight}`] : []),
        ];
      }),
    );

    expect([...new Set(faults)]).toEqual([]);
  },
);

test('a held child has its own skin and clothes, whoever holds it', () => {
  const alone = drawFigure({ ...someone, role: 'father', look: 'darren', posture: 'carry' });
  const { held, over } = drawFigure({
    ...someone,
    role: 'father',
    look: 'darren',
    posture: 'carry',
    held: toby,
  });
  const { tone, skinTone } = shadingOf('day');

  expect(held).toContain(`fill="${tone(cloths.leaf)}"`);
  expect(over).toContain(`fill="${skinTone(skins.sand)}"`);
  expect(alone.held).not.toContain(`fill="${tone(cloths.leaf)}"`);
  expect(alone.over).not.toContain(`fill="${skinTone(skins.sand)}"`);
});

test('a held child changes its face alone; who holds it changes theirs alone', () => {
  for (const posture of ['carry', 'lap', 'lapblanket'] as const) {
    const calm = drawFigure({ ...someone, posture, held: toby });
    const tearful = drawFigure({ ...someone, posture, held: { ...toby, mood: 'tearful' } });
    const worried = drawFigure({ ...someone, posture, held: toby, mood: 'worried' });

    expect({ ...tearful, over: '' }, posture).toEqual({ ...calm, over: '' });
    expect(tearful.over, posture).not.toBe(calm.over);
    expect([worried.under, worried.held, worried.over], posture).toEqual([calm.under, calm.held, calm.over]);
    expect(worried.head, posture).not.toBe(calm.head);
  }
});

test('nobody has a child in arms in a posture that holds none', () => {
  expect(drawFigure({ ...someone, posture: 'stand', held: toby })).toEqual(drawFigure(someone));
});

test('a newborn lies wrapped up; a baby of eight months sits', () => {
  const newborn = drawFigure({ ...someone, role: 'baby', look: 'bobby', posture: 'sit' });
  const baby = drawFigure({ ...someone, role: 'baby', look: 'theo', posture: 'sit' });

  expect(newborn.frame.width).toBeGreaterThan(newborn.frame.height);
  expect(baby.face.y).toBeLessThan(newborn.face.y - 20);
});

test.each([
  'stand',
  'crossed',
  'clasped',
  'hip',
  'pocket',
  'open',
  'notes',
  'grip',
  'shoulder',
] satisfies Posture[])('%s: both feet are on the floor, one a little nearer, whatever the age', posture => {
  for (const role of ['mother', 'father', 'grandmother', 'teen', 'child8', 'child4', 'toddler'] as const) {
    const { legs, body } = placePerson({ ...someone, role, posture });
    const [near, far] = [legs.near, legs.far].map(leg => leg.ankle[1] + ankleRise(body, leg.foot));

    expect(Math.abs(near ?? 99), role).toBeLessThanOrEqual(5);
    expect(Math.abs(far ?? 99), role).toBeLessThanOrEqual(5);
    expect(near, role).toBeGreaterThan(far ?? 99);
  }
});

test('whoever shifts their weight keeps the head over the foot that bears it', () => {
  for (const role of ['mother', 'father', 'grandmother', 'teen', 'worker', 'manager'] as const) {
    const weightOf = (posture: Posture, side: 'near' | 'far') => {
      const person = placePerson({ ...someone, role, posture });
      return Math.abs(onPage(person, person.chinAtRest)[0] - person.legs[side].ankle[0]);
    };

    expect(weightOf('stand', 'near'), role).toBeLessThan(weightOf('stand', 'far'));
    expect(weightOf('crossed', 'far'), role).toBeLessThan(weightOf('crossed', 'near'));
  }
});

test('no elbow is bent backwards and none stands out like a handle', () => {
  const widest: Partial<Record<Posture, number>> = { lean: 1.5, grip: 1.5, shoulder: 1.5 };
  for (const posture of [
    'stand',
    'crossed',
    'clasped',
    'hip',
    'pocket',
    'open',
    'notes',
    'phone',
    'call',
    'texting',
    'stove',
    'washing',
    'shopping',
    'walk',
    'sit',
    'desk',
  ] as const) {
    const person = placePerson({ ...someone, posture });
    const reach = (arm: Arm) => Math.abs(arm.elbow[0]) / person.body.shoulder;

    expect(reach(person.near), posture).toBeLessThanOrEqual(widest[posture] ?? 1.42);
    expect(reach(person.far), posture).toBeLessThanOrEqual(widest[posture] ?? 1.42);
    expect(person.near.elbow[0], posture).toBeLessThan(0);
  }
});

test.each([
  ...adults.map(([role, look]) => [role, look, 150, 249] as const),
  ['child8', 'kai', 132, 178] as const,
  ['child8', 'ruby', 100, 180] as const,
  ['child4', 'hana', 164, 224] as const,
])('%s (%s): forearms lie on the table the room has', (role, look, seat, table) => {
  for (const posture of ['table', 'draw'] as const) {
    const person = placePerson({ ...someone, role, look, posture, seat, table });

    for (const { wrist } of [person.near, person.far]) {
      const above = -onPage(person, wrist)[1] - table;
      expect(above, posture).toBeGreaterThan(0);
      expect(above, posture).toBeLessThan(26);
    }
  }
});

test('a hand reaches the shoulder of a child of eight who stands where the posture says', () => {
  const childScale = 1.1;
  for (const [role, look] of adults.filter(([name]) => name !== 'teen')) {
    const adult = placePerson({ ...someone, role, look, posture: 'shoulder' });
    const child = placePerson({ ...someone, role: 'child8', look: 'kai' });
    const stands = adult.body.shoulder * 2.3;
    const [wristX, wristY] = onPage(adult, adult.far.wrist);
    const [shoulderX, shoulderY] = onPage(child, child.near.shoulder);

    expect(Math.abs(wristX + adult.body.hand * 0.6 - (stands + shoulderX * childScale)), role).toBeLessThan(
      34,
    );
    expect(Math.abs(wristY - shoulderY * childScale), role).toBeLessThan(24);
  }
});

test('nobody lays a hand higher than their own shoulder', () => {
  for (const role of ['child8', 'child4', 'toddler'] as const) {
    const { far } = placePerson({ ...someone, role, look: 'kai', posture: 'shoulder' });

    expect(far.wrist[1], role).toBeGreaterThan(far.shoulder[1]);
  }
});

test('a long call and a look at the screen are had sitting where there is a seat, a short call is not', () => {
  const top = (posture: Posture, seat?: number) =>
    drawFigure({ ...someone, posture, ...(seat === undefined ? {} : { seat }) }).face.y;

  expect(top('call', 140)).toBeGreaterThan(top('call') + 50);
  expect(top('texting', 140)).toBeGreaterThan(top('texting') + 50);
  expect(top('phone', 140)).toBe(top('phone'));
});

test('whoever reads a screen or draws looks down at it', () => {
  for (const posture of ['texting', 'draw'] as const) {
    const { expression } = placePerson({ ...someone, posture });
    const ahead = placePerson(someone).expression;

    expect(expression.gaze[1], posture).toBeGreaterThan(ahead.gaze[1]);
    expect(expression.nod, posture).toBeGreaterThan(ahead.nod);
  }
});

test('feet reach the floor from a seat a little too high, and hang from one much too high', () => {
  const lowest = (role: Role, seat: number) => {
    const { legs, body } = placePerson({ ...someone, role, posture: 'sit', seat });
    return legs.near.ankle[1] + ankleRise(body, legs.near.foot);
  };

  expect(Math.abs(lowest('grandmother', 150))).toBeLessThan(6);
  expect(lowest('child4', 132)).toBeLessThan(-20);
});

test('a skirt covers the knees of whoever sits in it', () => {
  const bare = drawFigure({ ...someone, role: 'father', look: 'darren', posture: 'sit' }).under;
  const long = drawFigure({ ...someone, look: 'samira', posture: 'sit' }).under;

  expect(long.split('<clipPath').length).toBeGreaterThan(bare.split('<clipPath').length);
});

test('a child holds the toy that is its own', () => {
  const holding = (look: string) => drawFigure({ ...someone, role: 'child8', look, posture: 'hugtoy' }).over;
  const red = `fill="${shadingOf('day').tone(cloths.rust)}"`;

  expect(holding('kai')).toContain(red);
  expect(holding('micah')).toContain(red);
  expect(holding('toby')).not.toContain(red);
});

test('the trunk turns to the viewer with the head', () => {
  const wide = (frontal: boolean) => placePerson({ ...someone, ...(frontal && { frontal: true as const }) });
  const [turned, frontal] = [wide(false), wide(true)];
  const reach = ({ far, near }: Person) => far.shoulder[0] - 2 + (near.shoulder[0] - 2);

  expect(reach(frontal)).toBeCloseTo(0);
  expect(reach(turned)).toBeLessThan(-2);
});
