import type { Room } from '../room.ts';
import type { Boards, Piece } from './boards.ts';
import { Company, type Dresses } from './company.ts';
import type { Finish } from './density.ts';
import type { Drawing } from './drawing.ts';
import { DressingRoom } from './dressing-room.ts';
import { type Pieces, paintRoom } from './room-set.ts';
import type { Standing } from './staging.ts';
import { TextureShelf } from './texture-shelf.ts';

/** One case stays in memory below this. */
const textureLimit = 64 * 1024 * 1024;

/** Where everything is fetched and painted before it is seen. What cannot be had is reported and missing; nothing here rejects. */
export class Backstage {
  readonly company: Company;
  readonly #boards: Boards;
  readonly #drawing: Drawing;
  readonly #shelf: TextureShelf<Piece>;
  readonly #rooms = new Map<string, Promise<Room>>();

  constructor(boards: Boards, drawing: Drawing) {
    this.#boards = boards;
    this.#drawing = drawing;
    this.#shelf = new TextureShelf(textureLimit, piece => boards.scrap(piece));
    this.company = new Company(
      boards,
      new DressingRoom(drawing.drawFigure, boards, this.#shelf, this.#report),
    );
  }

  /** A room, drawn once; an empty dark one if it cannot be drawn, which the next wish tries again. */
  async room(id: string): Promise<Room> {
    const room = this.#rooms.get(id) ?? this.#drawing.drawRoom(id);
    this.#rooms.set(id, room);
    try {
      return await room;
    } catch (why) {
      this.#rooms.delete(id);
      this.#report(`room/${id}`, why);
      return { ...emptyRoom, id };
    }
  }

  layers(room: Room, finish: Finish): Promise<Pieces> {
    return paintRoom(room, finish, this.#boards, this.#shelf, this.#report);
  }

  dresses(people: readonly Standing[], finish: Finish): Promise<Dresses> {
    return this.company.dress(people, finish.onScreen);
  }

  /** Scraps what is longest unused, if there is too much. */
  tidy(inUse: ReadonlySet<Piece>): void {
    this.#shelf.trim(inUse);
  }

  readonly #report = (what: string, why: unknown): void => this.#drawing.report?.(what, why);
}

const emptyRoom: Omit<Room, 'id'> = {
  light: 'day',
  lightFrom: 'left',
  layers: {},
  spots: {},
  things: {},
  focus: { x: 640, y: 300 },
};
