import type { Actor, Scene } from '../../src/practice/scene.ts';
import type { Figure, FigureSpec } from '../../src/stage/figure/spec.ts';
import type { Room } from '../../src/stage/room.ts';
import type { Boards, Cutting, Hanging, Piece } from '../../src/stage/theatre/boards.ts';
import type { Framing, Size } from '../../src/stage/theatre/framing.ts';
import type { Clocks } from '../../src/stage/theatre/heartbeat.ts';
import type { Onlookers } from '../../src/stage/theatre/onlookers.ts';
import type { Surroundings } from '../../src/stage/theatre/surroundings.ts';

/** A room with the spots of a doorstep and one line of drawing a layer. */
export const aRoom = (change: Partial<Room> = {}): Room => ({
  id: 'step',
  light: 'dusk',
  lightFrom: 'right',
  layers: { bg: '<svg>bg</svg>', mid: '<svg>mid</svg>', grain: '<svg>grain</svg>' },
  spots: {
    frame: { x: 718, y: 664, scale: 1, faces: 'left' },
    'frame-side': { x: 850, y: 676, scale: 1, faces: 'left', depth: 'before' },
    step: { x: 436, y: 684, scale: 1, faces: 'right' },
    'low-step': { x: 262, y: 730, scale: 1, faces: 'right' },
    stairs: { x: 605, y: 470, scale: 0.62, faces: 'left', seat: 88, light: 'lamp', depth: 'behind' },
    far: { x: 100, y: 684, scale: 1, faces: 'right' },
  },
  things: { plant: { x: 404, y: 262, width: 72, height: 138 } },
  focus: { x: 690, y: 250 },
  ...change,
});

export const anActor = (id: string, change: Partial<Actor> = {}): Actor => ({
  id,
  role: 'father',
  look: id,
  mood: 'guarded',
  posture: 'crossed',
  spot: 'frame',
  ...change,
});

export const aScene = (actors: readonly Actor[], speaker?: string, room = 'step'): Scene => ({
  room,
  actors,
  ...(speaker === undefined ? {} : { speaker }),
});

/** A figure whose parts say what they are. */
export const drawTestFigure = (spec: FigureSpec): Figure => {
  const body = `${spec.look}-${spec.posture}-${spec.faces}`;
  return {
    back: `back ${body} ${spec.mood}`,
    under: `under ${body}`,
    head: `head ${body} ${spec.mood}`,
    over: `over ${body}`,
    ...(spec.mood === 'shut' ? {} : { blink: `blink ${body} ${spec.mood}` }),
    frame: { x: -150, y: -560, width: 300, height: 570 },
    face: { x: -30, y: -540, width: 60, height: 80 },
  };
};

interface TestHung {
  cutting: Cutting;
  order: number;
  where: Hanging;
}

/** Boards that keep what hangs on them as plain lists. A drawing of the word `broken` cannot be painted. */
export class TestBoards implements Boards {
  readonly onProcessor = true;
  /** For how long it was last told to stand aside, in milliseconds. */
  aside = 0;
  standAside(milliseconds: number): void {
    this.aside = milliseconds;
  }
  readonly hanging = new Set<TestHung>();
  readonly textures = new Map<string, string>();
  readonly washes: { alpha: number }[] = [];
  readonly framings: Framing[] = [];
  size: Size = { width: 0, height: 0 };
  painted = 0;
  /** How many turns a painting takes. */
  slowness = 1;
  draws = 0;
  isDestroyed = false;

  async paint(svg: string, _box: unknown, density: number, inPatches = false): Promise<Piece> {
    for (let turn = 0; turn < this.slowness; turn++) await Promise.resolve();
    if (svg.includes('broken')) throw new Error('Not a drawing.');
    const texture = `t${++this.painted}`;
    this.textures.set(texture, svg);
    const area = { x: -50, y: -560, width: 100, height: 500 };
    const patches = inPatches ? [{ texture, frame: '0', area: { x: 10, y: 50, width: 5, height: 30 } }] : [];
    return { texture, area, patches, bytes: 1024 * 1024 * density };
  }

  scrap(piece: Piece): void {
    this.textures.delete(piece.texture);
  }

  hang(cutting: Cutting, order: number) {
    const hung: TestHung = { cutting, order, where: { x: 0, y: 0, scaleX: 1, scaleY: 1, alpha: 1 } };
    this.hanging.add(hung);
    return Object.assign(hung, {
      place: (where: Hanging) => {
        hung.where = where;
      },
      remove: () => {
        this.hanging.delete(hung);
      },
    });
  }

  wash() {
    const wash = { alpha: 0 };
    this.washes.push(wash);
    return wash;
  }

  look(framing: Framing): void {
    this.framings.push(framing);
  }

  resize(size: Size): void {
    this.size = size;
  }

  draw(): void {
    this.draws++;
  }

  onLost(): void {}

  destroy(): void {
    this.isDestroyed = true;
  }

  /** The drawings that hang, from back to front. */
  get drawings(): readonly string[] {
    return [...this.hanging]
      .toSorted((a, b) => a.order - b.order)
      .map(({ cutting }) => this.textures.get(cutting.texture) ?? 'scrapped');
  }

  find(drawing: string): TestHung | undefined {
    return [...this.hanging].find(({ cutting }) => this.textures.get(cutting.texture) === drawing);
  }
}

/** A world whose time goes on only when told to. */
export class TestWorld implements Surroundings {
  time = 0;
  hidden = false;
  size: Size = { width: 1280, height: 720 };
  onlookers: Onlookers | undefined;
  readonly #timers = new Map<number, { due: number; callback: () => void }>();
  readonly #frames = new Map<number, (now: number) => void>();
  #ids = 0;

  readonly clocks: Clocks = {
    now: () => this.time,
    nextFrame: callback => {
      const id = ++this.#ids;
      this.#frames.set(id, callback);
      return () => this.#frames.delete(id);
    },
    later: (callback, wait) => {
      const id = ++this.#ids;
      this.#timers.set(id, { due: this.time + wait, callback });
      return () => this.#timers.delete(id);
    },
  };

  measure() {
    return { size: this.size, pixelRatio: 1 };
  }

  isHidden(): boolean {
    return this.hidden;
  }

  watch(onlookers: Onlookers): () => void {
    this.onlookers = onlookers;
    return () => {
      this.onlookers = undefined;
    };
  }

  hide(hidden: boolean): void {
    this.hidden = hidden;
    this.onlookers?.seen(hidden);
  }

  /** Timers and frames nobody has taken back. */
  get pending(): number {
    return this.#timers.size + this.#frames.size;
  }

  /** Lets so many milliseconds pass, in frames of 10 ms; a hidden document gets no frames. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    while (this.time < end) {
      await settled();
      this.time += 10;
      for (const [id, { due, callback }] of [...this.#timers])
        if (due <= this.time && this.#timers.delete(id)) callback();
      if (!this.hidden)
        for (const [id, callback] of [...this.#frames]) if (this.#frames.delete(id)) callback(this.time);
    }
    await settled();
  }
}

/** Lets every promise that can go on do so. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}
