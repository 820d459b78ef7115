import type { Passage } from '../../practice/scene.ts';
import type { Room } from '../room.ts';
import type { Backstage } from './backstage.ts';
import { planChange, planGlances, whoChanges } from './changes.ts';
import type { Finish } from './density.ts';
import { differs, type Framing, type Size } from './framing.ts';
import { wayBy } from './passages.ts';
import type { Picture } from './picture.ts';
import type { Staging } from './staging.ts';
import { lampOrder } from './street-lamps.ts';
import type { Cue } from './timeline.ts';

/** A scene worked out and shown, or about to be. */
export interface Showing {
  readonly room: Room;
  readonly staging: Staging;
}

/** How a scene is to be reached. The window may change while it is painted, so framing and size are asked for late. */
export interface Manner {
  readonly finish: Finish;
  readonly by: Passage | undefined;
  /** Whether anything may move; if not, nothing is painted that is only seen on the way. */
  readonly moves: boolean;
  readonly framing: () => Framing;
  readonly size: () => Size;
}

/** Turns one scene into another: paints what that needs, then says how it goes. */
export class SceneShift {
  readonly #backstage: Backstage;
  readonly #picture: Picture;
  /** Stairs that were climbed, as pairs of rooms: the way back leads down. */
  readonly #climbed = new Set<string>();

  constructor(backstage: Backstage, picture: Picture) {
    this.#backstage = backstage;
    this.#picture = picture;
  }

  /** Paints all that is wanted; the answer begins the change. */
  from(before: Showing | undefined, next: Showing, manner: Manner): Promise<() => readonly Cue[]> {
    return before?.room === next.room
      ? this.#change(before.staging, next, manner)
      : this.#enter(before, next, manner);
  }

  /** What changes within a room. */
  async #change(before: Staging, next: Showing, manner: Manner): Promise<() => readonly Cue[]> {
    const plan = (framing: Framing) =>
      planChange(before, next.staging, differs(this.#picture.framing, framing));
    const people = manner.moves ? whoChanges(plan(manner.framing())) : next.staging.cast;
    const dresses = await this.#backstage.dresses(people, manner.finish);
    return () => {
      const framing = manner.framing();
      return this.#picture.changeCues(plan(framing), dresses, framing);
    };
  }

  /** Another room and everybody in it. */
  async #enter(before: Showing | undefined, next: Showing, manner: Manner): Promise<() => readonly Cue[]> {
    const { finish, by, moves } = manner;
    const glances = moves ? planGlances(next.staging.cast) : [];
    const [pieces, dresses, lamp] = await Promise.all([
      this.#backstage.layers(next.room, finish),
      this.#backstage.dresses([...next.staging.cast, ...whoChanges(glances)], finish),
      moves && by === 'drive' ? this.#backstage.piece(lampOrder) : undefined,
    ]);
    const way = wayBy(before && by, this.#isWayBack(before, next, by));
    return () => {
      const hang = () => this.#picture.hang(pieces, next.staging.cast, dresses, manner.framing());
      const cues = this.#picture.roomCues(hang, { way, size: manner.size(), ...(lamp && { lamp }) });
      const ends = Math.max(...cues.map(({ from, lasts }) => from + lasts));
      const after = this.#picture.changeCues(glances, dresses, manner.framing());
      return [...cues, ...after.map(cue => ({ ...cue, from: cue.from + ends }))];
    };
  }

  #isWayBack(before: Showing | undefined, next: Showing, by: Passage | undefined): boolean {
    if (!before || by !== 'stairs') return false;
    const [here, there] = [before.room.id, next.room.id];
    if (this.#climbed.delete(`${there} to ${here}`)) return true;
    this.#climbed.add(`${here} to ${there}`);
    return false;
  }
}
