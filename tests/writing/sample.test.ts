import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { score } from '../../src/practice/score.ts';
import { checkStory } from '../../src/writing/check-story.ts';
import { type Explored, explore } from '../../src/writing/explore/explore.ts';
import { sample } from '../../src/writing/explore/sample.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { runWalk } from '../../src/writing/run-walk.ts';
import { storyPage } from '../../src/writing/story-page.ts';
import { readWalk } from '../../src/writing/walk.ts';
import { smallCards, smallCardsStory } from './small-cards.ts';
import { smallCase } from './small-case.ts';
import { smallDesk, smallDeskStory } from './small-desk.ts';
import { smallFile, smallFileStory } from './small-file.ts';
import { smallStory } from './small-story.ts';
import { someGuidance } from './some-guidance.ts';
import { storyFolder } from './story-folder.ts';

/* Stories whose acts lie outside Ink are sampled: what a sample sees, what it says is missing, and how a walk does an act. */

vi.setConfig({ testTimeout: 120_000 });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(story: string, whole: unknown, walks: Readonly<Record<string, string>> = {}): string {
  const folder = storyFolder({ 'story.ink': story, 'case.json': JSON.stringify(whole), ...walks });
  folders.push(folder);
  return folder;
}

const plays = 800;
const checked = (story: string, whole: unknown, walks = {}, most = plays) =>
  checkStory(folderOf(story, whole, walks), someGuidance, { plays: most });

const errors = (story: string, whole: unknown, walks = {}, most = plays) =>
  checked(story, whole, walks, most)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ says }) => says);

/** All that a story can come to, whichever way it was looked for. */
function seen({ states, edges, openings }: Explored) {
  const sorted = (all: readonly string[]) => [...new Set(all)].sort();
  const heard = [...openings, ...edges.map(({ lines }) => lines)].flat();
  return {
    choices: sorted(edges.map(({ choose }) => choose)),
    texts: sorted(heard.flatMap(({ texts }) => texts)),
    lines: sorted(heard.map(({ text }) => text)),
    offers: sorted(states.map(({ options }) => options.map(({ id }) => id).join(' '))),
    endings: sorted(states.flatMap(({ endsIn }) => endsIn ?? [])),
  };
}

test.each([
  ['the small story', smallStory],
  [
    'a story that loops and counts',
    smallStory.replace('The tap drips.', 'The tap {drips|runs|stops}, {hall > 1: again|at last}.\n  -> hall'),
  ],
])('in %s a sample sees all that a search of every state sees', (_name, story) => {
  const { edition, key } = makeEdition(folderOf(story, smallCase));
  if (!edition || !key) throw new Error('the small story does not compile');

  const sampled = sample(edition, key, { plays: 3000 });

  expect(seen(sampled)).toEqual(seen(explore(edition, key)));
  expect(sampled.sample?.plays).toHaveLength(3000);
});

describe.each([
  ['desk', smallDeskStory, smallDesk],
  ['file', smallFileStory, smallFile],
  ['hour', smallCardsStory, smallCards],
] as const)('the small %s', (_name, story, whole) => {
  test('has nothing wrong with it, and says that it was sampled', () => {
    const report = checked(story, whole);

    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(storyPage(report)).toMatch(/sampled {5}800 plays, least chosen first/);
    expect(report.measured?.marked?.longestSave).toBeGreaterThan(100);
    expect(report.measured?.marked?.longestSave).toBeLessThan(4096);
    expect(report.measured?.marked?.policies.filter(({ won }) => won)).toEqual([]);
  });
});

describe('a sample says', () => {
  test('what could never be done', () => {
    const items = (smallDesk.forms.queue?.items ?? []).map(item =>
      item.id === 'again' ? { ...item, after: { act: 'decide', item: 'cries', minutes: 300 } } : item,
    );
    const whole = { ...smallDesk, forms: { ...smallDesk.forms, queue: { ...smallDesk.forms.queue, items } } };

    expect(errors(smallDeskStory, whole)).toContain('forms.queue: no play of the sample did “open again”.');
  });

  test('which line no play comes to, and none that a walk does', () => {
    const odd = 'queue_outcome == "strategy" and queue_sure == "sure" and queue_minutes == 563';
    const story = smallDeskStory.replace(
      '{queue_item == "secret" and queue_outcome == "strategy"',
      `{${odd}:\n  A clock strikes.\n}\n{queue_item == "secret" and queue_outcome == "strategy"`,
    );
    const walk = [
      'Somebody waits, reads, and is sure.',
      ...['choose sit', 'do open secret', 'do wait', 'do set-aside cries'],
      'do decide secret strategy because secret sure',
    ].join('\n');
    const never = smallDeskStory.replace(
      'Two messages wait.',
      'Two messages wait.\n{queue_left > 90: Too many.}',
    );

    expect(errors(never, smallDesk)).toContainEqual('No play reaches “Too many.”.');
    expect(errors(story.replace('== 563', '== 565'), smallDesk, { 'walks/one.walk': walk })).toEqual([]);
  });

  test('which route does not lead where it should', () => {
    const carer = smallCards.facts.carer;
    const routes = [carer?.routes[0], { words: 'Nobody', at: ['cards.act tag neglect'] }];
    const whole = { ...smallCards, facts: { carer: { ...carer, routes } } };
    const unsaid = smallCardsStory.replace('about her dad. #notice: carer', 'about her dad.');

    expect(errors(unsaid, whole).join('\n')).toContain('cards.act tag neglect does not lead to it');
  });
});

