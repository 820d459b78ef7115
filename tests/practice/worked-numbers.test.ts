import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/practice/case.ts';
import type { ChoiceKey } from '../../src/practice/edition.ts';
import { evidencePart, shareOfCard } from '../../src/practice/evidence.ts';
import type { LineAnswer } from '../../src/practice/knowledge.ts';
import type { Level } from '../../src/practice/ladder.ts';
import { score } from '../../src/practice/score.ts';
import { aKey, aNoteForm, aTranscript, type Done, decided, duties, keyFacts, noted } from './a-transcript.ts';

/* The worked numbers of the scoring rules, section 8. None of them is ever edited. */

const noteWords: Readonly<Record<string, readonly LineAnswer[]>> = {
  fridge: ['seen'],
  door: ['child'],
  alone: ['told'],
  daughter: ['told'],
  tired: ['second-hand'],
  hides: ['leave-out'],
};
const careful = Object.fromEntries(Object.entries(noteWords).map(([id, [word]]) => [id, word as LineAnswer]));
const allAs = (word: LineAnswer) => Object.fromEntries(Object.keys(noteWords).map(id => [id, word]));

const facts = ['mornings', 'history', 'fridge', 'sister'] as const;
const sixDuties = ['school', 'asked', 'child-seen*', 'plan', 'law', 'note'] as const;
const dutyIds = sixDuties.map(id => id.replace('*', ''));

const kind = { emp: 4, col: 4, aut: 4, pur: 4, cla: 4, chi: 4, evo: 4 } as const;
const harsh = { emp: 1, col: 2, aut: 2, pur: 4, cla: 4, chi: 4, evo: 2 } as const;
const choices: Readonly<Record<string, Partial<ChoiceKey>>> = {
  'say.kind': { skills: kind },
  'say.harsh': { skills: harsh },
  'say.force': { skills: harsh, errors: ['over'] },
};

const doorstep: Partial<Case> = {
  costly: 'over',
  overWeight: 1.2,
  underWeight: 1,
  facts: keyFacts(...facts),
  duties: {
    ...duties(...sixDuties),
    cover: { title: 'cover', when: ['level:L1', 'duty:cover'], missed: 'no' },
  },
  forms: aNoteForm(noteWords),
};

/** Everything done as it should be, warmly, but for the decision. */
const allRight: readonly Done[] = [
  { id: 'say.kind', notices: facts, duties: dutyIds },
  ...Array.from({ length: 3 }, () => ({ id: 'say.kind' })),
];
const visit = (level: Level, because = 'help-works', before = allRight) =>
  aTranscript([...before, decided({ level, because }), noted(careful)]);
const thresholdAt = (changed: Partial<Case>, level: Level, before = allRight) =>
  score(visit(level, 'help-works', before), aKey(changed, choices)).threshold.shown;

describe('SC-01, where too much is the costly error', () => {
  const changed: Partial<Case> = {
    ...doorstep,
    decisions: {
      decision: {
        main: true,
        accepted: [
          { level: 'L3', best: true, reasons: ['help-works'] },
          { level: 'L2', best: true, reasons: ['help-works'] },
          { level: 'L1', when: ['duty:cover', 'then:tell-jas'], reasons: ['help-works'] },
        ],
        said: { fitting: 'fits', over: 'over', under: 'under' },
      },
    },
  };

  test('everything done is 100', () => {
    expect(thresholdAt(changed, 'L3')).toBe(100);
    expect(thresholdAt(changed, 'L2')).toBe(100);
  });

  test('a warm visit that never sees the child is 59: kind, but too little', () => {
    const unseen = [
      { id: 'say.kind', notices: facts, duties: dutyIds.filter(id => id !== 'child-seen') },
      ...allRight.slice(1),
    ];

    const marks = score(visit('L3', 'help-works', unseen), aKey(changed, choices));

    expect(marks.threshold.shown).toBe(59);
    expect(marks.map.corner).toBe('kind-too-little');
  });

  test('L1 without cover is 59', () => {
    expect(thresholdAt(changed, 'L1')).toBe(59);
  });

  test('L1 with cover and the manager’s agreement is 100', () => {
    const covered = aTranscript([
      ...allRight,
      // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
      { ...decided({ level: 'L1', then: [{ do: 'tell-jas', by: 'today' }] }), duties: ['cover'] },
      noted(careful),
    ]);

    expect(score(covered, aKey(changed, choices)).threshold.shown).toBe(100);
  });

  test('all right but L4 on hostility alone is 39, L5 is 34', () => {
    const onHostility = (level: Level) =>
      score(visit(level, 'hostile'), aKey(changed, choices)).threshold.shown;

    expect(onHostility('L4')).toBe(39);
    expect(onHostility('L5')).toBe(34);
  });

  test('L0 without cover is 49', () => {
    expect(thresholdAt(changed, 'L0')).toBe(49);
  });

  test('harsh, child seen, L3 with its reason, one key fact of four, one duty of six late, one OVER, a careful note: 83, left of the map', () => {
    const harshly: readonly Done[] = [
      { id: 'say.force', notices: ['mornings'], duties: [...dutyIds.slice(0, 5), 'note late'] },
      ...Array.from({ length: 3 }, () => ({ id: 'say.harsh' })),
    ];

    const marks = score(visit('L3', 'help-works', harshly), aKey(changed, choices));

    expect(marks.threshold.shown).toBe(83);
    expect(marks.map.across).toBeLessThan(3);
    expect(marks.map.corner).toBe('fitting-at-cost');
  });

  test('a first view of L4 and then L3 is worth the same as L3 and L3: 100', () => {
    const decisions: Case['decisions'] = {
      ...changed.decisions,
      first: {
        weight: 0,
        accepted: [{ level: 'L3', reasons: [] }],
        said: { fitting: 'f', over: 'o', under: 'u' },
      },
    };
    const key = aKey({ ...changed, decisions }, choices);
    const firstThenL3 = (level: Level) =>
      aTranscript([decided({ level }, 'first'), ...allRight, decided({ level: 'L3' }), noted(careful)]);

    expect(score(firstThenL3('L4'), key).threshold.shown).toBe(100);
    expect(score(firstThenL3('L3'), key).threshold.shown).toBe(100);
  });
});

