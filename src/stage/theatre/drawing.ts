import type { Figure, FigureSpec } from '../figure/spec.ts';
import type { DrawRoom } from '../room.ts';

/** Who draws what the theatre shows, and what may be set differently in a test. */
export interface Drawing {
  readonly drawRoom: DrawRoom;
  readonly drawFigure: (spec: FigureSpec) => Figure;
  /** How long the picture goes on moving by itself after the last sign of life, in milliseconds; 30 s unless told. */
  readonly restsAfter?: number;
  /** Hears of whatever could not be drawn. Nobody listens in play: the words already say it, so a missing piece is no news. */
  readonly report?: (what: string, why: unknown) => void;
}
