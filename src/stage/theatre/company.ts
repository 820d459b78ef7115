import type { Box } from '../figure/spec.ts';
import { Eyelids } from './ambient.ts';
import type { Boards, Piece } from './boards.ts';
import type { Move } from './changes.ts';
import { figureDensity } from './density.ts';
import type { Dressed, DressingRoom } from './dressing-room.ts';
import { figureKey } from './piece-keys.ts';
import { Puppet } from './puppet.ts';
import type { Standing } from './staging.ts';

/** What people need on before they move. */
export type Dresses = ReadonlyMap<string, Dressed>;

/** The people in the picture. */
export class Company {
  readonly #boards: Boards;
  readonly #dressingRoom: DressingRoom;
  readonly #puppets = new Map<string, Puppet>();
  readonly #eyelids = new Map<string, Eyelids>();

  constructor(boards: Boards, dressingRoom: DressingRoom) {
    this.#boards = boards;
    this.#dressingRoom = dressingRoom;
  }

  get pieces(): readonly Piece[] {
    return [...this.#puppets.values()].flatMap(puppet => puppet.pieces);
  }

  /** Paints all that these people will wear, so that nobody waits in the middle of a move. */
  async dress(people: readonly Standing[], onScreen: number): Promise<Dresses> {
    const dresses = new Map<string, Dressed>();
    for (const { spec, place } of people)
      dresses.set(
        figureKey(spec),
        await this.#dressingRoom.dress(spec, figureDensity(onScreen, place.scale)),
      );
    return dresses;
  }

  /** Empties the boards and puts these people on them. */
  replace(cast: readonly Standing[], dresses: Dresses): void {
    for (const id of [...this.#puppets.keys()]) this.#leave(id);
    for (const standing of cast) this.#enter(standing, dresses);
  }

  /** The same people in the same places, painted anew. */
  redress(dresses: Dresses): void {
    for (const puppet of this.#puppets.values()) {
      const dressed = dresses.get(figureKey(puppet.standing.spec));
      if (dressed) puppet.redress(dressed);
    }
  }

  /** How one person moves: call it with 0-1, and with 1 once, last. It begins with the first call. */
  mover(move: Exclude<Move, { kind: 'camera' }>, dresses: Dresses): (t: number) => void {
    if (move.kind === 'leave')
      return t => {
        this.#puppets.get(move.id)?.appear(1 - t);
        if (t === 1) this.#leave(move.id);
      };
    if (move.kind === 'enter') {
      let puppet: Puppet | undefined;
      return t => {
        puppet ??= this.#enter(move.to, dresses);
        puppet?.appear(t);
      };
    }
    let turn: ((t: number) => void) | undefined;
    return t => {
      const dressed = dresses.get(figureKey(move.to.spec));
      if (dressed) turn ??= this.#puppets.get(move.to.id)?.turnInto(move.to, dressed);
      turn?.(t);
    };
  }

  /** A person's face in scene units. */
  faceOf({ spec, place }: Standing): Box | undefined {
    const face = this.#dressingRoom.face(spec);
    return (
      face && {
        x: place.x + face.x * place.scale,
        y: place.y + face.y * place.scale,
        width: face.width * place.scale,
        height: face.height * place.scale,
      }
    );
  }

  /** Paints the shut eyes of all who can blink; who looks down or away cannot. */
  async lendBlinks(onScreen: number): Promise<void> {
    for (const puppet of [...this.#puppets.values()]) {
      const { standing } = puppet;
      const density = figureDensity(onScreen, standing.place.scale);
      const piece = await this.#dressingRoom.blink(standing.spec, density);
      if (puppet.standing === standing) puppet.lendBlink(piece);
    }
  }

  breathe(ids: readonly string[], elapsed: number): void {
    for (const id of ids) this.#puppets.get(id)?.breathe(elapsed);
  }

  blink(now: number): void {
    for (const [id, puppet] of this.#puppets) puppet.shutEyes(this.#eyelids.get(id)?.areShut(now) ?? false);
  }

  /** Opens all eyes and starts every wait for a blink anew. */
  openEyes(): void {
    for (const puppet of this.#puppets.values()) puppet.shutEyes(false);
    for (const lids of this.#eyelids.values()) lids.rest();
  }

  #enter(standing: Standing, dresses: Dresses): Puppet | undefined {
    const dressed = dresses.get(figureKey(standing.spec));
    if (!dressed) return undefined;
    const puppet = new Puppet(this.#boards, standing, dressed);
    this.#puppets.set(standing.id, puppet);
    this.#eyelids.set(standing.id, new Eyelids(this.#eyelids.size));
    return puppet;
  }

  #leave(id: string): void {
    this.#puppets.get(id)?.leave();
    this.#puppets.delete(id);
    this.#eyelids.delete(id);
  }
}
