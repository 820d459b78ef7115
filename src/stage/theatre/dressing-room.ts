import type { Box, Figure, FigureSpec } from '../figure/spec.ts';
import type { Piece } from './boards.ts';
import { figureKey, type PartName, stackedParts } from './piece-keys.ts';
import type { Order, Workshop } from './workshop.ts';

/** A person ready to be shown: a piece for every part that could be painted. */
export interface Dressed {
  readonly key: string;
  readonly parts: Readonly<Partial<Record<(typeof stackedParts)[number], Piece>>>;
}

/** Enough figures for two full rooms; a figure is some 30 KB of text. */
const mostFigures = 24;

/** Draws people and has their parts painted, each only when first needed. What cannot be drawn is reported and left out. */
export class DressingRoom {
  readonly #drawFigure: (spec: FigureSpec) => Figure;
  readonly #workshop: Workshop;
  readonly #report: (what: string, why: unknown) => void;
  readonly #figures = new Map<string, Figure>();

  constructor(
    drawFigure: (spec: FigureSpec) => Figure,
    workshop: Workshop,
    report: (what: string, why: unknown) => void,
  ) {
    this.#drawFigure = drawFigure;
    this.#workshop = workshop;
    this.#report = report;
  }

  /** A person's parts, as pieces; read all at once, for a browser takes its time over each. */
  async dress(spec: FigureSpec, density: number): Promise<Dressed> {
    const parts: Partial<Record<(typeof stackedParts)[number], Piece>> = {};
    const paint = async (part: (typeof stackedParts)[number]) => {
      const order = this.#order(spec, part, density);
      const piece = order && (await this.#workshop.paint(order));
      if (piece) parts[part] = piece;
    };
    await Promise.all(stackedParts.map(paint));
    return { key: `${figureKey(spec)}@${density}`, parts };
  }

  /** All that a person needs painted, one order each, for whoever paints ahead and may be called away. */
  orders(spec: FigureSpec, density: number): readonly Order[] {
    return stackedParts.flatMap(part => this.#order(spec, part, density) ?? []);
  }

  /** The head with its eyes shut; nothing where that would look no different. */
  async blink(spec: FigureSpec, density: number): Promise<Piece | undefined> {
    const order = this.#order(spec, 'blink', density);
    return order && this.#workshop.paint(order);
  }

  /** The face, in figure units; nothing if the person cannot be drawn. */
  face(spec: FigureSpec): Box | undefined {
    return this.#figure(spec)?.face;
  }

  #order(spec: FigureSpec, part: PartName, density: number): Order | undefined {
    const figure = this.#figure(spec);
    const svg = figure?.[part];
    return figure && svg && !isBlank(svg)
      ? { name: `${figureKey(spec)}/${part}`, svg, box: figure.frame, density }
      : undefined;
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

/** Nothing is drawn in it: short hair has nothing behind the head. */
const isBlank = (svg: string): boolean => /^<svg[^>]*><\/svg>$/.test(svg);
