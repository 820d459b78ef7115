import { expect, test } from 'vitest';
import { lights, moods, postures, type Role } from '../../src/practice/scene.ts';
import { roleOf } from '../../src/stage/figure/casting.ts';
import { composeFigure, drawFigure } from '../../src/stage/figure/figure.ts';
import { lookNames, workerLooks } from '../../src/stage/figure/looks.ts';
import { objects } from '../../src/stage/figure/palette.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import type { Figure, FigureSpec } from '../../src/stage/figure/spec.ts';
import { faultsOf, idsOf } from './svg-faults.ts';

const kilobyte = 1024;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Who else may wear a look: ages are roles, and a look fits more than one. */
const alsoFor: Partial<Record<Role, readonly Role[]>> = {
  child8: ['child4', 'teen'],
  father: ['worker'],
  mother: ['grandmother', 'manager'],
  worker: ['manager'],
};

/** Looks that are tried in all that can be asked of them; the rest differ from one of these in colours and hair. */
const triedInAll = ['darren', 'kai', 'samira'];

const rolesOf = (look: string): readonly Role[] => {
  const role = look === 'bobby' ? 'baby' : roleOf(look);
  return triedInAll.includes(look) ? [role, ...(alsoFor[role] ?? [])] : [role];
};

const darren: FigureSpec = {
  role: 'father',
  look: 'darren',
  posture: 'crossed',
  mood: 'guarded',
  light: 'dusk',
  lightFrom: 'left',
  faces: 'left',
};

const everyPosture: readonly FigureSpec[] = lookNames.flatMap(look =>
  rolesOf(look).flatMap(role => postures.map(posture => ({ ...darren, role, look, posture }))),
);

/** Every look in every posture, and on its feet in every mood; some in every mood of every posture. */
const everySpec: readonly FigureSpec[] = everyPosture.flatMap(spec =>
  (triedInAll.includes(spec.look) && spec.role === roleOf(spec.look)) || spec.posture === 'stand'
    ? moods.map(mood => ({ ...spec, mood }))
    : [spec],
);

const partsOf = ({ back, under, head, blink, held, over }: Figure): Readonly<Record<string, string>> => ({
  back,
  under,
  head,
  over,
  ...(held ? { held } : {}),
  ...(blink ? { blink } : {}),
});

const nameOf = ({ role, look, posture, mood }: FigureSpec) => `${role} ${look} ${posture} ${mood}`;

test('every look, posture and mood is drawn as clean SVG within its weight', () => {
  const seen = new Map<string, readonly string[]>();
  const check = (part: string) => seen.get(part) ?? seen.set(part, faultsOf(part)).get(part) ?? [];

  const faults = everySpec.flatMap(spec => {
    const parts = partsOf(drawFigure(spec));
    const pose = ['back', 'under', 'head', 'held', 'over'].reduce(
      (sum, name) => sum + bytes(parts[name] ?? ''),
      0,
    );
    const heavy = Object.entries(parts).filter(([, part]) => bytes(part) > 8 * kilobyte);
    return [
      ...Object.values(parts).flatMap(check),
      ...heavy.map(([name, part]) => `${nameOf(spec)}: ${name} weighs ${bytes(part)} bytes`),
      ...(pose > 25 * kilobyte ? [`${nameOf(spec)} weighs ${pose} bytes`] : []),
    ];
  });

  expect([...new Set(faults)]).toEqual([]);
}, 60_000);

test('equal specs give equal drawings, to the byte', () => {
  expect(drawFigure({ ...darren })).toEqual(drawFigure(darren));
  expect(drawPortrait({ ...darren })).toBe(drawPortrait(darren));
});

test('a change of mood changes the hair behind and the head, and nothing else', () => {
  for (const posture of postures) {
    const guarded = drawFigure({ ...darren, posture });
    const tearful = drawFigure({ ...darren, posture, mood: 'tearful' });

    expect(tearful.head, posture).not.toBe(guarded.head);
    expect({ under: tearful.under, over: tearful.over }, posture).toEqual({
      under: guarded.under,
      over: guarded.over,
    });
    expect({ frame: tearful.frame, face: tearful.face }, posture).toEqual({
      frame: guarded.frame,
      face: guarded.face,
    });
  }
});

test('every mood is its own face', () => {
  const heads = moods.map(mood => drawFigure({ ...darren, mood }).head);

  expect(new Set(heads).size).toBe(moods.length);
});

