/** What a picture does when nothing happens: breath, blink and rain, as plain numbers of time. All times are milliseconds. */

const breathLasts = 3600;
/** How high shoulders rise, in scene units. */
const breathHeight = 1.5;
const blinkLasts = 110;
const blinkEvery = { least: 3000, spread: 4000 } as const;
const golden = 0.618034;

/** How far a breathing figure is raised at this moment of its breath, 0 to 1.5 scene units. */
export function breathAt(elapsed: number): number {
  return (breathHeight * (1 - Math.cos((elapsed / breathLasts) * 2 * Math.PI))) / 2;
}

/** The wait before a person's next blink, 3-7 s, irregular: the golden ratio never repeats itself and needs no dice. */
export function blinkWait(count: number, person: number): number {
  return blinkEvery.least + blinkEvery.spread * ((count * golden + person * 0.37) % 1);
}

/** One person's eyelids. Call with the time; it says whether they are shut. */
export class Eyelids {
  readonly #person: number;
  #count = 0;
  #next: number | undefined;

  constructor(person: number) {
    this.#person = person;
  }

  /** Starts the wait anew, as after a line: nobody blinks on it. */
  rest(): void {
    this.#next = undefined;
  }

  areShut(now: number): boolean {
    this.#next ??= now + blinkWait(++this.#count, this.#person);
    if (now < this.#next) return false;
    if (now < this.#next + blinkLasts) return true;
    this.#next = now + blinkWait(++this.#count, this.#person);
    return false;
  }
}

/** How one group of drops falls: how long a drop takes through the whole sheet, and how much larger than drawn it is. */
export interface Fall {
  readonly lasts: number;
  readonly size: number;
}

/** Two groups, the nearer larger and faster. A drop moves about its own length a frame, or rain would look like noise. */
export const falls: readonly Fall[] = [
  { lasts: 1300, size: 1 },
  { lasts: 950, size: 1.3 },
];

/** The slant of the drawn strokes: sideways for one down. */
const slant = -0.16;

/**
 * How far a drop drawn at `from` (below the top of its sheet, in units) has
 * moved along its slant: down to the foot of the sheet, then again from its top.
 */
export function fallen(
  elapsed: number,
  { lasts }: Fall,
  from: number,
  height: number,
): { x: number; y: number } {
  const y = ((from + (elapsed / lasts) * height) % height) - from;
  return { x: y * slant, y };
}

/** Everything that decides whether the picture may move by itself. */
export interface Stillness {
  readonly reducedMotion: boolean;
  readonly hidden: boolean;
  /** Since the last key, pointer, touch or line. */
  readonly quietFor: number;
  readonly restsAfter: number;
}

/** Whether breath, blink and rain go on. */
export function isAstir({ reducedMotion, hidden, quietFor, restsAfter }: Stillness): boolean {
  return !reducedMotion && !hidden && quietFor < restsAfter;
}

/** What moves by itself in a picture. */
export interface Motion {
  /** The ids of those who breathe. */
  readonly breathing: readonly string[];
  /** How many of the room's own small things move, the first ones first. */
  readonly stirring: number;
}

/** Never more than so many things move by themselves at once. */
const mostAtOnce = 2;

/**
 * Shares out what may move. Rain comes first; then whoever has the word, and
 * nobody else breathes so that one can be seen to speak; then the room's first
 * small thing. With nobody speaking one person breathes beside it, or two.
 */
export function shareMotion(
  ids: readonly string[],
  speaker: string | undefined,
  rains: boolean,
  stirs: number,
): Motion {
  const others = ids.toSorted((a, b) => Number(a === 'you') - Number(b === 'you'));
  const breathers = speaker !== undefined && ids.includes(speaker) ? [speaker] : others;
  const free = mostAtOnce - (rains ? 1 : 0);
  const first = breathers.slice(0, 1);
  const stirring = Math.min(stirs, free - first.length);
  return { breathing: breathers.slice(0, free - stirring), stirring };
}
