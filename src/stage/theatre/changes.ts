import type { FigureSpec } from '../figure/spec.ts';
import { figureKey } from './piece-keys.ts';
import type { Staging, Standing } from './staging.ts';

/** One thing that moves. */
export type Move =
  | { readonly kind: 'camera' }
  | { readonly kind: 'leave'; readonly id: string }
  | { readonly kind: 'enter'; readonly to: Standing }
  /** A new face, a new way to hold oneself, or a step to another spot (with whatever else that changes). */
  | { readonly kind: 'face' | 'body' | 'step'; readonly to: Standing };

/** What begins at once, after a pause in milliseconds. With a camera on the move, never more than two things are. */
export interface Beat {
  readonly moves: readonly Move[];
  readonly pause: number;
}

/** How long each move takes, in milliseconds (art bible 9, UI guide 6). */
export const moveLasts = { camera: 460, face: 120, body: 180, step: 380, leave: 240, enter: 260 } as const;

/** The body answers after the face. */
const bodyAfterFace = 200;
/** A walk longer than this, in scene units, would be a dash: the person leaves and comes in again. */
const longestStep = 460;

/**
 * What has to move to turn one picture into the next in the same room: faces,
 * then bodies, then who goes, who walks, who comes; two at a time, or one at a
 * time beside a camera that starts with the first. Who has the word goes
 * first. Equal pictures give no beats.
 */
export function planChange(before: Staging, after: Staging, cameraMoves: boolean): readonly Beat[] {
  const changed = inOrderOfWord(after).flatMap(to => {
    const from = before.cast.find(other => other.id === to.id);
    return from ? movesOf(from, to) : [{ kind: 'enter', to } as const];
  });
  const gone = before.cast.filter(({ id }) => !after.cast.some(other => other.id === id));
  const all = [...gone.map(({ id }) => ({ kind: 'leave', id }) as const), ...changed];
  const kinds = (kind: Move['kind']) => all.filter(move => move.kind === kind);

  const faces = kinds('face');
  const atOnce = cameraMoves ? 1 : 2;
  const beats = [
    ...inTurn(faces, atOnce),
    ...inTurn(kinds('body'), atOnce, faces.length > 0 ? bodyAfterFace : 0),
    ...inTurn(kinds('leave'), atOnce),
    ...inTurn(kinds('step'), atOnce),
    ...inTurn(kinds('enter'), atOnce),
  ];
  if (!cameraMoves) return beats;
  const [first, ...others] = beats;
  return [{ moves: [{ kind: 'camera' }, ...(first?.moves ?? [])], pause: 0 }, ...others];
}

/** Everybody in a plan who will look different, as they will stand. */
export function whoChanges(beats: readonly Beat[]): readonly Standing[] {
  return beats.flatMap(({ moves }) => moves.flatMap(move => ('to' in move ? [move.to] : [])));
}

function inOrderOfWord({ cast, speaker }: Staging): readonly Standing[] {
  return [...cast.filter(({ id }) => id === speaker), ...cast.filter(({ id }) => id !== speaker)];
}

function movesOf(from: Standing, to: Standing): readonly Move[] {
  if (figureKey(from.spec) === figureKey(to.spec) && samePlace(from, to)) return [];
  const faced: FigureSpec = { ...from.spec, mood: to.spec.mood };
  const face: readonly Move[] =
    from.spec.mood === to.spec.mood ? [] : [{ kind: 'face', to: { ...from, spec: faced } }];
  if (!samePlace(from, to)) return [...face, ...walk(from, to)];
  return figureKey(faced) === figureKey(to.spec) ? face : [...face, { kind: 'body', to }];
}

function walk(from: Standing, to: Standing): readonly Move[] {
  const far = Math.hypot(to.place.x - from.place.x, to.place.y - from.place.y) > longestStep;
  if (far || from.place.depth !== to.place.depth)
    return [
      { kind: 'leave', id: from.id },
      { kind: 'enter', to },
    ];
  return [{ kind: 'step', to }];
}

function samePlace({ place: a }: Standing, { place: b }: Standing): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale && a.depth === b.depth;
}

/** The pause stands before the first turn only. */
function inTurn(moves: readonly Move[], atOnce: number, pause = 0): readonly Beat[] {
  const beats: Beat[] = [];
  for (let at = 0; at < moves.length; at += atOnce)
    beats.push({ moves: moves.slice(at, at + atOnce), pause: at === 0 ? pause : 0 });
  return beats;
}
