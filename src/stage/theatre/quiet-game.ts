import { Game, Scale, Scene } from 'phaser';

/**
 * Phaser without its own loop and its watch on the window. The theatre keeps
 * the time and calls `step`; nothing runs when nothing moves, and no listener
 * outlives the game (Phaser's visibility watch would).
 */
class QuietGame extends Game {
  protected override start(): void {
    // Phaser would start its loop here and listen to the window.
  }
}

/** A game and its one scene, and how to be rid of both. */
export interface OpenGame {
  readonly game: Game;
  readonly scene: Scene;
  close(): void;
}

/** Opens Phaser on a canvas of its own, not yet in the page. Rejects if the renderer cannot be had. */
export function openGame(renderer: number): Promise<OpenGame> {
  return new Promise(resolve => {
    const scene = new Scene('theatre');
    const game = new QuietGame({
      type: renderer,
      parent: null as unknown as HTMLElement, // Phaser reads null as "the caller puts it in the page"; its types do not say so
      width: 1,
      height: 1,
      scale: { mode: Scale.NONE },
      backgroundColor: '#16132f',
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene,
    });
    game.events.once('ready', () => {
      // One step starts the scene; it draws nothing yet.
      game.step(0, 0);
      resolve({ game, scene, close: () => close(game) });
    });
  });
}

/** Phaser takes itself down on its next step, so it is given one. */
function close(game: Game): void {
  game.destroy(true);
  game.step(0, 0);
}
