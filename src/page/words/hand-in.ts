import type { Kept, Mode } from '../../practice/kept.ts';

/** The words of the hand-in itself: a document that leaves the page and is read by a tutor. */
export const handInWords = {
  title: (title: string) => `Threshold: a practice attempt at “${title}”`,
  edition: (edition: number) => (edition === 0 ? 'A draft of the case.' : `Edition ${edition} of the case.`),
  played: (ended: boolean, choices: number, minutes: number) =>
    `${ended ? 'Played to the end' : 'Not finished'}: ${choices} choices, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} in all.`,
  kind: (kind: Kept['kind'], mode: Mode, hadExplored: boolean) =>
    kind === 'rehearsal'
      ? 'A rehearsal, with hindsight. It does not count.'
      : mode === 'explore'
        ? 'Explored: the reasons were open while it was played. It does not count.'
        : `Scored: the marks come in the debrief.${hadExplored ? ' The case had been explored before.' : ''}`,
  noNames:
    'There is no name in this text, and no time of day. The marks are worked out again from the data below.',
  written: 'What I wrote (the number is the choice it stands beside):',
  shortened: ' … (shortened here; the whole is on my device)',
} as const;
