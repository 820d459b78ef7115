import type { Box, Figure, FigureSpec } from '../figure/spec.ts';
import type { Boards, Piece } from './boards.ts';
import { figureKey, type PartName, partKey, stackedParts } from './piece-keys.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** A person ready to be shown: a piece for every part that could be painted. */
export interface Dressed {
  readonly key: string;
  readonly parts: Readonly<Partial<Record<(typeof stackedParts)[number], Piece>>>;
}

/** Enough figures for two full rooms; a figure is some 30 KB of text. */
const mostFigures = 24;

/** Draws people and paints their parts, each only when first needed. What cannot be drawn is reported and left out. */
export class DressingRoom {
  readonly #drawFigure: (spec: FigureSpec) => Figure;
  readonly #boards: Boards;
  readonly #shelf: TextureShelf<Piece>;
  readonly #report: (what: string, why: unknown) => void;
  readonly #figures = new Map<string, Figure>();

  constructor(
    drawFigure: (spec: FigureSpec) => Figure,
    boards: Boards,
    shelf: TextureShelf<Piece>,
    report: (what: string, why: unknown) => void,
  ) {
    this.#drawFigure = drawFigure;
    this.#boards = boards;
    this.#shelf = shelf;
    this.#report = report;
  }

  /** A person's four parts, as pieces; read all at once, for a browser takes its time over each. */
  async dress(spec: FigureSpec, density: number): Promise<Dressed> {
    const parts: Partial<Record<(typeof stackedParts)[number], Piece>> = {};
    const paint = async (part: (typeof stackedParts)[number]) => {
      const piece = await this.#part(spec, part, density);
      if (piece) parts[part] = piece;
    };
    await Promise.all(stackedParts.map(paint));
    return { key: `${figureKey(spec)}@${density}`, parts };
  }

  /** The head with its eyes shut; nothing where that would look no different. */
  blink(spec: FigureSpec, density: number): Promise<Piece | undefined> {
    return this.#part(spec, 'blink', density);
  }

  /** The face, in figure units; nothing if the person cannot be drawn. */
  face(spec: FigureSpec): Box | undefined {
    return this.#figure(spec)?.face;
  }

  async #part(spec: FigureSpec, part: PartName, density: number): Promise<Piece | undefined> {
    const figure = this.#figure(spec);
    const svg = figure?.[part];
    if (!figure || !svg) return undefined;
    const key = partKey(spec, part, density);
    try {
      return await this.#shelf.take(key, () => this.#boards.paint(svg, figure.frame, density));
    } catch (why) {
      this.#report(key, why);
      return undefined;
    }
  }

  #figure(spec: FigureSpec): Figure | undefined {
    const key = figureKey(spec);
    try {
      const figure = this.#figures.get(key) ?? this.#drawFigure(spec);
      this.#figures.delete(key);
      this.#figures.set(key, figure);
      const [oldest] = this.#figures.keys();
      if (this.#figures.size > mostFigures && oldest !== undefined) this.#figures.delete(oldest);
      return figure;
    } catch (why) {
      this.#report(key, why);
      return undefined;
    }
  }
}
