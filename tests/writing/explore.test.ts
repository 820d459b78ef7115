import { expect, test } from 'vitest';
import { pack } from '../../src/practice/packed.ts';
import { checkPlay } from '../../src/writing/check/check-play.ts';
import { type Explored, explore } from '../../src/writing/explore/explore.ts';
import { readKnots } from '../../src/writing/explore/knots.ts';
import { liveAgain } from '../../src/writing/explore/live-again.ts';
import { longestWay } from '../../src/writing/explore/longest-way.ts';
import { lengthOf, medianPlay } from '../../src/writing/explore/play-lengths.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { smallStory } from './small-story.ts';
import { storyFolder } from './story-folder.ts';

function made(story = smallStory) {
  const whole = makeEdition(storyFolder({ 'story.ink': story }));
  if (!whole.edition || !whole.key) throw new Error(JSON.stringify(whole.findings));
  return { whole, edition: whole.edition, key: whole.key };
}

/** What a search came to, whatever its states are called. */
function seen({ states, edges, openings }: Explored) {
  const sorted = (all: readonly string[]) => [...new Set(all)].sort();
  return {
    choices: sorted(edges.map(({ choose }) => choose)),
    lines: sorted([...openings, ...edges.map(({ lines }) => lines)].flat().map(({ text }) => text)),
    texts: sorted([...openings, ...edges.map(({ lines }) => lines)].flat().flatMap(({ texts }) => texts)),
    offers: sorted(states.map(({ options }) => options.map(({ id }) => id).join(' '))),
    steps: sorted(
      edges.map(({ choose, answer, lines }) =>
        JSON.stringify([choose, answer, lines.map(({ text }) => text)]),
      ),
    ),
    endings: sorted(states.flatMap(({ endsIn }) => endsIn ?? [])),
  };
}

const once = smallStory.replace(
  'The tap drips.',
  'The tap {drips|runs|stops}, {hall > 1: again|at last}.\n  -> hall',
);
const dice = smallStory.replace('The tap drips.', 'The tap drips {RANDOM(1, 3)} times.');

test.each([
  ['the small story', smallStory],
  ['a story that loops, counts and cycles', once],
])('in %s a search of what matters sees all that a search of everything sees', (_name, story) => {
  const { edition, key } = made(story);

  const short = explore(edition, key);
  const long = explore(edition, key, { everything: true });

  expect(seen(short)).toEqual(seen(long));
  expect(short.states.length).toBeLessThan(long.states.length / 4);
});

test('the longest and the median play are the same by either search', () => {
  const { edition, key } = made();
  const short = explore(edition, key);
  const long = explore(edition, key, { everything: true });

  const longest = [short, long].map(found => longestWay(found, edge => edge.words).weight);

  expect(longest[0]).toBe(longest[1]);
  expect(medianPlay(short).words).toBeGreaterThan(0);
});

test('a story with dice is searched for five seeds', () => {
  const { edition, key } = made(dice);

  const found = explore(edition, key);

  expect(found.seeds).toEqual([1, 2, 3, 4, 5]);
  expect(seen(found).lines.filter(line => line.startsWith('The tap drips')).length).toBeGreaterThan(1);
});

test('too many states stop the search, and what multiplies them is named', () => {
  const many = smallStory
    .replace('VAR note_done', 'VAR drips = 0\nVAR note_done')
    .replace('The tap drips.', 'The tap drips.\n  ~ drips = drips + 1\n  -> kitchen')
    .replaceAll('* (stay_up)', '+ (stay_up)')
    .replace('Jas rings.', 'Jas rings{drips > 1000: at last}.');
  const { whole, edition, key } = made(many);

  const found = explore(edition, key, { mostStates: 300 });
  const [first] = checkPlay('.', whole, found);

  expect(found.tooMany).toBe(true);
  expect(first?.says).toContain('More than 300 states');
  expect(first?.mend).toContain('drips');
});

test('a way of the search can be lived again as an attempt, and packed', () => {
  const { edition, key } = made();
  const found = explore(edition, key);
  const way = longestWay(found, () => 1);

  const transcript = liveAgain(way.edges, edition, key, 1);
  const packed = pack(transcript, edition.case);

  expect(transcript.ended).toBe(true);
  expect(transcript.moments.length).toBe(way.edges.length);
  expect('ok' in packed && packed.ok.length).toBeGreaterThan(50);
  expect(lengthOf(found, way.edges).choices).toBeGreaterThan(2);
});

test('only a jump back counts as coming to a knot again', () => {
  const { edition } = made();

  const knots = readKnots(edition.ink).byName;

  expect([...(knots.get('step')?.leadsTo ?? [])].sort()).toEqual(['hall', 'shift']);
  expect([...(knots.get('hall')?.leadsTo ?? [])].sort()).toEqual(['hall', 'kitchen', 'shift', 'write_post']);
});
