import { describe, expect, test } from 'vitest';
import { lights, type Mood, moods, type Role } from '../../src/practice/scene.ts';
import { bendPath } from '../../src/stage/figure/bend-path.ts';
import { expressionOf, glancing } from '../../src/stage/figure/emotions.ts';
import { eyeWhite } from '../../src/stage/figure/eyes.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import { hairStyles } from '../../src/stage/figure/hair.ts';
import { drawBehindHead, drawHead, drawHeadFromBehind } from '../../src/stage/figure/head.ts';
import { shadingOf } from '../../src/stage/figure/lights.ts';
import type { Look } from '../../src/stage/figure/look.ts';
import { skins } from '../../src/stage/figure/palette.ts';
import { takePen } from '../../src/stage/figure/pen.ts';
import { bodyOf } from '../../src/stage/figure/proportions.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { faultsOf } from './svg-faults.ts';

type HairStyle = keyof typeof hairStyles;
const styles = Object.keys(hairStyles) as readonly HairStyle[];

/** Somebody with everything on: what weighs most. */
const aLook = (changes: Partial<Look> = {}): Look => ({
  skin: 'ebony',
  hair: 'crop',
  hairColour: 'black',
  wrap: 'plum',
  beard: 'full',
  lashes: true,
  glasses: true,
  earring: true,
  hearingAid: true,
  top: 'jumper',
  topColour: 'sage',
  bottomColour: 'denim',
  ...changes,
});

interface Seen {
  readonly turn?: number;
  readonly role?: Role;
  readonly mood?: Mood;
  readonly behind?: true;
}

