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
    case: 'First minute',
    title: 'Who is it?',
    costlyError: 'both',
    parts: [part('the woman inside', 'mother', 'struggling', 'renee', 'shell')],
  },
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
  {
    case: 'SC-02',
    title: 'Cooking at the stove',
    costlyError: 'over',
    parts: [
      part('mother, 29', 'mother', 'protective', 'samira', 'carly'),
      part('boy of eight', 'child8', 'child', 'idris', 'alfie'),
      part('girl of four', 'child4', 'child', 'hana', 'daisy'),
      part('cousin who sits in the evenings', 'mother', 'protective', 'nadia', 'jo'),
      part('father, on a phone screen', 'father', 'protective', 'yusuf', 'pete'),
    ],
  },
  {
    case: 'SC-03',
    title: 'Ask to see her alone',
    costlyError: 'under',
    parts: [
      part('girl of nine', 'child8', 'child', 'ruby', 'zadie'),
      part('mother, 36', 'mother', 'silent', 'claire', 'denise'),
      part('mother’s partner, 41', 'father', 'harming', 'martin', 'curtis'),
      part('baby of eight months', 'baby', 'child', 'theo', 'jude'),
      part('father, 38, forty miles away', 'father', 'protective', 'owen', 'nathan'),
      part('learning mentor, 45', 'worker', 'helping', 'ngozi'),
      part('police officer in plain clothes', 'worker', 'helping', 'dcpatel'),
      part('paediatrician', 'worker', 'helping', 'drlowe'),
    ],
  },
  {
    case: 'SC-04',
    title: 'The fourth floor',
    costlyError: 'over',
    parts: [
      part('mother, 24, 34 weeks pregnant', 'mother', 'protective', 'grace', 'holly'),
      part('baby of nine months', 'toddler', 'child', 'ezra', 'arlo'),
      part('the baby’s father, 26', 'father', 'protective', 'femi', 'dan'),
      part('neighbour across the landing', 'grandmother', 'protective', 'neighbour'),
      part('health visitor', 'worker', 'helping', 'hv'),
    ],
  },
  {
    case: 'SC-06',
    title: 'Ten by five',
    costlyError: 'both',
    parts: [
      part('colleague on duty', 'worker', 'helping', 'priya'),
      part('colleague across the desks', 'worker', 'helping', 'meilin'),
      part('business support', 'grandmother', 'helping', 'mags'),
      { ...part('manager', 'manager', 'helping', 'anita'), wheelchair: true },
      part('parent in reception', 'father', 'struggling', 'malik', 'wes'),
      part('father who rings about his daughter', 'father', 'protective', 'glenn', 'rashid'),
      part('mother whose benefit has stopped', 'mother', 'struggling', 'marta', 'leila'),
    ],
  },
  {
    case: 'SC-07',
    title: 'The red light',
    costlyError: 'under',
    parts: [
      part('mother, 24', 'mother', 'silent', 'kerry', 'saskia'),
      part('boy of seventeen months', 'toddler', 'child', 'toby', 'otis'),
      part('mother’s friend, 29', 'father', 'harming', 'dean', 'gareth'),
      part('childminder', 'grandmother', 'helping', 'childminder'),
      part('paediatrician', 'worker', 'helping', 'drlowe'),
      part('worker who hands over', 'worker', 'helping', 'outgoing'),
    ],
  },
  {
    case: 'SC-11',
    title: 'Is this a fact?',
    costlyError: 'both',
    parts: [
      part('manager, 52', 'manager', 'helping', 'bev'),
      part('colleague at the next desk', 'worker', 'helping', 'tomasz'),
      part('mother, 39', 'mother', 'struggling', 'tina', 'lorraine'),
      part('boy of ten', 'child8', 'child', 'cole', 'reece'),
    ],
  },
];

/** The role a look was made for: its first part; else a worker. */
export const roleOf = (look: string): Role =>
  castLists.flatMap(({ parts }) => parts).find(({ a, b }) => a === look || b === look)?.role ?? 'worker';
