import type { Scene } from '../../practice/scene.ts';
import type { Room } from '../room.ts';
import type { Shown, Stage, StageSettings } from '../stage.ts';
import { Backstage } from './backstage.ts';
import type { Boards } from './boards.ts';
import { planChange, whoChanges } from './changes.ts';
import { type Finish, finishFor } from './density.ts';
import type { Drawing } from './drawing.ts';
import { differs, type Framing } from './framing.ts';
import { Picture } from './picture.ts';
import { Pulse } from './pulse.ts';
import { type Staging, stageScene } from './staging.ts';
import type { Surroundings } from './surroundings.ts';
import type { Cue } from './timeline.ts';

/** A scene worked out and shown, or about to be. */
interface Showing {
  readonly room: Room;
  readonly staging: Staging;
}

const usualRest = 30_000;
/** A window being dragged is painted anew only when it has held still for this long, in milliseconds. */
const resizeSettles = 180;

/** The stage on boards of any kind; the browser and Phaser are handed in. */
export class Theatre implements Stage {
  readonly #boards: Boards;
  readonly #around: Surroundings;
  readonly #backstage: Backstage;
  readonly #picture: Picture;
  readonly #pulse: Pulse;
  #settings: StageSettings;
  #view: ReturnType<Surroundings['measure']>;
  #showing: Showing | undefined;
  /** How what hangs now was painted. */
  #finish: Finish;
  /** Counts scenes asked for: whoever comes back from painting to find a later one stands aside. */
  #turn = 0;
  #latest: Promise<Shown> = Promise.resolve(nothingShown);
  #forgetRepaint: (() => void) | undefined;

  constructor(boards: Boards, around: Surroundings, drawing: Drawing, settings: StageSettings) {
    this.#boards = boards;
    this.#around = around;
    this.#settings = settings;
    this.#backstage = new Backstage(boards, drawing);
    this.#picture = new Picture(boards, this.#backstage.company);
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
    this.#pulse.finish();
    this.#pulse.stir();
    this.#latest = this.#perform(scene, turn);
    return this.#latest;
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
    this.#forgetRepaint?.();
    this.#pulse.stop();
    this.#boards.destroy();
  }

  /** Everything is painted before anything moves. A scene overtaken by another answers with that one's picture. */
  async #perform(scene: Scene, turn: number): Promise<Shown> {
    // A task of its own, so that the words that came with this scene are painted first.
    await new Promise<void>(resolve => this.#around.clocks.later(resolve, 0));
    const room = await this.#backstage.room(scene.room);
    if (turn !== this.#turn) return this.#latest;
    const next = { room, staging: stageScene(scene, room) };
    const cues = await (this.#showing?.room === room ? this.#change(next) : this.#enter(next));
    if (turn !== this.#turn) return this.#latest;
    this.#picture.company.openEyes();
    const played = this.#pulse.play(cues());
    this.#showing = next;
    await played;
    if (turn !== this.#turn) return this.#latest;
    void this.#tidy(turn);
    return this.#describe(next);
  }

  /** Paints what changes within a room. */
  async #change(next: Showing): Promise<() => readonly Cue[]> {
    const before = this.#showing?.staging ?? { room: next.room.id, cast: [] };
    const moves = (framing: Framing) =>
      planChange(before, next.staging, differs(this.#picture.framing, framing));
    const people = whoChanges(moves(this.#framingFor(next)));
    const dresses = await this.#backstage.dresses(people, this.#finish);
    return () => {
      const framing = this.#framingFor(next);
      return this.#picture.changeCues(moves(framing), dresses, framing);
    };
  }

  /** Paints another room and everybody in it. */
  async #enter(next: Showing): Promise<() => readonly Cue[]> {
    const finish = this.#wantedFinish();
    const pieces = await this.#backstage.layers(next.room, finish);
    const dresses = await this.#backstage.dresses(next.staging.cast, finish);
    return () =>
      this.#picture.roomCues(() => {
        this.#finish = finish;
        this.#picture.hang(pieces, next.staging.cast, dresses, this.#framingFor(next));
      });
  }

  /** After a change: eyes that can blink, no more memory than allowed, and the sharpness this window wants. */
  async #tidy(turn: number): Promise<void> {
    await this.#backstage.company.lendBlinks(this.#finish.onScreen);
    if (turn !== this.#turn) return;
    this.#backstage.tidy(this.#picture.pieces);
    this.#repaintIfStale();
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
    return finishFor(this.#view.size, this.#view.pixelRatio, this.#settings.plain);
  }
}

const nothingShown: Shown = { things: {} };
