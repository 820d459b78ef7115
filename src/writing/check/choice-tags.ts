import { answerOf } from '../../practice/answer.ts';
import type { Case, Door } from '../../practice/case.ts';
import { decisionFormOf } from '../../practice/decision-form.ts';
import { errorTypes, gates, skills } from '../../practice/skills.ts';
import { isFormKind } from '../../practice/tags.ts';
import type { Finding } from '../finding.ts';
import { meant } from './closest.ts';
import { faultIn, type StoryCheck } from './story-check.ts';
import type { StoryLine } from './story-lines.ts';

/** The words a tag of a choice can begin with. */
export const choiceWords = [...skills, ...errorTypes, 'gate', 'repair', 'look', 'go', 'ask'] as const;

/** Codes, looks, moves and forms: they stand inside the brackets, in one vocabulary, each once. */
export const checkChoiceTags: StoryCheck = ({ lines, whole }) =>
  lines
    .filter(line => line.kind === 'choice' && !/^[*+\s]*(\{[^}]*\}\s*)*->/.test(line.whole))
    .flatMap(line => [
      ...placeFaults(line),
      ...line.tags.flatMap(tag => tagFault(line, tag, whole) ?? []),
      ...worthFaults(line, whole),
    ]);

function placeFaults(line: StoryLine): readonly Finding[] {
  const bracket = /\[.*\]/.exec(line.whole);
  if (!bracket) {
    const mend = 'Write * (label) ["What is said." #emp 3].';
    return [faultIn(line, 'A choice without brackets says its words twice.', mend)];
  }
  if (line.whole.slice(bracket.index + bracket[0].length).includes('#'))
    return [faultIn(line, 'A tag after ] is not on the choice.', 'Put it inside the brackets.')];
  return line.words === '' ? [faultIn(line, 'A choice without words.')] : [];
}

const wordsOf = (tag: string) => tag.split(/[\s:]+/).filter(Boolean);
const isOneOf = (list: readonly string[], word: string) => list.includes(word);

function tagFault(line: StoryLine, tag: string, whole: Case | Door): Finding | undefined {
  const [head = '', word = '', name] = wordsOf(tag);
  if (/->|[[\]|]/.test(tag)) return faultIn(line, `The tag “#${tag}” holds ->, [, ] or |.`);
  if (!isOneOf(choiceWords, head)) {
    const mend = `${meant(head, choiceWords)} If it is prose: # cuts a line; write “number 3”.`;
    return faultIn(line, `A choice has no tag “#${tag}”.`, mend);
  }
  if (whole.kind === 'door' && head !== 'look' && head !== 'go')
    return faultIn(line, `The first minute is not marked: “#${tag}”.`, 'Take it out.');
  if (isOneOf(skills, head) && !/^[1-5]$/.test(word))
    return faultIn(line, `“#${tag}”: a skill is coded 1 to 5.`);
  if ((head === 'gate' || head === 'repair') && !isOneOf(gates, word))
    return faultIn(line, `There is no gate “${word}”.`, meant(word, gates));
  if (head === 'look') {
    const things = Object.values(whole.places).flatMap(place => Object.keys(place.things));
    return things.includes(word)
      ? undefined
      : faultIn(line, `No place has a thing “${word}”.`, meant(word, things));
  }
  return head === 'ask' && whole.kind !== 'door' ? formFault(line, word, name, whole) : undefined;
}

function formFault(
  line: StoryLine,
  form: string,
  name: string | undefined,
  whole: Case,
): Finding | undefined {
  if (!isFormKind(form))
    return faultIn(line, `There is no form “${form}”.`, meant(form, Object.keys(answerOf)));
  if (form === 'notebook') {
    const facts = Object.keys(whole.facts).filter(fact => whole.facts[fact]?.wordings);
    if (name && facts.includes(name)) return undefined;
    return faultIn(
      line,
      `The notebook asks for “${name ?? ''}”, no fact with wordings.`,
      meant(name ?? '', facts),
    );
  }
  if (form === 'forecast') {
    const forecasts = Object.keys(whole.forms.forecasts ?? {});
    return forecasts.includes(name ?? '')
      ? undefined
      : faultIn(line, `There is no forecast “${name ?? ''}”.`, meant(name ?? '', forecasts));
  }
  const words = form === 'decision' ? decisionFormOf(name ?? 'decision', whole) : whole.forms[form];
  if (!words) return faultIn(line, `case.json has no forms.${form}.`);
  const decisions = Object.keys(whole.decisions);
  if (form === 'decision' && !decisions.includes(name ?? 'decision'))
    return faultIn(
      line,
      `There is no decision “${name ?? 'decision'}”.`,
      meant(name ?? 'decision', decisions),
    );
  return undefined;
}

function worthFaults(line: StoryLine, whole: Case | Door): readonly Finding[] {
  const heads = line.tags.map(tag => wordsOf(tag)[0] ?? '');
  const twice = heads.find((head, index) => heads.indexOf(head) !== index);
  if (twice) return [faultIn(line, `“#${twice}” stands twice.`)];
  if (whole.kind === 'door') return [];
  const coded = heads.some(head => isOneOf(skills, head));
  const moves = heads.filter(head => head === 'look' || head === 'go' || head === 'ask');
  if (moves.length > 1) return [faultIn(line, `A choice is one of ${moves.join(' and ')}, not both.`)];
  if (coded && moves.length > 0)
    return [
      faultIn(line, `“#${moves[0]}” is not coded on skills.`, 'Take the skills out, or make it an option.'),
    ];
  if (coded || moves.length > 0) return [];
  return [
    faultIn(
      line,
      'This choice is neither coded nor #look, #ask or #go.',
      'Code it on the skills in play; silence too.',
    ),
  ];
}
