import { CANVAS, type GameObjects } from 'phaser';
import type { Box } from '../figure/spec.ts';
import type { Boards, Cutting, Hanging, Hung, Piece, Wash } from './boards.ts';
import { chooseRenderer } from './choose-renderer.ts';
import { Easel } from './easel.ts';
import type { Framing, Size } from './framing.ts';
import { paintSvg } from './paint-svg.ts';
import { type OpenGame, openGame } from './quiet-game.ts';

/** Night of the palette: what lies behind the picture, and what washes it. */
const night = 0x16132f;

/** Lays Phaser's boards in an element. Only images and flat sheets are used, for those look alike in WebGL and Canvas. */
export async function layPhaserBoards(box: HTMLElement): Promise<Boards> {
  // A WebGL context can still be refused when it comes to it.
  const open = await openGame(chooseRenderer()).catch(() => openGame(CANVAS));
  open.game.canvas.style.cssText = 'display:block;width:100%;height:100%';
  open.game.canvas.setAttribute('aria-hidden', 'true');
  box.append(open.game.canvas);
  return new PhaserBoards(open);
}

class PhaserBoards implements Boards {
  readonly #open: OpenGame;
  readonly #hung = new Set<HungImage>();
  #framing: Framing = { left: 0, top: 0, scale: 1, lean: 0 };
  #pixelRatio = 1;
  #painted = 0;
  readonly #easel = new Easel();
  #drawnAt = 0;
  #isGone = false;

  constructor(open: OpenGame) {
    this.#open = open;
    open.scene.cameras.main.setOrigin(0, 0);
  }

  get onProcessor(): boolean {
    return this.#open.game.renderer.type === CANVAS;
  }

  standAside(milliseconds: number): void {
    this.#easel.standAside(milliseconds);
  }

  async paint(svg: string, box: Box, density: number, inPatches = false): Promise<Piece> {
    const { canvas, area, patches } = await paintSvg(svg, box, density, inPatches, this.#easel);
    const texture = `piece-${++this.#painted}`;
    const cuttings = patches.map((patch, index) => ({
      texture,
      frame: `${index}`,
      area: {
        x: area.x + patch.x / density,
        y: area.y + patch.y / density,
        width: patch.width / density,
        height: patch.height / density,
      },
    }));
    const piece = { texture, area, patches: cuttings, bytes: canvas.width * canvas.height * 4 };
    if (this.#isGone) return piece;
    // Not `addCanvas`: that reads all pixels back and keeps them a second time.
    const made = this.#open.game.textures.create(texture, canvas, canvas.width, canvas.height);
    made?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    patches.forEach(({ x, y, width, height }, index) => {
      made?.add(`${index}`, 0, x, y, width, height);
    });
    return piece;
  }

  scrap(piece: Piece): void {
    const { textures } = this.#open.game;
    if (!this.#isGone && textures.exists(piece.texture)) textures.remove(piece.texture);
  }

  hang(cutting: Cutting, order: number, share: number): Hung {
    const image = this.#open.scene.add.image(0, 0, cutting.texture, cutting.frame);
    image.setOrigin(0, 0).setDepth(order);
    const hung = new HungImage(image, cutting, share, gone => this.#hung.delete(gone));
    hung.follow(this.#framing);
    this.#hung.add(hung);
    return hung;
  }

  wash(order: number): Wash {
    return this.#open.scene.add
      .rectangle(-400, -400, 2080, 1520, night)
      .setOrigin(0, 0)
      .setDepth(order)
      .setAlpha(0);
  }

  look(framing: Framing): void {
    this.#framing = framing;
    this.#open.scene.cameras.main
      .setZoom(framing.scale * this.#pixelRatio)
      .setScroll(framing.left, framing.top);
    for (const hung of this.#hung) hung.follow(framing);
  }

  resize(size: Size, pixelRatio: number): void {
    this.#pixelRatio = pixelRatio;
    this.#open.game.scale.resize(
      Math.max(1, Math.round(size.width * pixelRatio)),
      Math.max(1, Math.round(size.height * pixelRatio)),
    );
    this.look(this.#framing);
  }

  draw(now: number): void {
    this.#open.game.step(now, Math.max(0, now - this.#drawnAt));
    this.#drawnAt = now;
  }

  onLost(redraw: () => void): void {
    // The canvas goes with the game, and its listener with it.
    this.#open.game.canvas.addEventListener('webglcontextrestored', redraw);
  }

  destroy(): void {
    this.#isGone = true;
    this.#open.close();
  }
}

class HungImage implements Hung {
  readonly #image: GameObjects.Image;
  readonly #share: number;
  readonly #onRemoved: (gone: HungImage) => void;
  #cutting: Cutting;
  #where: Hanging = { x: 0, y: 0, scaleX: 1, scaleY: 1, alpha: 1 };
  #lean = 0;

  constructor(
    image: GameObjects.Image,
    cutting: Cutting,
    share: number,
    onRemoved: (gone: HungImage) => void,
  ) {
    this.#image = image;
    this.#cutting = cutting;
    this.#share = share;
    this.#onRemoved = onRemoved;
  }

  get cutting(): Cutting {
    return this.#cutting;
  }

  set cutting(cutting: Cutting) {
    this.#cutting = cutting;
    this.#image.setTexture(cutting.texture, cutting.frame);
    this.place(this.#where);
  }

  place(where: Hanging): void {
    this.#where = where;
    const { area } = this.#cutting;
    const { x, y, scaleX, scaleY, turn = 0, alpha } = where;
    const [right, down] = [area.x * scaleX, area.y * scaleY];
    this.#image
      .setPosition(
        x + right * Math.cos(turn) - down * Math.sin(turn) + this.#lean * this.#share,
        y + right * Math.sin(turn) + down * Math.cos(turn),
      )
      .setDisplaySize(area.width * scaleX, area.height * scaleY)
      .setRotation(turn)
      .setAlpha(alpha);
  }

  follow({ lean }: Framing): void {
    this.#lean = lean;
    this.place(this.#where);
  }

  remove(): void {
    this.#onRemoved(this);
    this.#image.destroy();
  }
}
