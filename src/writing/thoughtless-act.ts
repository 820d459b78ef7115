import type { CardsAct, QueueAct, TimelineAct } from '../practice/acts.ts';
import type { ActForm } from '../practice/acts-done.ts';
import { cardsNow, queueNow, timelineNow } from '../practice/acts-so-far.ts';
import type { PlayCase } from '../practice/edition.ts';
import { levels } from '../practice/ladder.ts';
import type { QueueItemNow } from '../practice/queue.ts';
import { reasonsFor } from '../practice/queue-problem.ts';
import { spread } from '../practice/spread.ts';
import type { Transcript } from '../practice/transcript.ts';

/** What somebody does who looks at nothing: reads what comes in order, decides as the seed has it, says “I saw or heard it”, sure. */
export function thoughtlessAct(
  kind: ActForm,
  transcript: Transcript,
  play: PlayCase,
  seed: number,
): QueueAct | TimelineAct | CardsAct {
  switch (kind) {
    case 'queue':
      return atTheDesk(transcript, play, seed);
    case 'timeline':
      return inTheFile(transcript, play);
    case 'cards': {
      const [card] = cardsNow(transcript, play).left;
      return card === undefined ? { act: 'done' } : { act: 'tag', card, word: 'seen', sure: true };
    }
  }
}

function atTheDesk(transcript: Transcript, play: PlayCase, seed: number): QueueAct {
  const { items, over, next } = queueNow(transcript, play);
  const first = items.find(({ inHand }) => inHand);
  const [colleague] = play.forms.queue?.colleagues ?? [];
  if (over || !first) {
    if (first && colleague) return { act: 'hand-over', item: first.id, with: colleague.id };
    return over || next === undefined ? { act: 'stop' } : { act: 'wait' };
  }
  return first.opened ? decided(first, play, seed) : { act: 'open', item: first.id };
}

function decided({ id }: QueueItemNow, { forms: { queue } }: PlayCase, seed: number): QueueAct {
  const item = queue?.items.find(known => known.id === id);
  const drawn = spread(seed * 31 + (queue?.items.findIndex(known => known.id === id) ?? 0));
  const outcome = queue?.outcomes?.[drawn % queue.outcomes.length]?.id;
  return {
    ...{ act: 'decide', item: id },
    ...(outcome === undefined ? { level: levels[drawn % levels.length] ?? 'L0' } : { outcome }),
    because: (queue && item && reasonsFor(item, queue)[0]?.id) ?? '',
    sure: 'leaning',
    ...(item?.forecast && { odds: 50 }),
  };
}

function inTheFile(transcript: Transcript, play: PlayCase): TimelineAct {
  const { opened, over } = timelineNow(transcript, play);
  const unread = play.forms.timeline?.contacts.find(({ id, listed }) => listed && !opened.includes(id));
  return over || !unread ? { act: 'done' } : { act: 'open', contact: unread.id };
}
