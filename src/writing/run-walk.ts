import { isActForm } from '../practice/acts-done.ts';
import type { Attempt, Event } from '../practice/attempt.ts';
import { attemptFormat } from '../practice/attempt.ts';
import type { Edition, Key } from '../practice/edition.ts';
import { factsFound } from '../practice/known.ts';
import { type Marks, rulesEdition } from '../practice/marks.ts';
import type { Problem } from '../practice/problem.ts';
import { type Play, play } from '../practice/replay.ts';
import { nowAt, type Option, type Transcript } from '../practice/transcript.ts';
import { AnswerError } from './answer-words.ts';
import type { Finding } from './finding.ts';
import { sayNow } from './say-now.ts';
import type { Step, Walk } from './walk.ts';
import { readAct } from './walk-act.ts';
import { readAnswer } from './walk-answer.ts';
import { markProblem } from './walk-marks.ts';

/** The rules by which a walk is marked; handed in, so that a walk can be run under any edition of them. */
export type Scorer = (transcript: Transcript, key: Key) => Marks;

/** A walk as it went. */
export interface WalkRun {
  readonly walk: Walk;
  readonly transcript: Transcript;
  /** A door has none. */
  readonly marks?: Marks;
  /** Empty when everything was as expected. */
  readonly findings: readonly Finding[];
}

/** Walks through a case step by step. A step that cannot be taken ends the walk; expectations are all read. */
export function runWalk(walk: Walk, edition: Edition, key: Key | undefined, score: Scorer): WalkRun {
  const attempt = attemptOf(walk, edition);
  const playing = play(edition, attempt);
  const findings: Finding[] = [];
  const problem = (line: number, says: string) =>
    findings.push({ severity: 'error', file: walk.file, line, says });
  if (!edition.case.families.includes(attempt.family))
    problem(1, `There is no family “${attempt.family}”; there are ${edition.case.families.join(', ')}.`);

  for (const step of walk.steps) {
    if (step.word === 'choose' || step.word === 'answer' || step.word === 'do') {
      const says = doStep(step, playing, edition, key);
      if (says === undefined) continue;
      problem(step.line, says);
      return finished(walk, playing, key, score, findings);
    }
    const says = expectation(step, playing.transcript, key, score);
    if (says !== undefined) problem(step.line, says);
  }
  return finished(walk, playing, key, score, findings);
}

function finished(
  walk: Walk,
  playing: Play,
  key: Key | undefined,
  score: Scorer,
  findings: readonly Finding[],
): WalkRun {
  const { transcript } = playing;
  return { walk, transcript, findings, ...(key && { marks: score(transcript, key) }) };
}

const attemptOf = (walk: Walk, edition: Edition): Attempt => ({
  format: attemptFormat,
  story: edition.story,
  edition: edition.edition,
  fingerprint: edition.fingerprint,
  rules: rulesEdition,
  seed: walk.seed,
  family: walk.family ?? edition.case.families[0] ?? 'a',
  ...(walk.version && { version: walk.version }),
  events: [],
});

/** What is wrong with a step that does something; when nothing is, it has been done. */
function doStep(step: Step, playing: Play, edition: Edition, key: Key | undefined): string | undefined {
  const { transcript } = playing;
  const event = eventOf(step, transcript, edition, key);
  if (typeof event === 'string') return `${event} ${onOffer(transcript)}`;
  const problem = playing.take(event);
  if (!problem) return undefined;
  const now = step.word === 'do' ? sayNow(transcript, edition.case) : onOffer(transcript);
  return `${sayProblem(problem, step)} ${now}`;
}

function eventOf(step: Step, transcript: Transcript, edition: Edition, key: Key | undefined): Event | string {
  switch (step.word) {
    case 'choose':
      return chosen(step, transcript);
    case 'do':
      return done(step, transcript);
    default:
      return answered(step, transcript, edition, key);
  }
}

