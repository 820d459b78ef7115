import type { Stage, StageSettings } from '../practice/picture.ts';

export type { Shown, Stage, StageSettings } from '../practice/picture.ts';

/** Puts a stage into an element that already has its size. Rejects if neither WebGL nor Canvas can be had: play goes on in words. */
export type OpenStage = (box: HTMLElement, settings: StageSettings) => Promise<Stage>;
