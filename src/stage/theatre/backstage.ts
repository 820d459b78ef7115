import type { Light, Scene } from '../../practice/scene.ts';
import type { Room } from '../room.ts';
import type { Boards, Piece } from './boards.ts';
import { Company, type Dresses } from './company.ts';
import { type Finish, figureDensity } from './density.ts';
import type { Drawing } from './drawing.ts';
import { DressingRoom } from './dressing-room.ts';
import { paintRoom, roomOrders } from './paint-room.ts';
import type { RoomPieces } from './room-set.ts';
import { type Standing, stageScene } from './staging.ts';
import { type Order, Workshop } from './workshop.ts';

/** Where everything is fetched and painted before it is seen. What cannot be had is reported and missing; nothing here rejects. */
export class Backstage {
  readonly company: Company;
  readonly #drawing: Drawing;
  readonly #workshop: Workshop;
  readonly #dressingRoom: DressingRoom;
  readonly #rooms = new Map<string, Promise<Room>>();

  constructor(boards: Boards, drawing: Drawing) {
    this.#drawing = drawing;
    this.#workshop = new Workshop(boards, this.#report);
    this.#dressingRoom = new DressingRoom(drawing.drawFigure, this.#workshop, this.#report);
    this.company = new Company(boards, this.#dressingRoom);
  }

  /** A room in one light, drawn once; an empty dark one if it cannot be drawn, which the next wish tries again. */
  async room(id: string, light?: Light): Promise<Room> {
    const key = `${id}/${light ?? 'its own light'}`;
    const room = this.#rooms.get(key) ?? this.#drawing.drawRoom(id, light);
    this.#rooms.set(key, room);
    try {
      return await room;
    } catch (why) {
      this.#rooms.delete(key);
      this.#report(`room/${id}`, why);
      return { ...emptyRoom, id };
    }
  }

  layers(room: Room, finish: Finish): Promise<RoomPieces> {
    return paintRoom(room, finish, this.#workshop);
  }

  dresses(people: readonly Standing[], finish: Finish): Promise<Dresses> {
    return this.company.dress(people, finish.onScreen);
  }

  /** Something that belongs to no room and nobody. */
  piece(order: Order): Promise<Piece | undefined> {
    return this.#workshop.paint(order);
  }

  /** Paints a scene ahead, a piece at a time, for as long as there is nothing better to do. */
  async prepare(scene: Scene, finish: Finish, isFree: () => boolean): Promise<void> {
    const room = await this.room(scene.room, scene.light);
    const ahead = roomOrders(room, finish);
    const people = stageScene(scene, room).cast.flatMap(({ spec, place }) =>
      this.#dressingRoom.orders(spec, figureDensity(finish.onScreen, place.scale)),
    );
    for (const order of [...ahead, ...people]) {
      if (!isFree()) return;
      await this.#workshop.paint(order);
    }
  }

  /** Scraps what is longest unused, if there is too much. */
  tidy(inUse: ReadonlySet<Piece>): void {
    this.#workshop.tidy(inUse);
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
