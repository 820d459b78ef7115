import type { Box } from '../figure/spec.ts';
import { Eyelids } from './ambient.ts';
import type { Boards, Piece } from './boards.ts';
import type { Move } from './changes.ts';
import { figureDensity } from './density.ts';
import type { Dressed, DressingRoom } from './dressing-room.ts';
import { oneAfterTheOther, soonDone } from './halves.ts';
import { figureKey } from './piece-keys.ts';
import { Puppet } from './puppet.ts';
import type { Standing } from './staging.ts';

/** What people need on before they move. */
export type Dresses = ReadonlyMap<string, Dressed>;

/** Which part of the time the first half of a move in two halves takes: walking in, turning to go, walking across, looking away. */
const [walkInPart, walkOutPart, stepPart, glancePart] = [0.66, 0.3, 0.7, 0.16];

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
    const dress = async ({ spec, place }: Standing) => {
      const dressed = await this.#dressingRoom.dress(spec, figureDensity(onScreen, place.scale));
      dresses.set(figureKey(spec), dressed);
    };
    await Promise.all(people.map(dress));
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
    switch (move.kind) {
      case 'leave':
        return this.#leaver(move, dresses);
      case 'enter':
        return this.#enterer(move, dresses);
      case 'lift':
        return t => this.#puppets.get(move.to.id)?.lift(t);
      case 'step':
        return move.as
          ? this.#inTwo([{ ...move.to, spec: move.as }, move.to], stepPart, dresses)
          : this.#turner(move.to, dresses);
      case 'glance':
        return soonDone(this.#turner(move.to, dresses), glancePart);
      default:
        return this.#turner(move.to, dresses);
    }
  }

  /** Into another face, body or place. */
  #turner(to: Standing, dresses: Dresses): (t: number) => void {
    let turn: ((t: number) => void) | undefined;
    return t => {
      const dressed = dresses.get(figureKey(to.spec));
      if (dressed) turn ??= this.#puppets.get(to.id)?.turnInto(to, dressed);
      turn?.(t);
    };
  }

  /** One turn after the other, the second from `share` of the time on. */
  #inTwo(
    [first, second]: readonly [Standing, Standing],
    share: number,
    dresses: Dresses,
  ): (t: number) => void {
    return oneAfterTheOther(this.#turner(first, dresses), this.#turner(second, dresses), share);
  }

  #enterer({ to, walk }: Extract<Move, { kind: 'enter' }>, dresses: Dresses): (t: number) => void {
    const walking = walk && { ...to, spec: walk.as };
    let puppet: Puppet | undefined;
    const enter = (standing: Standing) => {
      puppet ??= this.#enter(standing, dresses);
      return puppet;
    };
    if (!walk || !walking || !canBeSeen(dresses, walking)) return t => enter(to)?.appear(t);
    return oneAfterTheOther(t => enter(walking)?.stride(t, walk.side), this.#turner(to, dresses), walkInPart);
  }

  #leaver({ from, walk }: Extract<Move, { kind: 'leave' }>, dresses: Dresses): (t: number) => void {
    const walking = walk && { ...from, spec: walk.as };
    const go = (away: (t: number) => void) => (t: number) => {
      away(t);
      if (t === 1) this.#leave(from.id);
    };
    const puppet = () => this.#puppets.get(from.id);
    if (!walk || !walking || !canBeSeen(dresses, walking)) return go(t => puppet()?.appear(1 - t));
    const stride = (t: number) => puppet()?.stride(1 - t, walk.side);
    return go(oneAfterTheOther(this.#turner(walking, dresses), stride, walkOutPart));
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

/** Whether any of a person could be painted. */
const canBeSeen = (dresses: Dresses, { spec }: Standing): boolean =>
  Object.keys(dresses.get(figureKey(spec))?.parts ?? {}).length > 0;
