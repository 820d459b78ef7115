import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Attempt, firstEvents, withEvent } from '../../src/practice/attempt.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { pack, unpack } from '../../src/practice/packed.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { anyPlayer, playedBy } from './a-generated-attempt.ts';
import { landing, openFolder } from './landing.ts';
import { desk, file, hour } from './small-games.ts';

/* What must hold of every attempt there can be, tried on many: the landing, which has dice, the case on the desk, and the three small games. */

const doorstep = path.join(import.meta.dirname, '../../stories/doorstep');
const played = [
  { name: 'the landing', ...landing, runs: 1000 },
  ...(existsSync(path.join(doorstep, 'case.json'))
    ? [{ name: 'the doorstep', ...openFolder(doorstep), runs: 1000 }]
    : []),
  // Acts are folded again with each act: fewer runs try as many of them.
  { name: 'the small desk', ...desk, runs: 250 },
  { name: 'the small file', ...file, runs: 250 },
  { name: 'the small hour', ...hour, runs: 250 },
];
// The same thousand attempts every time: what fails here fails on every machine.
fc.configureGlobal({ seed: 20_261_123 });

const text = (data: unknown) => JSON.stringify(data);
const minutes = 60_000;

describe.each(played)('$name', ({ edition, key, runs }) => {
  test(
    'the same attempt has the same transcript and the same marks, time after time',
    () => {
      let ended = 0;
      fc.assert(
        fc.property(anyPlayer, player => {
          const live = playedBy(edition, player);
          // As it comes back from where it was kept.
          const kept = Attempt.parse(JSON.parse(text(live.attempt)));

          const again = replay(edition, kept);

          expect(text(again)).toBe(text(live));
          expect(text(score(again, key))).toBe(text(score(live, key)));
          if (live.ended) ended += 1;
        }),
        { numRuns: runs },
      );
      expect(ended).toBeGreaterThan(runs / 10);
    },
    3 * minutes,
  );

  test(
    'reading ahead changes nothing',
    () => {
      fc.assert(
        fc.property(anyPlayer, player => {
          expect(text(playedBy(edition, player, true))).toBe(text(playedBy(edition, player)));
        }),
        { numRuns: 100 },
      );
    },
    minutes,
  );

  test(
    'every beginning of an attempt is lived as it was',
    () => {
      fc.assert(
        fc.property(anyPlayer, player => {
          const live = playedBy(edition, player);
          for (const { number } of live.moments) {
            const prefix = replay(edition, firstEvents(live.attempt, number));

            expect(prefix.stopped).toBeUndefined();
            expect(text(prefix.moments)).toBe(text(live.moments.slice(0, number)));
          }
        }),
        { numRuns: 25 },
      );
    },
    minutes,
  );

  test(
    'a step undone and done again changes nothing',
    () => {
      fc.assert(
        fc.property(anyPlayer, player => {
          const live = playedBy(edition, player);
          const last = live.attempt.events.at(-1);
          fc.pre(last !== undefined);
          if (!last) return;

          const undone = firstEvents(live.attempt, live.attempt.events.length - 1);

          expect(text(replay(edition, withEvent(replay(edition, undone).attempt, last)))).toBe(text(live));
        }),
        { numRuns: 100 },
      );
    },
    minutes,
  );

  test(
    'the packed code unpacks to the same attempt',
    () => {
      let longest = 0;
      fc.assert(
        fc.property(anyPlayer, player => {
          const live = playedBy(edition, player);
          const packed = pack(live, edition.case);
          if ('problem' in packed) throw new Error(text(packed.problem));

          expect(unpack(edition, packed.ok)).toEqual({ ok: live.attempt });
          longest = Math.max(longest, packed.ok.length);
        }),
        { numRuns: 200 },
      );
      expect(longest).toBeLessThan(4096);
    },
    minutes,
  );

  test(
    'marks keep their bounds, and a debrief can always be given',
    () => {
      fc.assert(
        fc.property(anyPlayer, player => {
          const live = playedBy(edition, player);
          const marks = score(live, key);
          const { threshold, approach, map } = marks;
          const main = threshold.decisions.find(decision => decision.main);
          const said = debrief(live, marks, key);

          expect(threshold.shown).toBeGreaterThanOrEqual(0);
          expect(threshold.shown).toBeLessThanOrEqual(100);
          // A main decision outside its set is always below the line.
          if (main && main.side !== 'fitting') expect(threshold.shown).toBeLessThan(60);
          for (const { mark = 3 } of approach.bars) {
            expect(mark).toBeGreaterThanOrEqual(1);
            expect(mark).toBeLessThanOrEqual(5);
          }
          if (map.across === undefined) expect(map.corner).toBeUndefined();
          expect(said.moments).toHaveLength(live.moments.length);
          expect(said.threshold.is === 'ceiling').toBe(threshold.ceilings.length > 0);
        }),
        { numRuns: 200 },
      );
    },
    minutes,
  );
});