const sayProblem = ({ code, found, expected }: Problem, { rest }: Step) =>
  [`“${rest}” cannot be taken: ${code}`, found && `(${found})`, expected && `(${expected} expected)`]
    .filter(Boolean)
    .join(' ')
    .concat('.');

function chosen(step: Step, transcript: Transcript): Event | string {
  const found = optionsMeant(step.rest, transcript);
  const [option] = found;
  if (!option) return `“${step.rest}” is not on offer.`;
  if (found.length > 1) return `“${step.rest}” could be ${found.map(({ id }) => id).join(' or ')}.`;
  if (option.form) {
    const word = isActForm(option.form.kind) ? 'do' : `answer ${option.form.kind}`;
    return `“${step.rest}” opens a form: write ${word} ...`;
  }
  return { choose: option.id, seconds: 0 };
}

function answered(
  step: Step,
  transcript: Transcript,
  edition: Edition,
  key: Key | undefined,
): Event | string {
  const [kind = '', ...words] = step.rest.split(/[\s,]+/).filter(Boolean);
  const option = nowAt(transcript).options.find(
    ({ form }) => form && (form.kind === kind || form.name === kind),
  );
  if (!option?.form) return `The form “${kind}” is not on offer.`;
  try {
    const place = { form: option.form, transcript, play: edition.case, whole: key?.case };
    return { choose: option.id, seconds: 0, answer: readAnswer(words, place) };
  } catch (error) {
    if (error instanceof AnswerError) return error.message;
    throw error;
  }
}

/** One act of the desk, the file or the cards on offer. */
function done(step: Step, transcript: Transcript): Event | string {
  const option = nowAt(transcript).options.find(({ form }) => form && isActForm(form.kind));
  if (!option?.form || !isActForm(option.form.kind)) return 'No desk, file or cards are on offer.';
  try {
    const words = step.rest.split(/[\s,]+/).filter(Boolean);
    return { choose: option.id, seconds: 0, answer: readAct(option.form.kind, words) };
  } catch (error) {
    if (error instanceof AnswerError) return error.message;
    throw error;
  }
}

/** Quotes and the curl of an apostrophe don't tell two options apart. */
const bare = (words: string) => words.replace(/[’‘]/g, "'").replace(/["“”]/g, '').trim();

const optionsMeant = (words: string, transcript: Transcript): readonly Option[] =>
  nowAt(transcript).options.filter(
    ({ id, text }) => id === words || id.split('.').at(-1) === words || bare(text) === bare(words),
  );

function onOffer(transcript: Transcript): string {
  const { options } = nowAt(transcript);
  if (options.length === 0) return 'The story has ended.';
  return `On offer: ${options.map(({ id, text }) => `${id} “${bare(text)}”`).join(' · ')}.`;
}

/** What is wrong with an expectation where it stands. */
function expectation(
  step: Step,
  transcript: Transcript,
  key: Key | undefined,
  score: Scorer,
): string | undefined {
  const { lines, options } = nowAt(transcript);
  switch (step.word) {
    case 'hear':
      return lines.some(line => bare(line.text).includes(bare(step.rest)))
        ? undefined
        : `${step.rest} was not heard. Heard: ${lines.map(line => `“${line.text}”`).join(' ') || 'nothing'}`;
    case 'offered':
    case 'not offered': {
      const found = optionsMeant(step.rest, transcript).length > 0;
      if (found === (step.word === 'offered')) return undefined;
      return `“${step.rest}” is ${found ? '' : 'not '}on offer. ${onOffer(transcript)}`;
    }
    case 'noticed': {
      const facts = factsFound(transcript);
      return facts.includes(step.rest)
        ? undefined
        : `“${step.rest}” has not been noticed. Noticed: ${facts.join(', ') || 'nothing'}.`;
    }
    case 'ends':
      return options.length === 0 ? undefined : `The story has not ended. ${onOffer(transcript)}`;
    default:
      return key ? markProblem(step, score(transcript, key)) : 'A door is not marked.';
  }
}
