import { drawFigure } from './figure/figure.ts';
import { drawRoom } from './rooms/draw-room.ts';
import type { OpenStage } from './stage.ts';
import { openStageWith } from './theatre/open-stage-with.ts';

/** The stage as the game plays on it: our rooms, our people, and Phaser. Import it only when the picture is wanted, for Phaser comes with it. */
export const openStage: OpenStage = (box, settings) => openStageWith({ drawRoom, drawFigure }, box, settings);
