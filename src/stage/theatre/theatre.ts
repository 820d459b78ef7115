import type { Scene } from '../../practice/scene.ts';
import type { Shown, Stage, StageSettings } from '../stage.ts';
import { Backstage } from './backstage.ts';
import type { Boards } from './boards.ts';
import { type Finish, finishFor } from './density.ts';
import type { Drawing } from './drawing.ts';
import type { Framing } from './framing.ts';
import { Picture } from './picture.ts';
import { Pulse } from './pulse.ts';
import { SceneShift, type Showing } from './scene-shift.ts';
import { stageScene } from './staging.ts';
import type { Surroundings } from './surroundings.ts';

const usualRest = 30_000;
/** A window being dragged is painted anew only when it has held still for this long, in milliseconds. */
const resizeSettles = 180;

/** The stage on boards of any kind; the browser and Phaser are handed in. */
export class Theatre implements Stage {
  readonly #boards: Boards;
  readonly #around: Surroundings;
  readonly #backstage: Backstage;
  readonly #picture: Picture;
  readonly #shift: SceneShift;
  readonly #pulse: Pulse;
  #settings: StageSettings;
  #view: ReturnType<Surroundings['measure']>;
  #showing: Showing | undefined;
  /** How what hangs now was painted. */
  #finish: Finish;
  /** Counts scenes asked for: whoever comes back from painting to find a later one stands aside. */
  #turn = 0;
  #isBusy = false;
  #latest: Promise<Shown> = Promise.resolve(nothingShown);
  #ahead: readonly Scene[] = [];
  #forgetRepaint: (() => void) | undefined;

