import type { Mood, Role, Scene } from '../practice/scene.ts';
import { workerLooks } from './figure/looks.ts';
import { drawPortrait } from './figure/portrait.ts';
import { composePicture } from './picture.ts';
import { drawRoom } from './rooms/draw-room.ts';

/** Pictures that stand still, as addresses an `<img>` can take; no Phaser. */
export const stills = {
  /** A whole room with its people, at the scene's own hour. Rejects on a room or look that no drawing has. */
  async scene({ room, light, actors }: Scene, plain: boolean): Promise<string> {
    return addressOf(composePicture(await drawRoom(room, light), actors, { plain }));
  },

  /** A head and shoulders, on the panel's own ground. */
  async portrait(sitter: {
    readonly role: Role;
    readonly look: string;
    readonly mood: Mood;
  }): Promise<string> {
    const portrait = {
      posture: 'stand',
      light: 'day',
      lightFrom: 'left',
      faces: 'right',
      ...sitter,
    } as const;
    return addressOf(drawPortrait(portrait, { background: portraitGround }));
  },

  /** The six heads the player may choose from. */
  workerLooks,
} as const;

const portraitGround = '#e2d2b3';

const addressOf = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