/** A head as a document of its own. */
function headOf(look: Look, { turn = 0, role = 'grandmother', mood = 'tearful', behind }: Seen = {}): string {
  const pen = takePen('night', 1, 'p');
  const body = bodyOf(role);
  const expression = expressionOf(mood, body.age);
  const drawn = behind
    ? drawHeadFromBehind(pen, body, look, expression)
    : drawBehindHead(pen, look, turn) + drawHead(pen, body, look, expression, turn);
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${pen.definitions()}</defs>${drawn}</svg>`;
}

const child: FigureSpec = {
  role: 'child8',
  look: 'micah',
  posture: 'stand',
  mood: 'calm',
  light: 'day',
  lightFrom: 'left',
  faces: 'right',
};

describe('paths bent to a turned head', () => {
  const right = ([x, y]: readonly [number, number, 1?]) => [x + 1, y] as const;
  const wide = ([x, y]: readonly [number, number, 1?]) => [x * 2, y] as const;

  test.each([
    ['places', 'M1 2L3 4Q5 6 7 8C1 1 2 2 3 3Z', right, 'M2 2L4 4Q6 6 8 8C2 1 3 2 4 3Z'],
    ['steps', 'M1 2q1 0 2 1t1 1l-3 0z', wide, 'M2 2q2 0 4 1t2 1l-6 0z'],
    ['a step named once for two', 'M0 0c1 1 2 2 3 3 1 1 2 2 3 3', wide, 'M0 0c2 1 4 2 6 3c2 1 4 2 6 3'],
    ['the end of an arc, not its radii', 'M0 0A5 5 0 0 1 10 0', right, 'M1 0A5 5 0 0 1 11 0'],
    ['what follows a closed outline', 'M1 1l2 0zl1 0', wide, 'M2 1l4 0zl2 0'],
  ])('moves %s', (_, path, place, bent) => {
    expect(bendPath(path, place)).toBe(bent);
  });

  test('refuses a command we do not draw with', () => {
    expect(() => bendPath('M0 0H4', right)).toThrow('"H" is not a path command we draw with.');
  });
});

test.each(styles)('%s is drawn cleanly three quarters, near-frontal and from behind', hair => {
  const look = aLook({ hair });
  const drawings = [headOf(look), headOf(look, { turn: 1 }), headOf(look, { behind: true })];

  expect(drawings.flatMap(faultsOf)).toEqual([]);
  expect(new Set(drawings).size).toBe(3);
});

test.each(styles)('a head with %s and all it can wear weighs at most 8 KB', hair => {
  const pen = takePen('night', 1, 'p');
  const body = bodyOf('grandmother');

  const drawn = drawHead(pen, body, aLook({ hair }), expressionOf('tearful', body.age), 1);

  expect(pen.definitions().length + drawn.length).toBeLessThan(8 * 1024);
});

test('no two ways to wear hair look alike from behind', () => {
  const drawn = styles.map(hair => headOf(aLook({ hair }), { behind: true }));

  expect(new Set(drawn).size).toBe(styles.length);
});

test('a head turned to the viewer is another head in the same frame', () => {
  const away = drawFigure(child);
  const turned = drawFigure({ ...child, frontal: true });

  expect(turned.head).not.toBe(away.head);
  expect(turned.blink).not.toBe(away.blink);
  expect(turned.frame).toEqual(away.frame);
});

test('a glance changes the eyes of every mood but shut, and nothing below the head', () => {
  for (const mood of moods) {
    const before = drawFigure({ ...child, mood });
    const glance = drawFigure({ ...child, mood, glances: true });

    expect(glance.head === before.head, mood).toBe(mood === 'shut');
    expect([glance.under, glance.over, glance.frame], mood).toEqual([
      before.under,
      before.over,
      before.frame,
    ]);
  }
  expect(glancing(expressionOf('shut', 'adult')).eyeOpen).toBe(0);
});

test('a glance carries the iris clearly to the side, whatever the eyes did before', () => {
  for (const mood of moods) {
    const glance = glancing(expressionOf(mood, 'adult'));

    expect(expressionOf(mood, 'adult').gaze[0] - glance.gaze[0], mood).toBeGreaterThan(2);
  }
});

test('the younger a face, the less of a mood it shows', () => {
  const [adult, teen, eight] = (['adult', 'teen', 'child'] as const).map(age => expressionOf('angry', age));

  expect(adult?.innerBrow).toBeLessThan(teen?.innerBrow ?? Number.NaN);
  expect(teen?.innerBrow).toBeLessThan(eight?.innerBrow ?? Number.NaN);
});

test('no young face has a frown or a fold', () => {
  const plain: Look = {
    skin: 'rose',
    hair: 'bald',
    hairColour: 'brown',
    top: 'jumper',
    topColour: 'sage',
    bottomColour: 'denim',
  };
  const marksOf = (role: Role) => headOf(plain, { role, mood: 'angry' }).split('stroke-width="1.8"').length;

  expect(marksOf('mother')).toBeGreaterThan(marksOf('teen'));
  for (const role of ['child8', 'child4', 'toddler', 'baby'] as const) {
    expect(marksOf(role), role).toBe(marksOf('teen'));
  }
});

test('the faces of one family differ from another in drawing, not in weight', () => {
  const own = headOf(aLook());
  const other = headOf(aLook({ features: { nose: 1.2, jaw: 3, chin: 2, brow: 0.8, lips: 1.3, eyeGap: 1 } }));

  expect(other).not.toBe(own);
  expect(Math.abs(other.length - own.length)).toBeLessThan(200);
});

describe('a deep skin in every light', () => {
  const channel = (value: number) => (value <= 0.04 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce(
      (sum, weight, i) => sum + weight * channel(Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16) / 255),
      0,
    );
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const deep = [skins.umber, skins.cocoa, skins.ebony];

  test.each(lights)(
    '%s: lines stand out from the skin, the skin in shade from lines, and light from both',
    light => {
      const shading = shadingOf(light);
      for (const skin of deep) {
        const tone = shading.skinTone(skin);

        expect(contrast(tone, '#170c14')).toBeGreaterThan(2.3);
        expect(contrast(shading.skinShade(skin, 0.85), '#170c14')).toBeGreaterThan(1.6);
        expect(contrast(shading.skinLight(skin), tone)).toBeGreaterThan(1.4);
        expect(contrast(eyeWhite(shading, skin), tone)).toBeGreaterThan(3);
      }
    },
  );
});
