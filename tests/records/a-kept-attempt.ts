import type { Kept } from '../../src/practice/kept.ts';
import type { Settings } from '../../src/practice/settings.ts';

/** A kept attempt with two events; change what the test is about. */
export const aKeptAttempt = (changes: Partial<Kept> = {}): Kept => ({
  format: 1,
  id: 'attempt-0001',
  attempt: {
    format: 1,
    story: 'doorstep',
    edition: 1,
    fingerprint: '0123456789abcdef',
    rules: 1,
    seed: 7,
    family: 'a',
    events: [
      { choose: 'step.step_back', seconds: 12 },
      { choose: 'history.wait', seconds: 4 },
    ],
  },
  mode: 'scored',
  kind: 'attempt',
  hadExplored: false,
  startedAt: 1_000,
  touchedAt: 2_000,
  debrief: 0,
  journal: [],
  ...changes,
});

/** The settings of somebody who has said nothing. */
export const unspoken: Settings = {
  textSize: 'normal',
  theme: 'both',
  motion: 'system',
  plainBackground: false,
  keys: true,
  ownWords: false,
  firstMinuteSeen: false,
};
