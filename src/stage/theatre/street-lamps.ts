import type { Box } from '../figure/spec.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import type { Framing, Size } from './framing.ts';
import { curtainOrder } from './orders.ts';
import type { Order } from './workshop.ts';

const frame: Box = { x: -100, y: -100, width: 200, height: 200 };

/** The light of one lamp, as an order to paint it. It is soft at its edge and small: nothing here flashes. */
export const lampOrder: Order = {
  name: 'street-lamp',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" width="200" height="200"><defs><radialGradient id="glow"><stop offset="0" stop-color="#ffd9a0" stop-opacity=".95"/><stop offset=".12" stop-color="#f6b25c" stop-opacity=".6"/><stop offset=".45" stop-color="#c9763a" stop-opacity=".16"/><stop offset="1" stop-color="#c9763a" stop-opacity="0"/></radialGradient></defs><circle r="100" fill="url(#glow)"/></svg>',
  box: frame,
  density: 1,
};

/** Two lamps pass, the second this much later: a share of the dark. Each has its shine on the wet road. */
const apart = 0.38;
const passes = 0.62;

/** Street lamps that pass while it is dark. */
export class StreetLamps {
  readonly #lamps: readonly { readonly lamp: Hung; readonly shine: Hung; readonly from: number }[];

  constructor(boards: Boards, piece: Piece) {
    const hang = () => boards.hang(piece, curtainOrder + 10, 0);
    this.#lamps = [0, apart].map(from => ({ lamp: hang(), shine: hang(), from }));
    this.pass(0, { left: 0, top: 0, scale: 1, lean: 0 }, { width: 1, height: 1 });
  }

  /** Lets the lamps stand where they are after this share of the dark, 0-1. */
  pass(t: number, { left, top, scale }: Framing, size: Size): void {
    const [width, height] = [size.width / scale, size.height / scale];
    for (const { lamp, shine, from } of this.#lamps) {
      const gone = Math.max(0, Math.min(1, (t - from) / passes));
      // What comes nearer moves faster.
      const near = gone * gone;
      const x = left + width * (0.62 - near * 0.86);
      const seen = Math.min(1, gone * 4) * Math.min(1, (1 - gone) * 4);
      const grown = (width / 1280) * (0.35 + near * 1.9);
      lamp.place({
        x,
        y: top + height * (0.36 - near * 0.26),
        scaleX: grown,
        scaleY: grown,
        alpha: seen * 0.9,
      });
      shine.place({
        x,
        y: top + height * (0.62 + near * 0.34),
        scaleX: grown * 0.5,
        scaleY: grown * 1.3,
        alpha: seen * 0.28,
      });
    }
  }

  strike(): void {
    for (const { lamp, shine } of this.#lamps) {
      lamp.remove();
      shine.remove();
    }
  }
}
