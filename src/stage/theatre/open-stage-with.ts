import type { Stage, StageSettings } from '../stage.ts';
import type { Drawing } from './drawing.ts';
import { layPhaserBoards } from './phaser-boards.ts';
import { browserAround } from './surroundings.ts';
import { Theatre } from './theatre.ts';

/** Puts a stage into an element, with these draughtsmen. Rejects if neither WebGL nor Canvas can be had. */
export async function openStageWith(
  drawing: Drawing,
  box: HTMLElement,
  settings: StageSettings,
): Promise<Stage> {
  const boards = await layPhaserBoards(box);
  return new Theatre(boards, browserAround(box, boards.onProcessor), drawing, settings);
}
