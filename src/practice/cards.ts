import type { CardsAct } from './acts.ts';
import type { PlayCase } from './edition.ts';
import type { LineAnswer } from './knowledge.ts';
import type { Problem } from './problem.ts';

/** forms.cards as play has it: without the right words. */
export type PlayCards = NonNullable<PlayCase['forms']['cards']>;

/** The word a card has been given last. */
export interface Tagged {
  readonly word: LineAnswer;
  readonly sure: boolean;
  /** The event it was last given in. */
  readonly moment: number;
}

/** The cards now. */
export interface CardsNow {
  readonly tagged: Readonly<Record<string, Tagged>>;
  /** Cards without a word, in the order they are dealt. */
  readonly left: readonly string[];
  /** The last act was to lay them down. */
  readonly done: boolean;
}

/** The cards as they are dealt. */
export const cardsAtStart = ({ statements }: PlayCards): CardsNow => ({
  ...{ tagged: {}, left: Object.keys(statements), done: false },
});

/** The cards after one act; the act has been checked. */
export function cardsAfterAct({ tagged, left }: CardsNow, act: CardsAct, moment: number): CardsNow {
  if (act.act === 'done') return { tagged, left, done: true };
  const { card, word, sure } = act;
  return {
    tagged: { ...tagged, [card]: { word, sure, moment } },
    left: left.filter(id => id !== card),
    done: false,
  };
}

/** Why an act cannot be done with the cards as they lie, if it cannot: each has its word before they are laid down, as in a note. */
export function problemWithCardsAct(act: CardsAct, now: CardsNow, cards: PlayCards): Problem | undefined {
  if (act.act === 'tag')
    return Object.hasOwn(cards.statements, act.card)
      ? undefined
      : { code: 'attempt.answer-unknown', found: act.card };
  const [open] = now.left;
  return open === undefined ? undefined : { code: 'attempt.note-unsettled', expected: open };
}
