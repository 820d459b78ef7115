import {
  type Deadline,
  type DecisionAnswer,
  deadlines,
  type Sureness,
  sureness,
} from '../../practice/answer.ts';
import type { PlayCase } from '../../practice/edition.ts';
import { type Level, levels } from '../../practice/ladder.ts';
import { oneOf, someOf } from './draft.ts';

/** The screens of the call, in order: five questions, and what was heard is read back. */
export const callScreens = ['level', 'sure', 'because', 'shown', 'then', 'back'] as const;
export type CallScreen = (typeof callScreens)[number];

/** The five that ask something. */
export const callQuestions = ['level', 'sure', 'because', 'shown', 'then'] as const;

/** One action and by when it is to be done. */
interface Action {
  readonly do: string;
  readonly by: Deadline;
}

/** The call as far as it has got. */
export interface CallFields {
  readonly at: CallScreen;
  readonly level?: Level | undefined;
  readonly sure?: Sureness | undefined;
  readonly because?: string | undefined;
  readonly shown: readonly string[];
  readonly actions: readonly Action[];
  /** The read-back has been reached: an answer changed from there leads back to it. */
  readonly heardBack: boolean;
}

/** The most cards that can be shown, and the most actions. */
export const mostShown = 3;
export const mostActions = 2;

/** Reads a call left half-way, or an earlier answer laid before the learner again. */
export function readCall(
  kept: Readonly<Record<string, unknown>>,
  play: PlayCase,
  facts: readonly string[],
): CallFields {
  const form = play.forms.decision;
  const answered = {
    level: oneOf(levels, kept.level),
    sure: oneOf(sureness, kept.sure),
    because: oneOf(form?.reasons.map(({ id }) => id) ?? [], kept.because),
    shown: someOf(facts, kept.shown).slice(0, mostShown),
    actions: readActions(kept.then ?? kept.actions, form?.actions.map(({ id }) => id) ?? []),
  };
  const isWhole = answered.level && answered.sure && answered.because;
  const at = oneOf(callScreens, kept.at) ?? (isWhole ? 'back' : 'level');
  return {
    ...answered,
    at: at === 'back' && !isWhole ? 'level' : at,
    heardBack: at === 'back' || kept.heardBack === true,
  };
}

function readActions(found: unknown, known: readonly string[]): readonly Action[] {
  if (!Array.isArray(found)) return [];
  const read = found.flatMap((one: unknown): readonly Action[] => {
    const { do: id, by } = Object(one) as Record<string, unknown>;
    const action = oneOf(known, id);
    const deadline = oneOf(deadlines, by);
    return action && deadline ? [{ do: action, by: deadline }] : [];
  });
  return read.slice(0, mostActions);
}

/** The answer, once every question has one. */
export function answerOf({ level, sure, because, shown, actions }: CallFields): DecisionAnswer | undefined {
  if (!level || !sure || !because) return undefined;
  // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt; a list, never awaited
  return { level, sure, because, shown: [...shown], then: actions.map(action => ({ ...action })) };
}

/** The screen after this one; from a change in the read-back, the read-back again. */
export const screenAfter = ({ at, heardBack }: CallFields): CallScreen =>
  heardBack ? 'back' : (callScreens[callScreens.indexOf(at) + 1] ?? 'back');

/** The screen before this one; before the first question there is none. */
export const screenBefore = ({ at, heardBack }: CallFields): CallScreen | undefined =>
  heardBack && at !== 'back' ? 'back' : callScreens[callScreens.indexOf(at) - 1];
