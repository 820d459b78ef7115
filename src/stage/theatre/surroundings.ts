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

/** What a processor without a graphics card can fill 60 times a second, in pixels; more only where the window itself has more. */
const mostOnProcessor = 1_000_000;

/** Device pixels drawn for one CSS pixel in a window of this size. */
export function pixelRatioFor({ width, height }: Size, ofDevice: number, onProcessor: boolean): number {
  const wanted = Math.min(mostPixels, ofDevice);
  if (!onProcessor) return wanted;
  const affordable = Math.floor(Math.sqrt(mostOnProcessor / (width * height)) * 4) / 4;
  return Math.min(wanted, Math.max(1, affordable));
}

/** The browser around an element; `onProcessor` if no graphics card draws for it. */
export function browserAround(box: HTMLElement, onProcessor: boolean): Surroundings {
  return {
    clocks: browserClocks,
    measure: () => {
      // A box without a size yet is drawn as one pixel, not divided by.
      const size = { width: Math.max(1, box.clientWidth), height: Math.max(1, box.clientHeight) };
      return { size, pixelRatio: pixelRatioFor(size, window.devicePixelRatio || 1, onProcessor) };
    },
    isHidden: () => document.hidden,
    watch: watchDocument,
  };
}