  constructor(boards: Boards, around: Surroundings, drawing: Drawing, settings: StageSettings) {
    this.#boards = boards;
    this.#around = around;
    this.#settings = settings;
    this.#backstage = new Backstage(boards, drawing);
    this.#picture = new Picture(boards, this.#backstage.company);
    this.#shift = new SceneShift(this.#backstage, this.#picture);
    this.#view = around.measure();
    this.#finish = this.#wantedFinish();
    this.#picture.bePlain(settings.plain);
    boards.resize(this.#view.size, this.#view.pixelRatio);
    this.#pulse = new Pulse(
      around,
      {
        live: (now, elapsed) => this.#showing && this.#picture.live(this.#showing.staging, now, elapsed),
        settle: () => this.#picture.company.openEyes(),
        draw: now => boards.draw(now),
        standAside: milliseconds => boards.standAside(milliseconds),
      },
      settings.reducedMotion,
      drawing.restsAfter ?? usualRest,
    );
    boards.onLost(() => this.#pulse.drawNow());
  }

  get framesDrawn(): number {
    return this.#pulse.framesDrawn;
  }

  show(scene: Scene): Promise<Shown> {
    const turn = ++this.#turn;
    this.#isBusy = true;
    this.#ahead = [];
    this.#pulse.finish();
    this.#pulse.stir();
    this.#latest = this.#perform(scene, turn);
    return this.#latest;
  }

  prepare(scenes: readonly Scene[]): void {
    this.#ahead = scenes;
    if (!this.#isBusy) void this.#paintAhead(this.#turn);
  }

  reframe(): Shown {
    const before = this.#view;
    this.#view = this.#around.measure();
    const { size, pixelRatio } = this.#view;
    const { width, height } = before.size;
    if (size.width !== width || size.height !== height || pixelRatio !== before.pixelRatio)
      this.#boards.resize(size, pixelRatio);
    return this.#present();
  }

  use(settings: StageSettings): void {
    this.#settings = settings;
    this.#pulse.reduceMotion(settings.reducedMotion);
    this.#picture.bePlain(settings.plain);
    this.#present();
  }

  destroy(): void {
    this.#turn++;
    this.#latest = Promise.resolve(nothingShown);
    this.#ahead = [];
    this.#forgetRepaint?.();
    this.#pulse.stop();
    this.#boards.destroy();
  }

  /** Everything is painted before anything moves. A scene overtaken by another answers with that one's picture. */
  async #perform(scene: Scene, turn: number): Promise<Shown> {
    // A task of its own, so that the words that came with this scene are painted first.
    await new Promise<void>(resolve => this.#around.clocks.later(resolve, 0));
    const room = await this.#backstage.room(scene.room, scene.light);
    if (turn !== this.#turn) return this.#latest;
    const next = { room, staging: stageScene(scene, room) };
    const isNew = this.#showing?.room !== room;
    const finish = isNew ? this.#wantedFinish() : this.#finish;
    const show = await this.#shift.from(this.#showing, next, {
      finish,
      by: scene.by,
      moves: !this.#settings.reducedMotion && !this.#around.isHidden(),
      framing: () => this.#framingFor(next),
      size: () => this.#view.size,
    });
    if (turn !== this.#turn) return this.#latest;
    this.#finish = finish;
    this.#picture.company.openEyes();
    const played = this.#pulse.play(show(), isNew);
    this.#showing = next;
    await played;
    if (turn !== this.#turn) return this.#latest;
    void this.#tidy(turn);
    return this.#describe(next);
  }

  /** After a change: eyes that can blink, no more memory than allowed, and the sharpness this window wants. */
  async #tidy(turn: number): Promise<void> {
    // At once: somebody who leafs through scenes overtakes whatever waits.
    this.#backstage.tidy(this.#picture.pieces);
    await this.#backstage.company.lendBlinks(this.#finish.onScreen);
    if (turn !== this.#turn) return;
    this.#repaintIfStale();
    this.#isBusy = false;
    await this.#paintAhead(turn);
  }

  /** What may come next, while nothing else is wanted. */
  async #paintAhead(turn: number): Promise<void> {
    const isFree = () => turn === this.#turn && ahead === this.#ahead;
    const ahead = this.#ahead;
    for (const scene of ahead) if (isFree()) await this.#backstage.prepare(scene, this.#finish, isFree);
    if (isFree()) this.#backstage.tidy(this.#picture.pieces);
  }

  /** The picture at once, as it stands, in the window as it is. */
  #present(): Shown {
    this.#pulse.finish();
    if (!this.#showing) return nothingShown;
    this.#picture.look(this.#framingFor(this.#showing));
    this.#pulse.drawNow();
    this.#repaintIfStale();
    return this.#describe(this.#showing);
  }

  #repaintIfStale(): void {
    this.#forgetRepaint?.();
    const wanted = this.#wantedFinish();
    if (wanted.key === this.#finish.key) return;
    this.#forgetRepaint = this.#around.clocks.later(
      () => void this.#repaint(this.#turn, wanted),
      resizeSettles,
    );
  }

  /** The same picture in another sharpness or plainness; gives way to any scene that comes meanwhile. */
  async #repaint(turn: number, finish: Finish): Promise<void> {
    const showing = this.#showing;
    if (!showing || turn !== this.#turn) return;
    const pieces = await this.#backstage.layers(showing.room, finish);
    const dresses = await this.#backstage.dresses(showing.staging.cast, finish);
    if (turn !== this.#turn) return;
    this.#finish = finish;
    this.#picture.hang(pieces, showing.staging.cast, dresses, this.#framingFor(showing));
    this.#pulse.drawNow();
    await this.#tidy(turn);
  }

  #framingFor({ staging, room }: Showing): Framing {
    return this.#picture.framingFor(staging, room, this.#view.size, !this.#settings.reducedMotion);
  }

  #describe({ staging, room }: Showing): Shown {
    return this.#picture.describe(staging, room, this.#view.size);
  }

  #wantedFinish(): Finish {
    return finishFor(this.#view.size, this.#view.pixelRatio, this.#settings);
  }
}

const nothingShown: Shown = { things: {} };
