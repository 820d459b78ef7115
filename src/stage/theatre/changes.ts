import type { FigureSpec } from '../figure/spec.ts';
import { figureKey } from './piece-keys.ts';
import type { Staging, Standing } from './staging.ts';
import { type Walk, walkAcross, walkIn, walkOut } from './walks.ts';

/** One thing that moves. */
export type Move =
  | { readonly kind: 'camera' }
  | { readonly kind: 'leave'; readonly from: Standing; readonly walk: Walk | undefined }
  | { readonly kind: 'enter'; readonly to: Standing; readonly walk: Walk | undefined }
  /** A step to another spot (with whatever else that changes), drawn walking if it is a long one. */
  | { readonly kind: 'step'; readonly to: Standing; readonly as: FigureSpec | undefined }
  /** A new face, a new way to hold oneself, eyes that go away for a moment, a head that lifts before it speaks. */
  | { readonly kind: 'face' | 'body' | 'glance' | 'lift'; readonly to: Standing };

/** What begins at once, after a pause in milliseconds. With a camera on the move, never more than two things are. */
export interface Beat {
  readonly moves: readonly Move[];
  readonly pause: number;
}

/** The body answers after the face. */
const bodyAfterFace = 200;
/** A walk longer than this, in scene units, would be a dash: the person leaves and comes in again. */
const longestStep = 460;
/** A step longer than this is seen to be walked. */
const longestGlide = 240;
/** Nobody walks through a wall; but a child slips behind a curtain, which is no further than this, and no smaller there. */
const slip = { furthest: 190, leastScale: 0.85 } as const;

/**
 * What has to move to turn one picture into the next in the same room: a
 * glance away, faces, then bodies, then who goes, who walks, who comes; two at
 * a time, or one at a time beside a camera that starts with the first. Who has
 * the word goes first. Equal pictures give no beats.
 */
export function planChange(before: Staging, after: Staging, cameraMoves: boolean): readonly Beat[] {
  const changed = inOrderOfWord(after).flatMap(to => {
    const from = before.cast.find(other => other.id === to.id);
    const takesWord = to.id === after.speaker && to.id !== before.speaker;
    return from ? movesOf(from, to, takesWord, after.door) : [entrance(to, after.door)];
  });
  const gone = before.cast.filter(({ id }) => !after.cast.some(other => other.id === id));
  const all = [...gone.map(from => exit(from, after.door)), ...changed];
  const kinds = (...wanted: readonly Move['kind'][]) => all.filter(({ kind }) => wanted.includes(kind));

  const faces = kinds('face', 'lift');
  const atOnce = cameraMoves ? 1 : 2;
  const entered = after.cast.filter(({ id }) => !before.cast.some(other => other.id === id));
  const beats = [
    ...inTurn(kinds('glance'), atOnce),
    ...inTurn(faces, atOnce),
    ...inTurn(kinds('body'), atOnce, faces.length > 0 ? bodyAfterFace : 0),
    ...inTurn(kinds('leave'), atOnce),
    ...inTurn(kinds('step'), atOnce),
    ...inTurn(kinds('enter'), atOnce),
    ...planGlances(entered),
  ];
  if (!cameraMoves) return beats;
  const [first, ...others] = beats;
  return [{ moves: [{ kind: 'camera' }, ...(first?.moves ?? [])], pause: 0 }, ...others];
}

/** The glances of people who have just come to be seen: away, and back. */
export function planGlances(cast: readonly Standing[]): readonly Beat[] {
  const glancing = cast.filter(({ glances }) => glances);
  const away = glancing.map((to): Move => ({ kind: 'glance', to: lookingAway(to) }));
  const back = glancing.map((to): Move => ({ kind: 'face', to }));
  return [...inTurn(away, 2), ...inTurn(back, 2)];
}

/** Everybody in a plan who will look different, as they will stand and as they will be on the way. */
export function whoChanges(beats: readonly Beat[]): readonly Standing[] {
  return beats.flatMap(({ moves }) => moves.flatMap(looksOf));
}

function looksOf(move: Move): readonly Standing[] {
  switch (move.kind) {
    case 'camera':
    case 'lift':
      return [];
    case 'leave':
      return move.walk ? [{ ...move.from, spec: move.walk.as }] : [];
    case 'enter':
      return move.walk ? [{ ...move.to, spec: move.walk.as }, move.to] : [move.to];
    case 'step':
      return move.as ? [{ ...move.to, spec: move.as }, move.to] : [move.to];
    default:
      return [move.to];
  }
}

function inOrderOfWord({ cast, speaker }: Staging): readonly Standing[] {
  return [...cast.filter(({ id }) => id === speaker), ...cast.filter(({ id }) => id !== speaker)];
}

function movesOf(
  from: Standing,
  to: Standing,
  takesWord: boolean,
  door: number | undefined,
): readonly Move[] {
  // A glance lasts until the next cue in the story, and is seen once.
  const glances = to.glances && !from.glances;
  const looksSame = figureKey(from.spec) === figureKey(to.spec);
  if (looksSame && samePlace(from, to) && !glances) return takesWord ? [{ kind: 'lift', to }] : [];
  const faced: FigureSpec = { ...from.spec, mood: to.spec.mood };
  const face: readonly Move[] =
    from.spec.mood === to.spec.mood && !glances ? [] : [{ kind: 'face', to: { ...from, spec: faced } }];
  const first: readonly Move[] = glances ? [{ kind: 'glance', to: lookingAway(from) }, ...face] : face;
  if (!samePlace(from, to)) return [...first, ...walk(from, to, door)];
  return figureKey(faced) === figureKey(to.spec) ? first : [...first, { kind: 'body', to }];
}

const lookingAway = (standing: Standing): Standing => ({
  ...standing,
  spec: { ...standing.spec, glances: true },
});

const entrance = (to: Standing, door: number | undefined): Move => ({
  kind: 'enter',
  to,
  walk: walkIn(to, door),
});

const exit = (from: Standing, door: number | undefined): Move => ({
  kind: 'leave',
  from,
  walk: walkOut(from, door),
});

function walk(from: Standing, to: Standing, door: number | undefined): readonly Move[] {
  const far = Math.hypot(to.place.x - from.place.x, to.place.y - from.place.y);
  if (far > longestStep || (from.place.depth !== to.place.depth && !slips(from, to, far)))
    return [exit(from, door), entrance(to, door)];
  return [{ kind: 'step', to, as: far > longestGlide ? walkAcross(from, to) : undefined }];
}

function slips({ place: a }: Standing, { place: b }: Standing, far: number): boolean {
  return far <= slip.furthest && Math.min(a.scale, b.scale) / Math.max(a.scale, b.scale) >= slip.leastScale;
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
