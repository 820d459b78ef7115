import type { QueueAct } from './acts.ts';
import { actsOf } from './acts-done.ts';
import type { NotebookAnswer } from './answer.ts';
import { decisionsAnswered } from './answered.ts';
import type { Case } from './case.ts';
import { linesOf, type Transcript } from './transcript.ts';

/** What has been noticed so far, each once, in the order of noticing. */
export const factsFound = (transcript: Transcript): readonly string[] => [
  ...new Set(linesOf(transcript).flatMap(line => line.notices)),
];

/** The transcript as it stood before the event of this number (from 1). */
export const asBefore = (transcript: Transcript, number: number): Transcript => ({
  ...transcript,
  moments: transcript.moments.filter(moment => moment.number < number),
});

/** What has been noticed before the event of this number (from 1). */
export const factsBefore = (transcript: Transcript, number: number): readonly string[] =>
  factsFound(asBefore(transcript, number));

/**
 * All that is true of an attempt, in the words a `when` asks in: `fact:x`,
 * `duty:x` (met or late), `choice:x`, `level:L3`, `outcome:x`, `then:x`; of a
 * decision by its name `level:x.L3`, `outcome:x.y`; of a desk `decided:x`,
 * `aside:x`, `handed:x`.
 */
export function truths(transcript: Transcript): ReadonlySet<string> {
  const told = linesOf(transcript);
  const decided = decisionsAnswered(transcript);
  return new Set([
    ...told.flatMap(line => line.notices.map(fact => `fact:${fact}`)),
    ...told.flatMap(line =>
      line.duties.flatMap(({ duty, state }) => (state === 'excused' ? [] : [`duty:${duty}`])),
    ),
    ...transcript.moments.map(moment => `choice:${moment.event.choose}`),
    ...decided.flatMap(({ name, answer: { level, outcome, then } }) => [
      ...(level ? [`level:${level}`, `level:${name}.${level}`] : []),
      ...(outcome ? [`outcome:${outcome}`, `outcome:${name}.${outcome}`] : []),
      ...then.map(action => `then:${action.do}`),
      `decided:${name}`,
    ]),
    ...actsOf<QueueAct>(transcript, 'queue').flatMap(({ act }) => deskTruth(act)),
  ]);
}

const deskTruth = (act: QueueAct): readonly string[] =>
  act.act === 'set-aside' ? [`aside:${act.item}`] : act.act === 'hand-over' ? [`handed:${act.item}`] : [];

/** Whether all of a `when` is true; `!` turns one condition round. Nothing asked is true. */
export const holds = (when: readonly string[] | undefined, true_: ReadonlySet<string>): boolean =>
  (when ?? []).every(asked => (asked.startsWith('!') ? !true_.has(asked.slice(1)) : true_.has(asked)));

/** Of texts with conditions, the first whose `when` holds. */
export const firstTold = <T extends { readonly when?: readonly string[] | undefined }>(
  texts: readonly T[],
  true_: ReadonlySet<string>,
): T | undefined => texts.find(({ when }) => holds(when, true_));

/** A line of the note that asks whose knowledge it is. */
export interface NoteLine {
  readonly id: string;
  readonly text: string;
  readonly fact?: string;
  /** The notebook wording that stands here, where one was chosen. */
  readonly wording?: string;
}

/** What the note needs of a case; the case of a key has it, and so has the case of an edition. */
interface NoteCase {
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly plain: string;
        readonly wordings?: readonly { readonly id: string; readonly text: string }[] | undefined;
      }
    >
  >;
  readonly forms: {
    readonly note?:
      | {
          readonly statements: Readonly<
            Record<
              string,
              Pick<NonNullable<Case['forms']['note']>['statements'][string], 'text' | 'fact' | 'when'>
            >
          >;
        }
      | undefined;
  };
}

/** The most lines a note asks about. */
const mostLines = 6;

/** The lines of the note that this attempt's facts make available, in the case's order, with the words chosen for them. */
export function noteLines(transcript: Transcript, play: NoteCase): readonly NoteLine[] {
  const true_ = truths(transcript);
  const found = new Set(factsFound(transcript));
  const statements = Object.entries(play.forms.note?.statements ?? {});
  const offered = statements.filter(
    ([, { fact, when }]) => (fact === undefined || found.has(fact)) && holds(when, true_),
  );
  return offered.slice(0, mostLines).map(([id, { text, fact }]): NoteLine => {
    if (fact === undefined) return { id, text: text ?? '' };
    const wording = wordingChosen(transcript, fact);
    const words = play.facts[fact]?.wordings?.find(choice => choice.id === wording)?.text;
    return {
      id,
      fact,
      text: words ?? text ?? play.facts[fact]?.plain ?? '',
      ...(words && wording && { wording }),
    };
  });
}

/** How a fact was written down in the notebook: a wording, `none`, or nothing if it was never asked. */
export function wordingChosen(transcript: Transcript, fact: string): string | undefined {
  const asked = transcript.moments.find(
    ({ taken }) => taken.form?.kind === 'notebook' && taken.form.name === fact,
  );
  return (asked?.event.answer as NotebookAnswer | undefined)?.wording;
}

/** Fills {names} of a family into a text of the case. What is not a name stays as it is. */
export const named = (text: string, play: Pick<Case, 'worker' | 'people'>, family: string): string =>
  text.replace(/\{(\w[\w-]*)\}/g, (whole, id: string) =>
    id === 'worker' ? (play.worker[family] ?? whole) : (play.people[id]?.names[family] ?? whole),
  );
