import { cardsNow, queueNow, timelineNow } from '../practice/acts-so-far.ts';
import { timeAt } from '../practice/clock.ts';
import type { PlayCase } from '../practice/edition.ts';
import type { QueueItemNow } from '../practice/queue.ts';
import { nowAt, type Transcript } from '../practice/transcript.ts';

/** How the desk, the file or the cards on offer stand, in a sentence for whoever writes a walk. */
export function sayNow(transcript: Transcript, play: PlayCase): string {
  const kinds = nowAt(transcript).options.map(({ form }) => form?.kind);
  if (kinds.includes('queue')) return sayDesk(transcript, play);
  if (kinds.includes('timeline')) return sayFile(transcript, play);
  if (!kinds.includes('cards')) return '';
  const { left } = cardsNow(transcript, play);
  return `Cards without a word: ${left.join(', ') || 'none'}.`;
}

function sayDesk(transcript: Transcript, play: PlayCase): string {
  const { minute, items, next, over } = queueNow(transcript, play);
  const desk = items.map(item => `${item.id} (${stateOf(item)})`).join(', ') || 'nothing';
  const then = next === undefined ? '' : ` Next at ${timeAt(next)}.`;
  return `It is ${timeAt(minute)}${over ? ', the end of the day' : ''}. On the desk: ${desk}.${then}`;
}

function stateOf({ opened, decided, aside, handed, linked }: QueueItemNow): string {
  const link = linked.length > 0 ? `, with ${linked.join(' ')}` : '';
  if (aside) return 'set aside';
  if (handed !== undefined) return `handed to ${handed}`;
  if (decided.length > 0) return `decided${link}`;
  return opened ? `opened${link}` : 'unopened';
}

function sayFile(transcript: Transcript, play: PlayCase): string {
  const { minute, placed, opened, over } = timelineNow(transcript, play);
  const line = placed.map(({ contact }) => contact).join(', ') || 'nothing';
  return `It is ${timeAt(minute)}${over ? ', and the time for the file is up' : ''}. Read: ${opened.length}. On the timeline: ${line}.`;
}
