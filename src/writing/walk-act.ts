import { cardsActs, queueActs, timelineActs } from '../practice/act-words.ts';
import type { CardsAct, QueueAct, TimelineAct } from '../practice/acts.ts';
import type { ActForm } from '../practice/acts-done.ts';
import { lineAnswers } from '../practice/knowledge.ts';
import { levels } from '../practice/ladder.ts';
import { sureness } from '../practice/sureness.ts';
import { fail, oneOf, parts, timesInHundred } from './answer-words.ts';

/** Reads `ring school head` and its like, the words of a walk after `do`. Throws an AnswerError that says what is missing. */
export function readAct(kind: ActForm, words: readonly string[]): QueueAct | TimelineAct | CardsAct {
  switch (kind) {
    case 'queue':
      return readQueueAct(words);
    case 'timeline':
      return readTimelineAct(words);
    case 'cards':
      return readCardsAct(words);
  }
}

/** An act in the words of a walk: `ring school head`. */
export function wordsOfAct(answer: QueueAct | TimelineAct | CardsAct): string {
  if (answer.act === 'decide') {
    const { item, level, outcome, because, sure, also = [], odds } = answer;
    return [
      ...['decide', item, level ?? outcome, 'because', because, sure],
      ...(also.length > 0 ? ['also', ...also] : []),
      ...(odds === undefined ? [] : ['odds', odds]),
    ].join(' ');
  }
  if (answer.act === 'tag') return `tag ${answer.card} ${answer.word} ${answer.sure ? 'sure' : 'unsure'}`;
  const { act, ...rest } = answer;
  return [act, ...Object.values(rest).flat()].join(' ');
}

const need = (word: string | undefined, says: string): string => word ?? fail(says);

function readQueueAct([verb, ...rest]: readonly string[]): QueueAct {
  const act = oneOf(queueActs, verb, 'act at a desk');
  if (act === 'wait' || act === 'stop') return { act };
  const item = need(rest[0], `“do ${act}” says an item.`);
  switch (act) {
    case 'open':
    case 'part':
    case 'set-aside':
      return { act, item };
    case 'decide':
      return readQueueDecision(item, rest.slice(1));
    default:
      return { act, item, with: need(rest[1], `“do ${act} ${item}” says ${withWhat[act]} too.`) };
  }
}

const withWhat = {
  ring: 'whom one rings',
  history: 'what one looks up',
  link: 'another item',
  'hand-over': 'a colleague',
} as const;

function readQueueDecision(item: string, words: readonly string[]): QueueAct {
  const { '': first = [], because = [], also, odds } = parts(words, ['because', 'also', 'odds']);
  const [where] = first;
  const level = levels.find(known => known === where);
  const sure = [...first.slice(1), ...because.slice(1)][0];
  return {
    ...{ act: 'decide', item },
    ...(level ? { level } : { outcome: need(where, 'A decision says an item, then a level or an outcome.') }),
    because: need(because[0], 'A decision says “because” and a reason.'),
    sure: oneOf(sureness, sure, 'sureness'),
    ...(also && { also }),
    ...(odds && { odds: timesInHundred(odds[0]) }),
  };
}

function readTimelineAct([verb, ...rest]: readonly string[]): TimelineAct {
  const act = oneOf(timelineActs, verb, 'act with a file');
  const [first, second] = rest;
  switch (act) {
    case 'done':
      return { act };
    case 'ring':
      return { act, with: need(first, '“do ring” says whom.') };
    case 'join':
      return rest.length < 2 || rest.length > 6
        ? fail('“join” names two to six records.')
        : { act, contacts: rest };
    case 'place':
      return { act, contact: need(first, '“do place” says a record.'), ...(second && { at: second }) };
    default:
      return { act, contact: need(first, `“do ${act}” says a record.`) };
  }
}

function readCardsAct([verb, card, word, sure]: readonly string[]): CardsAct {
  const act = oneOf(cardsActs, verb, 'act with cards');
  if (act === 'done') return { act };
  return {
    act,
    card: need(card, '“tag” says a card, a word, and sure or unsure.'),
    word: oneOf(lineAnswers, word, 'word for a card'),
    sure: oneOf(['sure', 'unsure'], sure, 'way to say it: sure or unsure') === 'sure',
  };
}