describe('case.json is told what is wrong with', () => {
  type Loose = Record<string, unknown>;
  const queueWith = (change: Loose) => ({
    ...smallDesk,
    forms: { ...smallDesk.forms, queue: { ...smallDesk.forms.queue, ...change } },
  });
  const items = smallDesk.forms.queue?.items ?? [];
  const itemsWith = (change: Loose) => queueWith({ items: [{ ...items[0], ...change }, ...items.slice(1)] });
  const fileWith = (change: Loose) => ({
    ...smallFile,
    forms: { ...smallFile.forms, timeline: { ...smallFile.forms.timeline, ...change } },
  });

  test.each<[string, string, unknown, string]>([
    [
      'an item that comes twice over',
      smallDeskStory,
      itemsWith({ after: { act: 'open', item: 'secret', minutes: 1 } }),
      'says neither or both of `arrives` and `after`',
    ],
    ['an item after hours', smallDeskStory, itemsWith({ arrives: '18:00' }), '18:00 is not between'],
    ['an item there twice', smallDeskStory, itemsWith({ id: 'secret' }), '“secret” is there twice'],
    ['a repeat of nothing', smallDeskStory, itemsWith({ repeats: 'dog' }), 'there is no item “dog”'],
    [
      'odds nobody asks',
      smallDeskStory,
      queueWith({ forecast: undefined }),
      'forms.queue.forecast asks nothing',
    ],
    [
      'a decision missing',
      smallDeskStory,
      { ...smallDesk, decisions: { ...smallDesk.decisions, cries: undefined } },
      'decisions.cries: is missing',
    ],
    [
      'an outcome the queue has not',
      smallDeskStory,
      {
        ...smallDesk,
        decisions: {
          ...smallDesk.decisions,
          cries: {
            ...smallDesk.decisions.cries,
            outcomes: [{ id: 'prison', accepted: true, reasons: ['worn-out'] }],
          },
        },
      },
      'there is no outcome of the queue “prison”',
    ],
    ['a kind nobody lists', smallFileStory, fileWith({ kinds: { health: 'Health' } }), 'no kind “nursery”'],
    [
      'a pattern of strangers',
      smallFileStory,
      fileWith({ patterns: { marks: { contacts: ['a', 'b'], fewest: 3, said: 'So.' } } }),
      'there is no contact “a”',
    ],
    [
      'a pattern with too few',
      smallFileStory,
      fileWith({ patterns: { marks: { contacts: ['hv-ear', 'hv-leg'], fewest: 3, said: 'So.' } } }),
      'is more than it has contacts',
    ],
    [
      'a form nobody asks for',
      smallCardsStory.replace('#ask: sentence', '#ask: forecast late'),
      smallCards,
      'forms.sentence: the story never asks for it',
    ],
    [
      'a forecast nobody has',
      smallCardsStory.replace('#ask: forecast late', '#ask: forecast early'),
      smallCards,
      'There is no forecast “early”',
    ],
    [
      'a variable missing',
      smallDeskStory.replace('VAR queue_also_nobody_rings = false\n', ''),
      smallDesk,
      'This form sets “queue_also_nobody_rings”',
    ],
    [
      'a condition on an item nobody has',
      smallDeskStory,
      { ...smallDesk, later: [{ when: ['aside:dog'], text: 'So.' }, { text: 'So.' }] },
      'there is no aside “dog”',
    ],
    [
      'minutes that are none',
      smallDeskStory.replace('#minutes: 15', '#minutes: soon'),
      smallDesk,
      '“soon” is no number of minutes',
    ],
    [
      'minutes where there is no clock',
      smallCardsStory.replace('#notice: carer', '#notice: carer #minutes: 5'),
      smallCards,
      'No desk or file here has a clock',
    ],
  ])('%s', (_what, story, whole, says) => {
    // What stands in the files shows without a play.
    expect(errors(story, whole, {}, 1).join('\n')).toContain(says);
  });
});

