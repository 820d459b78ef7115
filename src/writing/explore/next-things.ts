import type { Answer } from '../../practice/answer.ts';
import { readTag } from '../../practice/tags.ts';
import type { Form } from '../../practice/transcript.ts';
import type { RunLine } from './ink-run.ts';
import { nameOfAct } from './possible-acts.ts';

/** One thing that can be done next, and under which name it is counted. */
export interface Next {
  readonly name: string;
  readonly choose: string;
  readonly form?: Form;
  readonly answer?: Answer;
}

/** Acts of one kind go together; any other thing is a kind of its own. */
export const kindOf = ({ name, answer }: Next): string => (answer && 'act' in answer ? answer.act : name);

/** An act goes by its own words, so that a walk's `open school` and a play's are one. */
export const nameOf = (choose: string, answer: Answer | undefined): string =>
  answer && 'act' in answer ? `${choose} ${nameOfAct(answer)}` : choose;

/** The place after some lines. */
export const placeAfter = (before: string, lines: readonly RunLine[]): string =>
  lines
    .flatMap(line => line.tags.map(readTag))
    .reduce((place, tag) => (tag.is === 'place' ? tag.place : place), before);

/** The minutes the story lets pass in some lines. */
export const minutesIn = (lines: readonly RunLine[]): number =>
  lines
    .flatMap(line => line.tags.map(readTag))
    .reduce((sum, tag) => sum + (tag.is === 'minutes' ? tag.minutes : 0), 0);
