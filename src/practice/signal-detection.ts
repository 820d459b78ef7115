import { isAbove, type Level } from './ladder.ts';
import type { MainDecision } from './practice-log.ts';

/** How well two kinds of case are told apart, and which way one leans when unsure. */
export interface SignalDetection {
  /** d′: 0 is chance; higher tells them apart better. */
  readonly sensitivity: number;
  /** C: below 0 leans towards protection, above 0 away from it. */
  readonly criterion: number;
  readonly signals: number;
  readonly others: number;
}

/** The fewest of each kind of case (scoring.md 5). */
const fewestEach = 5;

/** From here on it is a child protection matter: a signal in the case, an alarm in the answer. */
const isProtection = (level: Level): boolean => isAbove(level, 'L3');

/**
 * d′ and C over the decisions made on the ladder, with the log-linear
 * correction (a half added to each count, one to each total), so that a
 * perfect row has a number too. Nothing with fewer than five of each kind.
 */
export function signalDetection(decisions: readonly MainDecision[]): SignalDetection | undefined {
  const onLadder = decisions.flatMap(({ chosen, lowestAccepted }) =>
    chosen && lowestAccepted ? [{ signal: isProtection(lowestAccepted), alarm: isProtection(chosen) }] : [],
  );
  const signals = onLadder.filter(({ signal }) => signal);
  const others = onLadder.filter(({ signal }) => !signal);
  if (signals.length < fewestEach || others.length < fewestEach) return undefined;
  const hits = inNormal(alarmRate(signals));
  const falseAlarms = inNormal(alarmRate(others));
  return {
    sensitivity: hits - falseAlarms,
    criterion: -(hits + falseAlarms) / 2,
    signals: signals.length,
    others: others.length,
  };
}

const alarmRate = (cases: readonly { readonly alarm: boolean }[]): number =>
  (cases.filter(({ alarm }) => alarm).length + 0.5) / (cases.length + 1);

/** How many standard deviations from the mean a share of the normal curve ends: its inverse, by halving, to 12 decimals. */
function inNormal(share: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (shareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of the normal curve below z, by its series (Marsaglia 2004): exact enough within 8 deviations. */
function shareBelow(z: number): number {
  let [term, sum] = [z, z];
  for (let next = 3; Math.abs(term) > 1e-16 && next < 400; next += 2) {
    term *= (z * z) / next;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
