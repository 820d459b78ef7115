import { breathAt } from './ambient.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import type { Dressed } from './dressing-room.ts';
import { ease } from './ease.ts';
import { planeOf } from './orders.ts';
import { stackedParts } from './piece-keys.ts';
import type { Place, Standing } from './staging.ts';
import { walkLength } from './walks.ts';

type Part = (typeof stackedParts)[number];
type Stack = Partial<Record<Part, Hung>>;

/** Scene units a person is raised in the middle of a step, and moves while coming in or going. */
const stepHeight = 4;
const fadeShift = 14;

/** Scene units a head comes forward and up before its person speaks. */
const lifted = { forward: 2.2, up: 1.4 } as const;

/** One person in the picture: a stack of parts, and for the length of a change a second stack woven into it. */
export class Puppet {
  readonly #boards: Boards;
  standing: Standing;
  #dressed: Dressed;
  #stack: Stack;
  #place: Place;
  #alpha = 1;
  #breathed = 0;
  #lift = 0;
  #blink: Piece | undefined;

  constructor(boards: Boards, standing: Standing, dressed: Dressed) {
    this.#boards = boards;
    this.standing = standing;
    this.#dressed = dressed;
    this.#place = standing.place;
    this.#stack = this.#hang(dressed, stackedParts, standing.place, 0);
    this.#lay();
  }

  /** All pieces that hang, and the shut eyes that may. */
  get pieces(): readonly Piece[] {
    return [...Object.values(this.#dressed.parts), ...(this.#blink ? [this.#blink] : [])];
  }

  /** Gives the eyes that can be shut; a change takes them away again. */
  lendBlink(piece: Piece | undefined): void {
    this.#blink = piece;
  }

  shutEyes(shut: boolean): void {
    const { head } = this.#stack;
    const piece = shut ? this.#blink : this.#dressed.parts.head;
    if (head && piece && head.cutting !== piece) head.cutting = piece;
  }

  /** Goes on breathing for so many milliseconds: the shoulders rise and fall, the feet stay where they are. */
  breathe(elapsed: number): void {
    this.#breathed += elapsed;
    this.#lay();
  }

  /** Lifts the head a little and lets it sink again, as before speaking; `t` is 0-1. */
  lift(t: number): void {
    this.#lift = t < 1 ? Math.sin(t * Math.PI) : 0;
    this.#lay();
  }

  /** Comes in (or goes, as `t` falls from 1 to 0), a few units from the nearer side. */
  appear(t: number): void {
    const { place } = this.standing;
    const side = place.x < 640 ? -1 : 1;
    this.#alpha = t;
    this.#place = { ...place, x: place.x + side * fadeShift * (1 - t) };
    this.#lay();
  }

  /** Walks in from a side in two steps (or out, as `t` falls from 1 to 0). */
  stride(t: number, side: -1 | 1): void {
    const { place } = this.standing;
    const bob = Math.abs(Math.sin(t * 2 * Math.PI)) * stepHeight * place.scale;
    this.#alpha = Math.min(1, t * 3.5);
    this.#place = { ...place, x: place.x + side * walkLength * place.scale * (1 - t), y: place.y - bob };
    this.#lay();
  }

  /**
   * Begins a change into another face, body or place; call the answer with 0-1,
   * last with 1. Each part that is new fades in right above the old one, so
   * that nothing behind shines through, and the old ones go in the second half;
   * a part that stays the same hangs on.
   */
  turnInto(to: Standing, dressed: Dressed): (t: number) => void {
    const from = this.#place;
    const stays = planeOf(from).order === planeOf(to.place).order;
    this.shutEyes(false);
    const [kept, old] = this.#sort(part => stays && this.#dressed.parts[part] === dressed.parts[part]);
    this.#blink = undefined;
    this.standing = to;
    this.#dressed = dressed;
    const changed = stackedParts.filter(part => !kept[part]);
    const fresh = this.#hang(dressed, changed, to.place, 0.005);
    this.#stack = { ...kept, ...fresh };
    const walks = from.x !== to.place.x || from.y !== to.place.y;
    const turn = (t: number) => {
      this.#place = placeBetween(from, to.place, ease(t), walks ? stepHeight : 0);
      this.#alpha = 1;
      this.#layStack(kept, 1);
      this.#layStack(fresh, Math.min(1, t * 1.6));
      this.#layStack(old, Math.min(1, 2 - t * 2));
      if (t === 1) remove(old);
    };
    turn(0);
    return turn;
  }

  /** Stands in another dress of the same look at once, as when the window has grown. */
  redress(dressed: Dressed): void {
    this.turnInto(this.standing, dressed)(1);
  }

  leave(): void {
    remove(this.#stack);
    this.#stack = {};
  }

  #hang({ parts }: Dressed, wanted: readonly Part[], place: Place, above: number): Stack {
    const plane = planeOf(place);
    const stack: Stack = {};
    for (const part of wanted) {
      const piece = parts[part];
      const order = plane.order + stackedParts.indexOf(part) * 0.01 + above;
      if (piece) stack[part] = this.#boards.hang(piece, order, plane.share);
    }
    return stack;
  }

  /** What hangs, in two stacks: what is to be kept and what is not. */
  #sort(isKept: (part: Part) => boolean): readonly [Stack, Stack] {
    const kept: Stack = {};
    const old: Stack = {};
    for (const part of stackedParts) {
      const hung = this.#stack[part];
      if (hung) (isKept(part) ? kept : old)[part] = hung;
    }
    return [kept, old];
  }

  #lay(): void {
    this.#layStack(this.#stack, this.#alpha);
  }

  #layStack(stack: Stack, alpha: number): void {
    const { x, y, scale } = this.#place;
    const breath = breathAt(this.#breathed);
    const height = -(this.#dressed.parts.under?.area.y ?? 0) * scale;
    const forward = this.standing.spec.faces === 'left' ? -1 : 1;
    for (const part of stackedParts) {
      // Legs are stretched from the floor by what the rest is raised, or breathing would lift the feet.
      const legs = part === 'under';
      const head = part === 'head' || part === 'back' ? this.#lift * scale : 0;
      stack[part]?.place({
        x: x + head * lifted.forward * forward,
        y: legs ? y : y - breath - head * lifted.up,
        scaleX: scale,
        scaleY: legs && height > 0 ? scale * (1 + breath / height) : scale,
        alpha,
      });
    }
  }
}

function remove(stack: Stack): void {
  for (const hung of Object.values(stack)) hung.remove();
}

function placeBetween(from: Place, to: Place, t: number, bob: number): Place {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y) - Math.sin(t * Math.PI) * bob,
    scale: mix(from.scale, to.scale),
    depth: to.depth,
  };
}
