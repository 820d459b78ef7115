import type { Size } from './framing.ts';
import { browserClocks, type Clocks } from './heartbeat.ts';
import { type Onlookers, watchDocument } from './onlookers.ts';

/** All the theatre asks of the world around its boards; a test hands in its own. */
export interface Surroundings {
  readonly clocks: Clocks;
  /** The window's size, and device pixels for one CSS pixel. */
  measure(): { readonly size: Size; readonly pixelRatio: number };
  isHidden(): boolean;
  /** The answer stops the watching. */
  watch(onlookers: Onlookers): () => void;
}

/** Twice the pixels is all an eye needs; three times would be twice the work for nothing. */
const mostPixels = 2;

/** The browser around an element. */
export function browserAround(box: HTMLElement): Surroundings {
  return {
    clocks: browserClocks,
    measure: () => ({
      // A box without a size yet is drawn as one pixel, not divided by.
      size: { width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) },
      pixelRatio: Math.min(mostPixels, window.devicePixelRatio || 1),
    }),
    isHidden: () => document.hidden,
    watch: watchDocument,
  };
}
