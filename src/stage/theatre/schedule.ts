import type { Beat, Move } from './changes.ts';

/** How long each move takes, in milliseconds (art bible 9, UI guide 6). */
const moveLasts = {
  camera: 460,
  glance: 700,
  lift: 320,
  face: 120,
  body: 180,
  step: 380,
  leave: 240,
  enter: 260,
} as const;

/** The same moves where they are walked. */
const walkLasts = { step: 560, leave: 440, enter: 580 } as const;

/** All that people do in one change takes no longer than this; only a glance, which is waited for, comes on top. */
const longestChange = 960;

/** One move with its time, in milliseconds from the start of the change. */
export interface Timed {
  readonly move: Move;
  readonly from: number;
  readonly lasts: number;
}

/** When everything in a change happens: one beat after the other, and all of it quicker if there is much of it. */
export function schedule(beats: readonly Beat[]): readonly Timed[] {
  const acting = beats.filter(({ moves }) => !moves.some(({ kind }) => kind === 'glance'));
  const total = acting.reduce((sum, beat) => sum + beat.pause + waitedFor(beat), 0);
  const pace = Math.min(1, longestChange / Math.max(1, total));
  let from = 0;
  return beats.flatMap(beat => {
    const quicker = acting.includes(beat) ? pace : 1;
    const begins = from + beat.pause * quicker;
    from = begins + waitedFor(beat) * quicker;
    return beat.moves.map(move => ({
      move,
      from: begins,
      lasts: lastsOf(move) * (move.kind === 'camera' ? 1 : quicker),
    }));
  });
}

/** Nobody waits for the camera. */
const waitedFor = ({ moves }: Beat): number =>
  Math.max(0, ...moves.filter(({ kind }) => kind !== 'camera').map(lastsOf));

function lastsOf(move: Move): number {
  switch (move.kind) {
    case 'leave':
    case 'enter':
      return move.walk ? walkLasts[move.kind] : moveLasts[move.kind];
    case 'step':
      return move.as ? walkLasts.step : moveLasts.step;
    default:
      return moveLasts[move.kind];
  }
}
