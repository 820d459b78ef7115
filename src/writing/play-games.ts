import type { Case } from '../practice/case.ts';
import type { PlayCase } from '../practice/edition.ts';
import { patternMarks } from '../practice/patterns.ts';

type Forms = Case['forms'];
type PlayForms = PlayCase['forms'];

/** The desk, the file, the cards and the small forms as play has them: no truth, no pattern, no hindsight, no right word. */
export function playGames(forms: Forms, story: string): PlayForms {
  const { queue, timeline, cards, hypotheses, forecasts, sentence } = forms;
  return {
    ...(queue && { queue: playQueue(queue) }),
    ...(timeline && { timeline: playTimeline(timeline, story) }),
    ...(cards && { cards: playCards(cards) }),
    ...(hypotheses && { hypotheses }),
    ...(forecasts && { forecasts: playForecasts(forecasts) }),
    ...(sentence && { sentence }),
  };
}

function playQueue({
  items,
  forecast,
  ...queue
}: NonNullable<Forms['queue']>): NonNullable<PlayForms['queue']> {
  return {
    ...queue,
    items: items.map(({ repeats: _repeats, odds, ...item }) => ({
      ...item,
      ...(forecast && odds !== undefined && { forecast: true as const }),
    })),
    ...(forecast && { forecast: { question: forecast.question } }),
  };
}

const playTimeline = (
  { contacts, patterns, ...timeline }: NonNullable<Forms['timeline']>,
  story: string,
): NonNullable<PlayForms['timeline']> => ({
  ...timeline,
  contacts: contacts.map(({ hindsight: _hindsight, ...contact }) => contact),
  marks: patternMarks(patterns, story),
});

const playCards = ({ title, statements }: NonNullable<Forms['cards']>): NonNullable<PlayForms['cards']> => ({
  title,
  statements: Object.fromEntries(Object.entries(statements).map(([id, { text }]) => [id, { text }])),
});

const playForecasts = (forecasts: NonNullable<Forms['forecasts']>): NonNullable<PlayForms['forecasts']> =>
  Object.fromEntries(
    Object.entries(forecasts).map(([name, { question, reasons }]) => [
      name,
      { question, ...(reasons && { reasons }) },
    ]),
  );
