import type { LayerName } from '../room.ts';
import { coverScale, isClose, type Size } from './framing.ts';

/** Texture pixels for one unit come in steps, so that a window dragged wider does not paint everything anew at every pixel. */
const steps = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const sharpest = 2;
/** A room at 2 would be 17 MB a layer; at 1.5 it is under 10, and its softness sits behind the people. */
const sharpestLayer = 1.5;

/** The next step up, forgiving a shortfall of a tenth. */
function densityStep(wanted: number): number {
  return steps.find(step => step >= wanted * 0.9) ?? sharpest;
}

/** A small window shows a grown-up's face at about this scale, however low it is. */
const closeScale = { least: 0.8, most: 1.3, windowHeight: 250 } as const;

/** Screen pixels for one scene unit. Close framing is taken at what suits a grown-up's face, so that a change of speaker paints nothing anew. */
export function screenDensity(size: Size, pixelRatio: number): number {
  const { least, most, windowHeight } = closeScale;
  const close = Math.min(most, Math.max(least, size.height / windowHeight));
  const scale = isClose(size) ? Math.max(coverScale(size), close) : coverScale(size);
  return scale * Math.min(sharpest, pixelRatio);
}

/** How a picture is to be painted. Equal keys paint alike. */
export interface Finish {
  /** Screen pixels for one scene unit. */
  readonly onScreen: number;
  /** Without dots, grain and rain. */
  readonly plain: boolean;
  /** With the small things that move by themselves: none where nothing may move. */
  readonly stirs: boolean;
  readonly key: string;
}

/** The finish a window and a learner want. */
export function finishFor(
  size: Size,
  pixelRatio: number,
  { plain, reducedMotion }: { readonly plain: boolean; readonly reducedMotion: boolean },
): Finish {
  const onScreen = screenDensity(size, pixelRatio);
  const stirs = !plain && !reducedMotion;
  const key = `${densityStep(onScreen)}/${densityStep(onScreen * 1.1)}/${plain}/${stirs}`;
  return { onScreen, plain, stirs, key };
}

/** Pixels for one figure unit at a spot of this scale. */
export function figureDensity(onScreen: number, spotScale: number): number {
  return densityStep(onScreen * spotScale);
}

/** Pixels for one scene unit of a layer. Grain and rain are noise and strokes: they gain nothing from more. */
export function layerDensity(onScreen: number, layer: LayerName): number {
  if (layer === 'grain' || layer === 'rain') return Math.min(1, densityStep(onScreen));
  return Math.min(sharpestLayer, densityStep(onScreen));
}
