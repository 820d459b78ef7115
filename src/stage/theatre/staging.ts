import type { Actor, Scene } from '../../practice/scene.ts';
import type { FigureSpec } from '../figure/spec.ts';
import type { Room, Spot } from '../room.ts';

/** Where a figure's feet stand, in scene units, and how large one figure unit is there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: 'behind' | 'among' | 'before';
}

/** One person, as drawn and where. */
export interface Standing {
  readonly id: string;
  readonly spec: FigureSpec;
  readonly place: Place;
}

/** A scene worked out against its room: everything the picture depends on. */
export interface Staging {
  readonly room: string;
  readonly cast: readonly Standing[];
  readonly speaker?: string;
}

/** Stands a scene's people on the room's spots. Someone sent to a spot the room has not got is left out; the words still have them. */
export function stageScene(scene: Scene, room: Room): Staging {
  const cast = scene.actors.flatMap(actor => {
    const spot = room.spots[actor.spot];
    return spot ? [standOn(spot, actor, room)] : [];
  });
  return { room: scene.room, cast, ...(scene.speaker === undefined ? {} : { speaker: scene.speaker }) };
}

function standOn(spot: Spot, actor: Actor, room: Room): Standing {
  const { role, look, posture, mood, holds, glances } = actor;
  return {
    id: actor.id,
    spec: {
      role,
      look,
      posture,
      mood,
      light: spot.light ?? room.light,
      lightFrom: spot.lightFrom ?? room.lightFrom,
      faces: spot.faces,
      ...(spot.seat === undefined ? {} : { seat: spot.seat }),
      ...(spot.frontal && { frontal: true }),
      ...(glances && { glances: true }),
      ...(holds && { held: holds }),
    },
    place: { x: spot.x, y: spot.y, scale: spot.scale, depth: spot.depth ?? 'among' },
  };
}
