import type { Answer, DecisionAnswer } from '../practice/answer.ts';
import { attemptFormat } from '../practice/attempt.ts';
import { decisionFormOf } from '../practice/decision-form.ts';
import type { Edition, Key } from '../practice/edition.ts';
import { noteLines } from '../practice/known.ts';
import { levels } from '../practice/ladder.ts';
import { type Marks, rulesEdition } from '../practice/marks.ts';
import { play } from '../practice/replay.ts';
import { spread } from '../practice/spread.ts';
import { nowAt, type Option, type Transcript } from '../practice/transcript.ts';
import { versionBySeed } from '../practice/versions.ts';
import { thinkingAnswers } from './explore/thinking-answers.ts';
import type { Scorer } from './run-walk.ts';
import { thoughtlessAct } from './thoughtless-act.ts';

/** A way to play without thought. None may win: judgement is what the marks are for. */
export interface Policy {
  readonly name: string;
  /** Looks at nothing but the options, their codes and a draw of its own. */
  readonly pick: (options: readonly Option[], key: Key, draw: number) => Option | undefined;
}

const most = (options: readonly Option[], weigh: (option: Option) => number): Option | undefined =>
  options.reduce<Option | undefined>(
    (best, option) => (best && weigh(best) >= weigh(option) ? best : option),
    undefined,
  );