const walked = (story: string, whole: unknown, ...lines: readonly string[]) => {
  const { edition, key } = makeEdition(folderOf(story, whole));
  if (!edition || !key) throw new Error('the story does not compile');
  const { walk, findings } = readWalk('a.walk', ['Somebody works.', ...lines].join('\n'));
  return [...findings, ...runWalk(walk, edition, key, score).findings].map(({ says }) => says).join('\n');
};

describe('a walk', () => {
  test('does a day at the desk, act by act', () => {
    const says = walked(
      ...[smallDeskStory, smallDesk, 'choose sit', 'do open cries', 'do ring cries neighbour'],
      ...['hear "a nurse comes on Mondays"', 'noticed seen', 'do open secret'],
      'do decide secret strategy because secret sure also feedback nobody-rings',
      ...['hear "In time."', 'do decide cries early-help because worn-out leaning odds 20'],
      ...['do wait', 'do wait', 'choose send_word', 'do set-aside hungry', 'do set-aside weight'],
      ...['do hand-over again evening', 'do stop', 'hear "Nothing left lying"', 'ends'],
      ...['duty all-in-hand met', 'duty reception-seen missed', 'decision secret fitting'],
    );

    expect(says).toBe('');
  });

  test('lays a file, joins and thinks', () => {
    const says = walked(
      ...[smallFileStory, smallFile, 'do open hv-ear', 'do open nursery-arm', 'do open hv-leg'],
      ...['do place hv-ear ear', 'do place nursery-arm arm', 'do place hv-leg'],
      ...['join hv-ear nursery-arm hv-leg', 'noticed pattern', 'do done'],
      'answer hypotheses clumsy knees illness anywhere hurt anywhere',
      ...['answer step keep-plan sure because marks', 'ends', 'duty thought met', 'decision step fitting'],
    );

    expect(says).toBe('');
  });

  test('tags cards, forecasts and puts a sentence together', () => {
    const says = walked(
      ...[smallCardsStory, smallCards, 'version b', 'tag late-days told sure', 'tag shopping unknown unsure'],
      ...['hear "So why Thursdays?"', 'tag neglect leave-out sure', 'do done'],
      ...['answer late 40 because buses', 'answer sentence aim ask ring nobody', 'ends', 'duty purpose met'],
    );

    expect(says).toBe('');
  });

  test.each<[string, string, unknown, string[], string]>([
    [
      'what has not come',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do open again'],
      'attempt.act-not-now (arrived expected). It is 09:00. On the desk:',
    ],
    [
      'what is unread',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do ring cries neighbour'],
      '(opened expected)',
    ],
    [
      'an act that is none',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do burn cries'],
      'is no act at a desk',
    ],
    [
      'a call to nobody',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do ring cries'],
      '“do ring cries” says whom one rings too.',
    ],
    [
      'a decision without its sureness',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do open secret', 'do decide secret strategy because secret'],
      'is no sureness; one of guess',
    ],
    ['an act where none is on offer', smallDeskStory, smallDesk, ['do open cries'], 'No desk, file or cards'],
    ['a choice that is acts', smallDeskStory, smallDesk, ['choose sit', 'choose act'], 'write do ...'],
    ['one record joined', smallFileStory, smallFile, ['join hv-ear'], '“join” names two to six records.'],
    [
      'records not laid',
      smallFileStory,
      smallFile,
      ['do open hv-ear', 'join hv-ear hv-leg'],
      'Read: 1. On the timeline: nothing.',
    ],
    [
      'cards down too soon',
      smallCardsStory,
      smallCards,
      ['tag late-days told sure', 'do done'],
      'Cards without a word: shopping, neglect.',
    ],
    ['a card half said', smallCardsStory, smallCards, ['tag neglect seen'], 'sure or unsure'],
    [
      'another side',
      smallDeskStory,
      smallDesk,
      ['choose sit', 'do open secret', 'do decide secret ask because gossip sure', 'decision secret over'],
      'The decision “secret” should be over, is wrong.',
    ],
  ])('with %s says how to mend it', (_what, story, whole, lines, says) => {
    expect(walked(story, whole, ...lines)).toContain(says);
  });
});
