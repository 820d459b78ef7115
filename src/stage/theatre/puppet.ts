import { breathAt } from './ambient.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import type { Dressed } from './dressing-room.ts';
import { ease } from './ease.ts';
import { planeOf } from './orders.ts';
import { stackedParts } from './piece-keys.ts';
import type { Place, Standing } from './staging.ts';

type Part = (typeof stackedParts)[number];
type Stack = Partial<Record<Part, Hung>>;

/** Scene units a person is raised in the middle of a step, and moves while coming in or going. */
const stepHeight = 4;
const fadeShift = 14;

/** One person in the picture: a stack of four parts, and for the length of a change a second stack woven into it. */
export class Puppet {
  readonly #boards: Boards;
  standing: Standing;
  #dressed: Dressed;
  #stack: Stack;
  #place: Place;
  #alpha = 1;
  #breathed = 0;
  #blink: Piece | undefined;

  constructor(boards: Boards, standing: Standing, dressed: Dressed) {
    this.#boards = boards;
    this.standing = standing;
    this.#dressed = dressed;
    this.#place = standing.place;
    this.#stack = this.#hang(dressed, standing.place, 0);
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

  /** Comes in (or goes, as `t` falls from 1 to 0), a few units from the nearer side. */
  appear(t: number): void {
    const { place } = this.standing;
    const side = place.x < 640 ? -1 : 1;
    this.#alpha = t;
    this.#place = { ...place, x: place.x + side * fadeShift * (1 - t) };
    this.#lay();
  }

  /**
   * Begins a change into another face, body or place; call the answer with 0-1,
   * last with 1. Each new part fades in right above the old one, so that
   * nothing behind shines through, and the old ones go in the second half.
   */
  turnInto(to: Standing, dressed: Dressed): (t: number) => void {
    const from = this.#place;
    const old = this.#stack;
    const isNew = dressed.key !== this.#dressed.key || planeOf(from).order !== planeOf(to.place).order;
    this.shutEyes(false);
    this.#blink = undefined;
    this.standing = to;
    this.#dressed = dressed;
    if (isNew) this.#stack = this.#hang(dressed, to.place, 0.005);
    return t => {
      const walks = from.x !== to.place.x || from.y !== to.place.y;
      this.#place = placeBetween(from, to.place, ease(t), walks ? stepHeight : 0);
      this.#alpha = isNew ? Math.min(1, t * 1.6) : 1;
      this.#lay();
      if (!isNew) return;
      this.#layStack(old, Math.min(1, 2 - t * 2));
      if (t === 1) remove(old);
    };
  }

  /** Stands in another dress of the same look at once, as when the window has grown. */
  redress(dressed: Dressed): void {
    this.turnInto(this.standing, dressed)(1);
  }

  leave(): void {
    remove(this.#stack);
    this.#stack = {};
  }

  #hang({ parts }: Dressed, place: Place, above: number): Stack {
    const plane = planeOf(place);
    const stack: Stack = {};
    stackedParts.forEach((part, index) => {
      const piece = parts[part];
      if (piece) stack[part] = this.#boards.hang(piece, plane.order + index * 0.01 + above, plane.share);
    });
    return stack;
  }

  #lay(): void {
    this.#layStack(this.#stack, this.#alpha);
  }

  #layStack(stack: Stack, alpha: number): void {
    const { x, y, scale } = this.#place;
    const lift = breathAt(this.#breathed);
    const height = -(this.#dressed.parts.under?.area.y ?? 0) * scale;
    for (const part of stackedParts) {
      // Legs are stretched from the floor by what the rest is raised, or breathing would lift the feet.
      const legs = part === 'under';
      stack[part]?.place({
        x,
        y: legs ? y : y - lift,
        scaleX: scale,
        scaleY: legs && height > 0 ? scale * (1 + lift / height) : scale,
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
