import type { Light } from '../../practice/scene.ts';
import type { Room } from '../room.ts';

/** The same room at another hour: every colour moved from its own light into the other. */
export const relight = (room: Room, light: Light): Room => ({ ...room, light });
