import type { Box } from '../figure/spec.ts';
import type { Boards, Piece } from './boards.ts';
import { pieceKey } from './piece-keys.ts';
import { TextureShelf } from './texture-shelf.ts';

/** One case stays in memory below 64 MB: this much is kept, and a room that is being painted comes on top. */
const textureLimit = 40 * 1024 * 1024;

/** What is to be painted: an SVG document, its frame, and how many pixels go to one unit of it. */
export interface Order {
  /** What it is called where something goes wrong with it. */
  readonly name: string;
  readonly svg: string;
  readonly box: Box;
  readonly density: number;
  readonly inPatches?: boolean;
}

/** Paints what is ordered, once for drawings that are alike, and keeps it while there is space. */
export class Workshop {
  readonly #boards: Boards;
  readonly #report: (what: string, why: unknown) => void;
  readonly #shelf: TextureShelf<Piece>;

  constructor(boards: Boards, report: (what: string, why: unknown) => void) {
    this.#boards = boards;
    this.#report = report;
    this.#shelf = new TextureShelf(textureLimit, piece => boards.scrap(piece));
  }

  /** A painted piece; nothing if the drawing cannot be read, which is reported. */
  async paint({ name, svg, box, density, inPatches = false }: Order): Promise<Piece | undefined> {
    const paint = () => this.#boards.paint(svg, box, density, inPatches);
    try {
      return await this.#shelf.take(pieceKey(svg, density), paint);
    } catch (why) {
      this.#report(`${name}@${density}`, why);
      return undefined;
    }
  }

  /** Scraps what is longest unused, if there is too much. */
  tidy(inUse: ReadonlySet<Piece>): void {
    this.#shelf.trim(inUse);
  }
}
