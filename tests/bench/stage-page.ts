/*
 * Runs in the page that the stage is measured on: opens it, shows scenes, and
 * says in numbers what happened. Times are milliseconds.
 */
import type { Actor, Mood, Scene } from '../../src/practice/scene.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import { drawRoom, roomIds } from '../../src/stage/rooms/draw-room.ts';
import type { Stage } from '../../src/stage/stage.ts';
import { openStageWith } from '../../src/stage/theatre/open-stage-with.ts';

/** What can be asked of the page. */
export interface StageBench {
  readonly rooms: readonly string[];
  /** Opens a stage anew, at rest so many milliseconds after the last sign of life. */
  open(settings: { readonly reducedMotion: boolean; readonly restsAfter: number }): Promise<void>;
  /** How long it takes to show a room with its people, until the picture is final. */
  place(room: string): Promise<number>;
  /** Frames a second while everybody in a room changes and the camera goes from one to the next. */
  fps(room: string): Promise<number>;
  /** Frames a second an empty page is given in this browser. */
  emptyFps(): Promise<number>;
  /** Frames drawn within so many milliseconds in which nobody does anything. */
  idleFrames(wait: number): Promise<number>;
  /** The time an empty page takes for lights that go down and up, and for so many plain sheets to be painted. */
  baseline(lights: number, sheets: number): Promise<number>;
  /** What all canvases there are take up, in bytes. */
  canvasBytes(): number;
}

declare global {
  interface Window {
    bench: StageBench;
  }
}

const canvases = new Set<WeakRef<HTMLCanvasElement>>();
const create = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options);
  if (element instanceof HTMLCanvasElement) canvases.add(new WeakRef(element));
  return element;
}) as typeof document.createElement;

const cast = [
  { role: 'father', look: 'darren' },
  { role: 'child8', look: 'kai' },
  { role: 'mother', look: 'samira' },
  { role: 'grandmother', look: 'pearl' },
  { role: 'worker', look: 'worker-1' },
] as const;

let stage: Stage | undefined;
const nextFrame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
const pause = (wait: number) => new Promise<void>(resolve => setTimeout(resolve, wait));

/** A room with as many people as a case may put in it, each on a spot of their own. */
async function fullScene(room: string, mood: Mood, speaker = 0): Promise<Scene> {
  const { spots } = await drawRoom(room);
  const actors = Object.entries(spots)
    .slice(0, cast.length)
    .flatMap(([spot, { seat }], index): readonly Actor[] => {
      const who = cast[index];
      const posture = seat === undefined ? 'stand' : 'sit';
      return who ? [{ id: `p${index}`, ...who, spot, mood, posture }] : [];
    });
  const one = actors[speaker % Math.max(1, actors.length)];
  return { room, actors, ...(one && { speaker: one.id }) };
}

const theStage = (): Stage => {
  if (!stage) throw new Error('The stage is not open.');
  return stage;
};

/** Times every frame in which the stage drew, until the work is done. */
async function framesDuring(work: () => Promise<void>): Promise<number> {
  let isDone = false;
  const done = work().then(() => {
    isDone = true;
  });
  let [frames, time, drawn] = [0, 0, theStage().framesDrawn];
  let before = await nextFrame();
  while (!isDone) {
    const now = await nextFrame();
    const count = theStage().framesDrawn;
    if (count > drawn) {
      frames += 1;
      time += now - before;
    }
    [before, drawn] = [now, count];
  }
  await done;
  return (frames / time) * 1000;
}

window.bench = {
  rooms: roomIds,

  async open({ reducedMotion, restsAfter }) {
    stage?.destroy();
    const box = document.querySelector<HTMLElement>('#box');
    if (!box) throw new Error('The page has no box.');
    stage = await openStageWith({ drawRoom, drawFigure, restsAfter }, box, { reducedMotion, plain: false });
  },

  async place(room) {
    const scene = await fullScene(room, 'calm');
    const start = performance.now();
    await theStage().show(scene);
    return performance.now() - start;
  },

  async fps(room) {
    const moods = ['calm', 'angry', 'worried', 'guarded'] as const;
    const scenes = await Promise.all(moods.map((mood, index) => fullScene(room, mood, index)));
    for (const scene of scenes) await theStage().show(scene);
    // All is painted; from here on only what is drawn takes time.
    return framesDuring(async () => {
      for (const scene of [...scenes, ...scenes]) await theStage().show(scene);
    });
  },

  async emptyFps() {
    const start = await nextFrame();
    let now = start;
    for (let frame = 0; frame < 60; frame++) now = await nextFrame();
    return 60_000 / (now - start);
  },

  async idleFrames(wait) {
    const before = theStage().framesDrawn;
    await pause(wait);
    return theStage().framesDrawn - before;
  },

  async baseline(lights, sheets) {
    const start = performance.now();
    for (let sheet = 0; sheet < sheets; sheet++) await paintPlainSheet(sheet);
    const lit = performance.now() + lights;
    while (performance.now() < lit) await nextFrame();
    return performance.now() - start;
  },

  canvasBytes() {
    const alive = [...canvases].flatMap(reference => reference.deref() ?? []);
    return alive.reduce((sum, { width, height }) => sum + width * height * 4, 0);
  },
};

/** One rectangle as large as a layer, read and painted as any drawing is. */
async function paintPlainSheet(number: number): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 760" width="1400" height="760"><path d="M0 0H1400V760H${number}Z" fill="#7a6c86"/></svg>`;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = create('canvas');
  [canvas.width, canvas.height] = [1400, 760];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0);
  context?.getImageData(0, 0, 1400, 760);
  URL.revokeObjectURL(url);
}
