import type { Case, Door } from '../../practice/case.ts';
import { moods, postures } from '../../practice/scene.ts';
import { dutyStates, moments, readTag } from '../../practice/tags.ts';
import type { Finding } from '../finding.ts';
import { choiceWords } from './choice-tags.ts';
import { meant } from './closest.ts';
import { faultIn, type StoryCheck } from './story-check.ts';
import type { StoryLine } from './story-lines.ts';

/** Stage tags stand above the words they belong to; what is noticed and done, at their end. */
export const checkLineTags: StoryCheck = ({ lines, whole }) =>
  lines
    .filter(line => line.kind === 'tags' || line.kind === 'words' || line.kind === 'brace')
    .flatMap(line =>
      line.tags.flatMap(tag => [...placeFault(line, tag, whole), ...tagFault(line, tag, whole)]),
    );

const atTheEnd = ['notice', 'duty', 'minutes', 'own-words'];
const headOf = (tag: string) => tag.split(/[\s:]+/)[0] ?? '';

function placeFault(line: StoryLine, tag: string, whole: Case | Door): readonly Finding[] {
  const head = headOf(tag);
  if (!line.knot) return [faultIn(line, `“#${tag}” stands above the first knot.`, 'Put it into a knot.')];
  const isStage = ['place', 'time', 'you', ...people(whole)].includes(head);
  return isStage && line.kind === 'words' && line.words !== ''
    ? [
        faultIn(
          line,
          `“#${tag}” stands at the end of a line.`,
          'Stage tags stand on lines of their own, above.',
        ),
      ]
    : [];
}

const people = (whole: Case | Door) => Object.keys(whole.people);

function tagFault(line: StoryLine, tag: string, whole: Case | Door): readonly Finding[] {
  const [head = '', rest = ''] = tag.split(/\s*:\s*(.*)/s);
  if (/->|[[\]|]/.test(tag)) return [faultIn(line, `The tag “#${tag}” holds ->, [, ] or |.`)];
  const says = saysOf(line, head, rest, tag, whole);
  return says ? [faultIn(line, ...says)] : [];
}

/** `#place: landing by stairs` names the landing. */
function placeNamed(tag: string): string {
  const read = readTag(tag);
  return read.is === 'place' ? read.place : '';
}

/** What is wrong with one tag, and how to mend it. */
function saysOf(
  line: StoryLine,
  head: string,
  rest: string,
  tag: string,
  whole: Case | Door,
): [says: string, mend?: string] | undefined {
  const facts = whole.kind === 'door' ? [] : Object.keys(whole.facts);
  switch (head) {
    case 'place':
      return known('place', placeNamed(tag), Object.keys(whole.places));
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(rest) ? undefined : [`“${rest}” is no time.`, 'Write 15:50.'];
    case 'notice':
      return known('fact', rest, facts);
    case 'duty':
      return dutyFault(rest, whole);
    case 'minutes':
      return minutesFault(rest, whole);
    case 'own-words':
      return line.words === ''
        ? ['#own-words stands alone.', 'Put it at the end of the line above the options.']
        : undefined;
  }
  if (head === 'you' || people(whole).includes(head)) return cueFault(rest, whole);
  if (choiceWords.some(word => word === headOf(tag)))
    return [`“#${tag}” belongs to a choice.`, 'Put it inside the brackets of one.'];
  const all = ['place', 'time', 'you', ...atTheEnd, ...people(whole)];
  return [
    `There is no tag “#${tag}”.`,
    `${meant(headOf(tag), all)} If it is prose: # cuts a line; write “number 3”.`,
  ];
}

const known = (what: string, id: string, all: readonly string[]): [string, string] | undefined =>
  all.includes(id) ? undefined : [`There is no ${what} “${id}” in case.json.`, meant(id, all)];

/** Time passes by the clock of a desk or a file; a case without one has none to move. */
function minutesFault(rest: string, whole: Case | Door): [string, string?] | undefined {
  if (whole.kind === 'door' || !(whole.forms.queue || whole.forms.timeline))
    return ['No desk or file here has a clock.', 'Take #minutes out, or say #time: 15:50.'];
  return /^[1-9]\d{0,2}$/.test(rest)
    ? undefined
    : [`“${rest}” is no number of minutes.`, 'Write #minutes: 15.'];
}

function dutyFault(rest: string, whole: Case | Door): [string, string?] | undefined {
  const [duty = '', state = 'met', more] = rest.split(/\s+/);
  const duties = whole.kind === 'door' ? [] : Object.keys(whole.duties);
  if (more || !dutyStates.some(word => word === state))
    return [`“${rest}”: a duty is ${dutyStates.join(', ')}.`];
  return known('duty', duty, duties);
}

function cueFault(rest: string, whole: Case | Door): [string, string?] | undefined {
  const words = rest.split(/\s+/).filter(Boolean);
  const spots = Object.values(whole.places).flatMap(place => place.spots);
  // A child in arms stands where its holder is.
  const stands = [...spots, ...people(whole)];
  const kinds = [moods as readonly string[], postures as readonly string[], stands, moments];
  const strange = words.find(word => !kinds.some(kind => kind.includes(word)));
  if (strange)
    return [
      `“${strange}” is no mood, posture or spot.`,
      meant(strange, [...moods, ...postures, ...new Set(spots)]),
    ];
  if (words.length === 0) return ['A cue without a word.', 'Say a mood, a posture, a spot, or gone.'];
  const twice = kinds.find(kind => words.filter(word => kind.includes(word)).length > 1);
  return twice ? [`“${rest}” says two things of one kind.`] : undefined;
}
