/** The seven skills of Whittaker, Forrester, Killian & Jones (2017); our anchors for them are practice.md 4.2. */
export const skills = ['emp', 'col', 'aut', 'pur', 'cla', 'chi', 'evo'] as const;
export type Skill = (typeof skills)[number];

/** Approach is three bars and never one number (practice.md 4.1, grouping of CASC). */
export const bars = {
  care: ['emp', 'col', 'aut'],
  authority: ['pur', 'cla', 'chi'],
  evocation: ['evo'],
} as const satisfies Record<string, readonly Skill[]>;
export type Bar = keyof typeof bars;

/** What can go wrong with a response; OVER and UNDER are the two errors of threshold (scoring.md 1). */
export const errorTypes = ['over', 'under', 'proc', 'evid', 'bias'] as const;
export type ErrorType = (typeof errorTypes)[number];

/** What caps a mark until it is owned aloud, or for good (scoring.md 1, 2). */
export const gates = ['dignity', 'safety', 'integrity'] as const;
export type Gate = (typeof gates)[number];
