import path from 'node:path';
import { expect, test } from 'vitest';
import { actForms } from '../../src/practice/acts-done.ts';
import type { Answer } from '../../src/practice/answer.ts';
import { attemptFormat } from '../../src/practice/attempt.ts';
import type { Edition, Key } from '../../src/practice/edition.ts';
import { levels } from '../../src/practice/ladder.ts';
import { play } from '../../src/practice/replay.ts';
import { spread } from '../../src/practice/spread.ts';
import { nowAt, type Option, type Transcript } from '../../src/practice/transcript.ts';
import { explore } from '../../src/writing/explore/explore.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { storyFolders } from '../../src/writing/story-folders.ts';
import { readAnswer } from '../../src/writing/walk-answer.ts';

const cases = storyFolders('stories').flatMap(story => {
  const { edition, key } = makeEdition(path.join('stories', story));
  // What is done at a desk, in a file or with cards is sampled, and no search has seen all of it.
  const isSampled = actForms.some(kind => edition?.case.forms[kind]);
  return edition && key && !isSampled ? [{ story, edition, key }] : [];
});

const offer = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id).join(' ');

/** Any answer at all: any hour that can be planned, any level, any reason, any action by any day. */
function anyAnswer(
  { form }: Option,
  transcript: Transcript,
  edition: Edition,
  key: Key,
  draw: (of: number) => number,
): Answer {
  const { plan, decision } = edition.case.forms;
  const one = (list: readonly { readonly id: string }[] = []) => list[draw(list.length)]?.id ?? '';
  if (form?.kind === 'plan') {
    let left = plan?.minutes ?? 0;
    const chosen = (plan?.items ?? []).filter(({ minutes }) => {
      const isTaken = draw(2) === 0 && minutes <= left;
      left -= isTaken ? minutes : 0;
      return isTaken;
    });
    return { do: chosen.map(({ id }) => id), why: one(plan?.whys), view: levels[draw(7)] ?? 'L0' };
  }
  if (form?.kind === 'decision') {
    const by = (['today', 'this-week', 'by-review'] as const)[draw(3)] ?? 'today';
    const then = draw(2) === 0 ? [] : [{ do: one(decision?.actions), by }];
    return {
      level: levels[draw(7)] ?? 'L0',
      sure: 'guess',
      because: one(decision?.reasons),
      shown: [],
      then,
    };
  }
  if (form?.kind === 'notebook') return { wording: one(edition.case.facts[form.name ?? '']?.wordings) };
  if (!form) throw new Error('no form');
  return readAnswer(['careful'], { form, transcript, play: edition.case, whole: key.case });
}

/** Every set of options that one play without any plan comes to. */
function offersOfAnyPlay(edition: Edition, key: Key, seed: number): readonly string[] {
  let drawn = 0;
  const draw = (of: number) => {
    drawn += 1;
    return spread(seed * 1_000_003 + drawn) % Math.max(of, 1);
  };
  const playing = play(edition, {
    ...{
      format: attemptFormat,
      story: edition.story,
      edition: 0,
      fingerprint: edition.fingerprint,
      rules: 1,
    },
    ...{ seed, family: edition.case.families.at(-1) ?? 'a', events: [] },
  });
  while (!playing.transcript.ended && playing.transcript.moments.length < 500) {
    const { options } = nowAt(playing.transcript);
    const taken = options[draw(options.length)];
    if (!taken) break;
    const answer = taken.form && anyAnswer(taken, playing.transcript, edition, key, draw);
    const problem = playing.take({ choose: taken.id, seconds: 1, ...(answer && { answer }) });
    if (problem) throw new Error(`${problem.code} ${problem.found}`);
  }
  return playing.transcript.moments.map(({ offered }) => offer(offered));
}

test.each(cases)(
  'no play of $story comes to anything that its search has not seen',
  { timeout: 120_000 },
  ({ edition, key }) => {
    const seen = new Set(explore(edition, key).states.map(({ options }) => offer(options)));

    const met = Array.from({ length: 200 }, (_, seed) => offersOfAnyPlay(edition, key, seed)).flat();

    expect(met.length).toBeGreaterThan(200);
    expect([...new Set(met)].filter(options => !seen.has(options))).toEqual([]);
  },
);