test('a blink shuts the eyes; eyes already shut, or turned away, do not blink', () => {
  const glintInTheEye = `fill="${objects.glint}"`;
  const { head, blink } = drawFigure(darren);

  expect(head).toContain(glintInTheEye);
  expect(blink).toBeDefined();
  expect(blink).not.toContain(glintInTheEye);
  expect(drawFigure({ ...darren, mood: 'shut' }).blink).toBeUndefined();
  expect(drawFigure({ ...darren, posture: 'stove' }).blink).toBeUndefined();
});

test('the same person under another light is the same drawing in other colours', () => {
  const drawings = lights.map(light => drawFigure({ ...darren, light }));
  const shapesOf = (drawing: string) => drawing.replaceAll(/#[0-9a-f]{6}|stop-opacity="[^"]*"/g, '');

  expect(new Set(drawings.map(drawing => drawing.head)).size).toBe(lights.length);
  expect(new Set(drawings.map(drawing => shapesOf(drawing.head))).size).toBe(1);
});

test('someone who turns round is mirrored in their own frame', () => {
  const { frame, face } = drawFigure(darren);
  const turned = drawFigure({ ...darren, faces: 'right' });

  expect(turned.frame).toEqual({ ...frame, x: -frame.x - frame.width });
  expect(turned.face).toEqual({ ...face, x: -face.x - face.width });
});

test('the face lies inside the frame, above the hips', () => {
  for (const spec of everyPosture.filter(({ look }) => triedInAll.includes(look))) {
    const { frame, face } = drawFigure(spec);

    expect(face.x, nameOf(spec)).toBeGreaterThanOrEqual(frame.x);
    expect(face.y, nameOf(spec)).toBeGreaterThanOrEqual(frame.y);
    expect(face.x + face.width, nameOf(spec)).toBeLessThanOrEqual(frame.x + frame.width);
    expect(face.y + face.height, nameOf(spec)).toBeLessThan(0);
  }
}, 60_000);

test('a worker who crouches is at or below the eyes of a child of eight', () => {
  const middle = (spec: FigureSpec) => {
    const { face } = drawFigure(spec);
    return face.y + face.height / 2;
  };
  const child = middle({ ...darren, role: 'child8', look: 'kai', posture: 'stand' });

  for (const look of workerLooks) {
    expect(middle({ ...darren, role: 'worker', look, posture: 'crouch' }), look).toBeGreaterThanOrEqual(
      child,
    );
  }
});

test('a seat lifts the one who sits on it', () => {
  const low = drawFigure({ ...darren, posture: 'sit', seat: 90 });
  const high = drawFigure({ ...darren, posture: 'sit', seat: 150 });

  expect(low.face.y - high.face.y).toBe(60);
});

test('there are six workers to choose from, and each wears the mustard lanyard', () => {
  const lanyard = 'stroke="#d9a03c"';
  const chests = workerLooks.map(
    look => drawFigure({ ...darren, role: 'worker', look, posture: 'stand', light: 'day' }).under,
  );

  expect(workerLooks).toEqual(['worker-1', 'worker-2', 'worker-3', 'worker-4', 'worker-5', 'worker-6']);
  expect(new Set(chests).size).toBe(6);
  expect(chests.filter(chest => !chest.includes(lanyard))).toEqual([]);
});

test('two people in one picture share no ids', () => {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg">${composeFigure(darren, 'dad')}${composeFigure(darren, 'son')}</svg>`;

  expect(faultsOf(picture)).toEqual([]);
  expect(idsOf(picture).every(id => id.startsWith('dad') || id.startsWith('son'))).toBe(true);
});

test('a portrait is a clean square, with a background when one is asked for', () => {
  for (const look of lookNames) {
    const role = rolesOf(look)[0] ?? 'mother';
    const portrait = drawPortrait({ ...darren, role, look, posture: 'stand' }, { background: '#7f9a7c' });
    const [, , width, height] = (/viewBox="([^"]*)"/.exec(portrait)?.[1] ?? '').split(' ');

    expect(faultsOf(portrait), look).toEqual([]);
    expect(width, look).toBe(height);
    expect(portrait, look).toContain('fill="#7f9a7c"');
  }
  expect(drawPortrait(darren)).not.toContain('<rect');
});

test('a look that nobody has sewn is named', () => {
  expect(() => drawFigure({ ...darren, look: 'dareen' })).toThrow('"dareen" is not a look in the wardrobe');
});
