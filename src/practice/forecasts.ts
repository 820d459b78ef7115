import type { QueueAct } from './acts.ts';
import { actsOf } from './acts-done.ts';
import { forecastsAnswered } from './answered.ts';
import type { Key } from './edition.ts';
import { mean } from './mean.ts';
import { lotOf } from './queue-arrivals.ts';
import type { Transcript } from './transcript.ts';

/*
 * Forecasts (scoring.md 5, practice.md 6.1): what happened is drawn by the
 * seed at the odds the case states. For the debrief and the practice log
 * alone; no mark reads them, and they travel in no hand-in.
 */

/** One forecast, what came of it, and what somebody would have said who knew the base rate alone. */
export interface ForecastMade {
  /** The forecast's name, or the item it was made about. */
  readonly name: string;
  readonly moment: number;
  /** With {names}. */
  readonly question: string;
  /** 0-1. */
  readonly said: number;
  readonly happened: boolean;
  /** 0 perfect, 0.25 for saying a half, 1 worst. */
  readonly brier: number;
  /** 0-1. */
  readonly baseRate: number;
  /** The score of the base rate. */
  readonly baseBrier: number;
  readonly src: readonly string[];
  /** The case's own words for what happened, where it has some. */
  readonly came?: string;
}

/** (p − outcome)², for a forecast of something that happens or does not. */
export const brierOf = (said: number, happened: boolean): number => (said - (happened ? 1 : 0)) ** 2;

/** Whether what was forecast came about in an attempt of this seed. */
export const drawnBySeed = (name: string, odds: number, seed: number): boolean =>
  lotOf(`forecast ${name}`, seed) / 2147483647 <= odds && odds > 0;

/** Every forecast of an attempt with what came of it; of one made again, the last. */
export function forecastsMade(transcript: Transcript, { case: { forms } }: Key): readonly ForecastMade[] {
  const { seed } = transcript.attempt;
  const own = forecastsAnswered(transcript).flatMap(({ name, moment, answer }) => {
    const form = forms.forecasts?.[name];
    if (!form) return [];
    const made = madeOf({ name, moment, said: answer.odds / 100, seed }, form);
    return [{ ...made, came: made.happened ? form.came.yes : form.came.no }];
  });
  const { queue } = forms;
  const atDesk = actsOf<QueueAct>(transcript, 'queue').flatMap(({ act, moment }) => {
    const item = act.act === 'decide' ? queue?.items.find(({ id }) => id === act.item) : undefined;
    if (act.act !== 'decide' || act.odds === undefined || item?.odds === undefined || !queue?.forecast)
      return [];
    const asked = { name: act.item, moment, said: act.odds / 100, seed };
    return [madeOf(asked, { ...queue.forecast, odds: item.odds })];
  });
  const all = [...own, ...atDesk];
  return all.filter(({ name, moment }) => all.findLast(later => later.name === name)?.moment === moment);
}

interface Asked {
  readonly name: string;
  readonly moment: number;
  readonly said: number;
  readonly seed: number;
}

interface Truth {
  readonly question: string;
  readonly odds: number;
  readonly baseRate: number;
  readonly src: readonly string[];
}

function madeOf({ name, moment, said, seed }: Asked, { question, odds, baseRate, src }: Truth): ForecastMade {
  const happened = drawnBySeed(name, odds, seed);
  return {
    ...{ name, moment, question, said, happened, baseRate, src },
    ...{ brier: brierOf(said, happened), baseBrier: brierOf(baseRate, happened) },
  };
}

/** Several forecasts together. */
export interface ForecastSkill {
  readonly count: number;
  /** The mean score, and that of the base rate. */
  readonly brier: number;
  readonly baseBrier: number;
  /** 1 − one ÷ the other: above 0 better than the base rate; none where the base rate was perfect. */
  readonly skill?: number;
}

/** How forecasts did against their base rates; nothing of none. */
export function forecastSkill(made: readonly ForecastMade[]): ForecastSkill | undefined {
  if (made.length === 0) return undefined;
  const brier = mean(made.map(one => one.brier));
  const baseBrier = mean(made.map(one => one.baseBrier));
  const skill = baseBrier > 0 ? 1 - brier / baseBrier : undefined;
  return { count: made.length, brier, baseBrier, ...(skill !== undefined && { skill }) };
}

/** What was said about as likely, and how often it happened. */
export interface CalibrationRow {
  /** The lower end, 0-1: 0, 0.2, 0.4, 0.6 or 0.8. */
  readonly from: number;
  readonly said: number;
  readonly happened: number;
  readonly count: number;
}

/** The fewest forecasts that calibration is shown for (practice.md D-03). */
const fewestForecasts = 10;

/** Forecasts by fifths, those that nobody made left out: “of the times you said about 70 %, it happened 4 in 10”. Nothing before there are ten. */
export function calibrationRows(made: readonly ForecastMade[]): readonly CalibrationRow[] | undefined {
  if (made.length < fewestForecasts) return undefined;
  return [0, 1, 2, 3, 4].flatMap(fifth => {
    const those = made.filter(({ said }) => Math.min(4, Math.floor(said * 5)) === fifth);
    if (those.length === 0) return [];
    const happened = those.filter(one => one.happened).length;
    return [{ from: fifth / 5, said: mean(those.map(one => one.said)), happened, count: those.length }];
  });
}
