import type { Box } from '../figure/spec.ts';
import { fallen, falls } from './ambient.ts';
import type { Boards, Cutting, Hung, Piece } from './boards.ts';
import { layerPlanes } from './orders.ts';

interface Drop {
  readonly hung: Hung;
  readonly cutting: Cutting;
}

/**
 * Falling rain. Every drop of the drawn sheet falls by itself, twice over in
 * two groups: moving whole sheets would cost four full pictures a frame.
 */
export class Rain {
  readonly #sheet: Box;
  readonly #groups: readonly (readonly Drop[])[];

  constructor(boards: Boards, piece: Piece, sheet: Box) {
    const { order, share } = layerPlanes.rain;
    this.#sheet = sheet;
    this.#groups = falls.map(() =>
      piece.patches.map(cutting => ({ cutting, hung: boards.hang(cutting, order, share) })),
    );
    this.fall(0);
  }

  /** Lets every drop stand where it is after so many milliseconds. */
  fall(elapsed: number): void {
    const { x, y, width, height } = this.#sheet;
    falls.forEach((group, index) => {
      const { size } = group;
      for (const { hung, cutting } of this.#groups[index] ?? []) {
        const moved = fallen(elapsed, group, cutting.area.y - y, height);
        hung.place({
          // Enlarged about the middle of its top, so that the larger group covers the sheet too.
          x: (x + width / 2) * (1 - size) + moved.x * size,
          y: y * (1 - size) + moved.y * size,
          scaleX: size,
          scaleY: size,
          alpha: 1,
        });
      }
    });
  }

  strike(): void {
    for (const { hung } of this.#groups.flat()) hung.remove();
  }
}