test('SC-02: all right but section 17, where early help was enough, is 39', () => {
  const changed: Partial<Case> = {
    ...doorstep,
    decisions: {
      decision: {
        main: true,
        accepted: (['L0', 'L1', 'L2'] as const).map(level => ({ level, reasons: ['help-works'] })),
        said: { fitting: 'fits', over: 'over', under: 'under' },
      },
    },
  };

  expect(thresholdAt(changed, 'L3')).toBe(39);
});

test.each([
  ['L3', 39],
  ['L0', 34],
  ['L5', 59],
  ['L6', 49],
] as const)('SC-03: all right but %s, where an enquiry is called for, is %i', (level, shown) => {
  const changed: Partial<Case> = {
    ...doorstep,
    costly: 'under',
    decisions: {
      decision: {
        main: true,
        accepted: [
          { level: 'L4', reasons: ['help-works'] },
          { level: 'L6', when: ['fact:nobody-safe', 'fact:imminent'], reasons: ['help-works'] },
        ],
        said: { fitting: 'fits', over: 'over', under: 'under' },
      },
    },
  };

  expect(thresholdAt(changed, level)).toBe(shown);
});

test.each([0, 4, 9])('a desk of ten, nine right with reasons and number %i a rung off: 93', off => {
  const names = Array.from({ length: 10 }, (_, index) => `desk-${index}`);
  const decisions: Case['decisions'] = Object.fromEntries(
    names.map(name => [
      name,
      {
        outcomes: [
          { id: 'assess', text: 'assess', level: 'L3', accepted: true, reasons: ['help-works'] },
          { id: 'early-help', text: 'early help', level: 'L2' },
        ],
        said: { fitting: 'f', over: 'o', under: 'u' },
      },
    ]),
  );
  const key = aKey({ decisions, facts: {}, duties: {}, overWeight: 1, underWeight: 1, forms: {} });
  const desk = names.map((name, index) =>
    decided({ outcome: index === off ? 'early-help' : 'assess' }, name),
  );

  expect(score(aTranscript(desk), key).threshold.shown).toBe(93);
});

describe('SC-11, the cards alone, all key facts found', () => {
  const found = [{ key: true, found: 1 }];
  const right = Array.from({ length: 14 }, () => shareOfCard('told', true, ['told']));
  const shown = (cards: readonly number[]) => Math.round(100 * (evidencePart(found, cards) ?? 0));

  test('14 right and sure and 3 not known: 94', () => {
    const unknown = Array.from({ length: 3 }, () => shareOfCard('unknown', true, ['told']));

    expect(shown([...right, ...unknown])).toBe(94);
  });

  test('14 right and sure and 3 wrong but unsure: 91', () => {
    const wrong = Array.from({ length: 3 }, () => shareOfCard('seen', false, ['told']));

    expect(shown([...right, ...wrong])).toBe(91);
  });
});

describe('the note half on one seen, one in the child’s words, two told, one second-hand, one to leave out', () => {
  const noteHalf = (lines: Readonly<Record<string, LineAnswer>>) =>
    score(
      aTranscript([noted(lines)]),
      aKey({ facts: {}, duties: {}, decisions: {}, forms: aNoteForm(noteWords) }),
    ).threshold.parts.evidence;

  test('all “I saw or heard it” is 0', () => {
    expect(noteHalf(allAs('seen'))).toBe(0);
  });

  test('all “don’t know yet” is one third', () => {
    expect(noteHalf(allAs('unknown'))).toBeCloseTo(1 / 3, 12);
  });

  test('careful is 1', () => {
    expect(noteHalf(careful)).toBe(1);
  });
});
