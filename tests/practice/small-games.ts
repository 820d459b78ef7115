import type { CardsAct, QueueAct, TimelineAct } from '../../src/practice/acts.ts';
import type { Attempt, Event } from '../../src/practice/attempt.ts';
import type { Edition } from '../../src/practice/edition.ts';
import type { Problem } from '../../src/practice/problem.ts';
import { type Play, play } from '../../src/practice/replay.ts';
import { smallCards, smallCardsStory } from '../writing/small-cards.ts';
import { smallDesk, smallDeskStory } from '../writing/small-desk.ts';
import { smallFile, smallFileStory } from '../writing/small-file.ts';
import { storyFolder } from '../writing/story-folder.ts';
import { anAttempt, choose, openFolder } from './landing.ts';

const opened = (story: string, whole: unknown) =>
  openFolder(storyFolder({ 'story.ink': story, 'case.json': JSON.stringify(whole) }));

/** The small desk, file and hour of the writing tests, opened. */
export const desk = opened(smallDeskStory, smallDesk);
export const file = opened(smallFileStory, smallFile);
export const hour = opened(smallCardsStory, smallCards);

/** The choice by which each of them takes its acts. */
const actOf: Readonly<Record<string, string>> = { desk: 'desk.act', file: 'file.act', cards: 'cards.act' };

/** Something done: an act, or any other event. */
export type Doing = QueueAct | TimelineAct | CardsAct | Event;

const eventOf = ({ story }: Edition, doing: Doing): Event =>
  'choose' in doing ? doing : choose(actOf[story] ?? '', doing);

/** A play in which this was done. What cannot be done fails the test. */
export function playOf(edition: Edition, doings: readonly Doing[], more: Partial<Attempt> = {}): Play {
  const playing = play(edition, anAttempt(edition, [], more));
  for (const doing of doings) {
    const problem = playing.take(eventOf(edition, doing));
    if (problem) throw new Error(`${JSON.stringify(doing)}: ${JSON.stringify(problem)}`);
  }
  return playing;
}

/** What is wrong with one more thing done. */
export const problemAfter = (edition: Edition, doings: readonly Doing[], next: Doing): Problem | undefined =>
  playOf(edition, doings).take(eventOf(edition, next));
