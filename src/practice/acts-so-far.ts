import type { CardsAct, QueueAct, TimelineAct } from './acts.ts';
import { isActForm } from './acts-done.ts';
import type { Answer } from './answer.ts';
import { type CardsNow, cardsAfterAct, cardsAtStart } from './cards.ts';
import type { PlayCase } from './edition.ts';
import { type QueueNow, type QueueState, queueAfterAct, queueAtStart, queueLater } from './queue.ts';
import { type TimelineNow, timelineAfterAct, timelineAtStart, timelineLater } from './timeline.ts';
import type { Beat, Form, Transcript } from './transcript.ts';

/** How the desk, the file and the cards of a case stand; what a case has not is not here. */
export interface ActsSoFar {
  readonly queue?: QueueState;
  readonly timeline?: TimelineNow;
  readonly cards?: CardsNow;
}

/** The parts of a case that acts are done in. */
type Acted = Pick<PlayCase, 'id' | 'forms'>;

/** Before the first act. */
export const beforeActs = ({ forms: { queue, timeline, cards } }: Acted, seed: number): ActsSoFar => ({
  ...(queue && { queue: queueAtStart(queue, seed) }),
  ...(timeline && { timeline: timelineAtStart(timeline) }),
  ...(cards && { cards: cardsAtStart(cards) }),
});

/** After every act of an attempt so far: folded from its events, and kept nowhere else. */
export function actsSoFar({ attempt, opening, moments }: Transcript, play: Acted): ActsSoFar {
  let sofar = minutesLater(beforeActs(play, attempt.seed), minutesIn(opening), play);
  for (const { number, taken, event, after } of moments) {
    if (taken.form && event.answer) sofar = afterOneAct(sofar, taken.form, event.answer, number, play);
    sofar = minutesLater(sofar, minutesIn(after), play);
  }
  return sofar;
}

const minutesIn = ({ lines }: Beat): number => lines.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

/** The desk now. Throws where the case has none. */
export const queueNow = (transcript: Transcript, play: Acted): QueueNow =>
  actsSoFar(transcript, play).queue ?? missing(play, 'queue');

/** The file now. Throws where the case has none. */
export const timelineNow = (transcript: Transcript, play: Acted): TimelineNow =>
  actsSoFar(transcript, play).timeline ?? missing(play, 'timeline');

/** The cards now. Throws where the case has none. */
export const cardsNow = (transcript: Transcript, play: Acted): CardsNow =>
  actsSoFar(transcript, play).cards ?? missing(play, 'cards');

const missing = ({ id }: Acted, form: string): never => {
  throw new Error(`${id} has no ${form}`);
};

/** After one more act, in event number `moment`; an answer to any other form changes nothing. */
export function afterOneAct(
  sofar: ActsSoFar,
  { kind }: Form,
  answer: Answer,
  moment: number,
  { id, forms }: Acted,
): ActsSoFar {
  const { queue, timeline, cards } = forms;
  if (!isActForm(kind)) return sofar;
  if (kind === 'queue' && queue && sofar.queue)
    return { ...sofar, queue: queueAfterAct(sofar.queue, answer as QueueAct, moment, queue) };
  if (kind === 'timeline' && timeline && sofar.timeline)
    return {
      ...sofar,
      timeline: timelineAfterAct(sofar.timeline, answer as TimelineAct, moment, timeline, id),
    };
  if (kind === 'cards' && cards && sofar.cards)
    return { ...sofar, cards: cardsAfterAct(sofar.cards, answer as CardsAct, moment) };
  return sofar;
}

/** Once the story has let some minutes pass, by every clock the case has. */
export function minutesLater(sofar: ActsSoFar, minutes: number, { forms }: Acted): ActsSoFar {
  const { queue, timeline } = forms;
  if (minutes === 0) return sofar;
  return {
    ...sofar,
    ...(queue && sofar.queue && { queue: queueLater(sofar.queue, minutes, queue) }),
    ...(timeline && sofar.timeline && { timeline: timelineLater(sofar.timeline, minutes, timeline) }),
  };
}
