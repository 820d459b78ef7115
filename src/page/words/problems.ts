import type { Problem } from '../../practice/problem.ts';

const sentences: Readonly<Record<string, string>> = {
  'play.attempt-missing':
    'This attempt isn’t on this device. It may have been cleared, or begun somewhere else.',
  'play.case-missing': 'This attempt belongs to a case that isn’t on this desk.',
  'play.case-not-fetched': 'This file hasn’t come down yet. It needs a connection once.',
  'attempt.edition-unknown':
    'This was played on an earlier edition. It replays as far as it can; the rest is kept as text.',
  'attempt.choice-not-offered':
    'This was played on an earlier edition. It replays as far as here; what came after is kept as text.',
  'attempt.answer-missing': 'This form has no answer yet.',
  'attempt.plan-too-long': 'That is more than the hour holds.',
};

/** What a problem is called on the page; the facts stay in the problem. */
export const problemWords = {
  sentence: (problem: Problem): string =>
    sentences[problem.code] ?? 'Something here can’t be read. Nothing has been thrown away.',
  tryAgain: 'Try again',
  toDesk: 'Back to your desk',
} as const;