const codeOf = (key: Key, { id }: Option): number => {
  const values = Object.values(key.choices[id]?.skills ?? {});
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** The five of story-format.md. */
export const policies: readonly Policy[] = [
  { name: 'always first', pick: options => options[0] },
  { name: 'always longest', pick: options => most(options, option => option.text.length) },
  { name: 'always highest code', pick: (options, key) => most(options, option => codeOf(key, option)) },
  {
    name: 'always softest',
    pick: (options, key) => most(options, ({ id }) => key.choices[id]?.skills.emp ?? 0),
  },
  { name: 'random', pick: (options, _key, draw) => options[draw % options.length] },
];

/** One play by a policy, and what it earned. */
export interface PolicyPlay {
  readonly policy: string;
  readonly seed: number;
  readonly threshold: number;
  /** The middle of the three bars, or the lower of two; absent where there is not enough to say. */
  readonly middle?: number;
  readonly won: boolean;
}

/** The level a policy's call gets is drawn by the seed: these many draws. */
const seeds = 20;
/** A learner who never stops looking around stops here. */
const mostSteps = 400;

/**
 * Plays a case by every policy with every seed. Where neither story nor policy
 * throws dice, seeds that draw the same level are one play, marked once.
 */
export function playPolicies(
  edition: Edition,
  key: Key,
  score: Scorer,
  hasDice: boolean,
): readonly PolicyPlay[] {
  // A seed also orders a desk and picks a version.
  const hangsOnSeed = edition.case.forms.queue !== undefined || edition.case.versions !== undefined;
  return policies.flatMap(policy => {
    const known = new Map<string, Marks>();
    return Array.from({ length: seeds }, (_, index) => {
      const seed = index + 1;
      const same = hasDice || hangsOnSeed || policy.name === 'random' ? `seed ${seed}` : drawn(key, seed);
      const marks = known.get(same) ?? score(playThrough(policy, edition, key, seed), key);
      known.set(same, marks);
      return judged(policy.name, seed, marks);
    });
  });
}

/** All that a seed draws for the forms of a case. */
const drawn = ({ case: { decisions } }: Key, seed: number): string =>
  [drawnLevel(seed), ...Object.values(decisions).map(({ outcomes }) => drawnOutcome(outcomes, seed))].join(
    ' ',
  );

/** T >= 60 and the middle bar >= 3 wins; always-highest-code may have its bars, but not T. */
function judged(policy: string, seed: number, { threshold, approach }: Marks): PolicyPlay {
  const bars = approach.bars.flatMap(({ mark }) => mark ?? []).sort((one, other) => one - other);
  const middle = bars.length < 2 ? undefined : bars[bars.length - 2];
  const hasBars = policy === 'always highest code' || (middle ?? 0) >= 3;
  const won = threshold.shown >= 60 && hasBars;
  return { policy, seed, threshold: threshold.shown, ...(middle !== undefined && { middle }), won };
}

function playThrough(policy: Policy, edition: Edition, key: Key, seed: number): Transcript {
  const playing = play(edition, {
    format: attemptFormat,
    story: edition.story,
    edition: edition.edition,
    fingerprint: edition.fingerprint,
    rules: rulesEdition,
    ...{ seed, family: edition.case.families[0] ?? 'a', events: [] },
    ...versionOf(edition, seed),
  });
  for (let step = 1; step <= mostSteps; step += 1) {
    const { transcript } = playing;
    const { options } = nowAt(transcript);
    const taken = policy.pick(options, key, spread(seed * 7919 + step));
    if (!taken) break;
    const answer = taken.form && thoughtlessAnswer(taken, transcript, edition, key, seed);
    const problem = playing.take({ choose: taken.id, seconds: 1, ...(answer && { answer }) });
    if (problem)
      throw new Error(`${policy.name} cannot take ${taken.id}: ${problem.code} ${problem.found ?? ''}`);
  }
  return playing.transcript;
}

/** Every version has its turn. */
function versionOf({ case: whole }: Edition, seed: number): { readonly version?: string } {
  const version = versionBySeed(whole, seed);
  return version === undefined ? {} : { version };
}

/** A form answered without thought: a level drawn by the seed, the first reason, “I saw or heard it” for every line. */
function thoughtlessAnswer(
  { form }: Option,
  transcript: Transcript,
  edition: Edition,
  key: Key,
  seed: number,
): Answer {
  const { forms, facts } = edition.case;
  switch (form?.kind) {
    case 'plan': {
      let left = forms.plan?.minutes ?? 0;
      const chosen = forms.plan?.items.filter(({ minutes }) => {
        if (minutes > left) return false;
        left -= minutes;
        return true;
      });
      return {
        do: chosen?.map(({ id }) => id) ?? [],
        why: forms.plan?.whys[0]?.id ?? '',
        view: drawnLevel(seed),
      };
    }
    case 'decision':
      return drawnDecision(key, form.name ?? 'decision', seed);
    case 'notebook':
      return { wording: facts[form.name ?? '']?.wordings?.[0]?.id ?? 'none' };
    case 'queue':
    case 'timeline':
    case 'cards':
      return thoughtlessAct(form.kind, transcript, edition.case, seed);
    case 'hypotheses':
    case 'forecast':
    case 'sentence':
      return thinkingAnswers(form, edition.case)[0] ?? fallThrough(form.kind);
    default: {
      const lines = noteLines(transcript, edition.case).map(line => [line.id, 'seen'] as const);
      return { lines: Object.fromEntries(lines) };
    }
  }
}

const fallThrough = (kind: string): never => {
  throw new Error(`${kind} has no answer`);
};

const drawnLevel = (seed: number) => levels[spread(seed) % levels.length] ?? 'L0';

const drawnOutcome = (outcomes: readonly { readonly id: string }[] = [], seed: number) =>
  outcomes[spread(seed) % Math.max(outcomes.length, 1)]?.id;

function drawnDecision({ case: { decisions, forms } }: Key, name: string, seed: number): DecisionAnswer {
  const outcome = drawnOutcome(decisions[name]?.outcomes, seed);
  return {
    ...(outcome ? { outcome } : { level: drawnLevel(seed) }),
    sure: 'leaning',
    because: decisionFormOf(name, { forms })?.reasons[0]?.id ?? '',
    shown: [],
    // biome-ignore lint/suspicious/noThenProperty: the word of the answer's own form
    then: [],
  };
}
