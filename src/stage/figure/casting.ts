import type { Role } from '../../practice/scene.ts';

/**
 * Where a person stands in their case, by the case's own truth: keeps the
 * child safe; means well and needs help; knows and doesn't say; does the
 * harm; comes to help by profession; or is the child, who has no side.
 */
export const positions = ['protective', 'struggling', 'silent', 'harming', 'helping', 'child'] as const;
export type Position = (typeof positions)[number];

/** One part of a case and the look that plays it in each of its two families. */
export interface Part {
  readonly who: string;
  readonly role: Role;
  readonly position: Position;
  readonly a: string;
  readonly b: string;
  /** Sits in a wheelchair: the story gives them the posture of that name. */
  readonly wheelchair?: true;
}

/** The parts of one case, and which error costs more in it. */
export interface CastList {
  readonly case: string;
  readonly title: string;
  readonly costlyError: 'over' | 'under' | 'both';
  readonly parts: readonly Part[];
}

const part = (who: string, role: Role, position: Position, a: string, b = a): Part => ({
  who,
  role,
  position,
  a,
  b,
});

/** Who plays whom, in every case. A look that is not here is a worker's, or nobody's. */
export const castLists: readonly CastList[] = [
  {
    case: 'SC-01',
    title: 'The doorstep',
    costlyError: 'over',
    parts: [
      part('father', 'father', 'struggling', 'darren', 'leon'),
      part('boy of seven', 'child8', 'child', 'kai', 'micah'),
      part('the father’s sister, heard on the phone', 'mother', 'protective', 'shell', 'renee'),
      part('runs the breakfast club', 'worker', 'helping', 'ruth'),
      part('team manager', 'manager', 'helping', 'jasdeep'),
    ],
  },
];

/** The role a look was made for: its first part, or a worker. */
export const roleOf = (look: string): Role =>
  castLists.flatMap(({ parts }) => parts).find(({ a, b }) => a === look || b === look)?.role ?? 'worker';
