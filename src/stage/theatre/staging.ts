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
  /** As the picture leaves them: a glance is over by then. */
  readonly spec: FigureSpec;
  readonly place: Place;
  /** Looks away for a moment first. */
  readonly glances?: true;
}

/** A scene worked out against its room: everything the picture depends on. */
export interface Staging {
  readonly room: string;
  readonly cast: readonly Standing[];
  readonly speaker?: string;
  /** Where the door is, in scene units across; people come and go by the nearer side where none is known. */
  readonly door?: number;
}

/** Stands a scene's people on the room's spots. Someone sent to a spot the room has not got is left out; the words still have them. */
export function stageScene(scene: Scene, room: Room): Staging {
  const cast = scene.actors.flatMap(actor => {
    const spot = room.spots[actor.spot];
    return spot ? [standOn(spot, actor, room)] : [];
  });
  const { speaker } = scene;
  const door = doorOf(room);
  return {
    room: scene.room,
    cast,
    ...(speaker === undefined ? {} : { speaker }),
    ...(door === undefined ? {} : { door }),
  };
}

/** A door that may be noticed says where it is; else a place to stand at one does. */
function doorOf({ things, spots }: Room): number | undefined {
  const { door } = things;
  if (door) return door.x + door.width / 2;
  return (spots.doorway ?? spots['by-door'])?.x;
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
      ...(spot.table === undefined ? {} : { table: spot.table }),
      ...(spot.frontal && { frontal: true }),
      ...(holds && { held: holds }),
    },
    place: { x: spot.x, y: spot.y, scale: spot.scale, depth: spot.depth ?? 'among' },
    ...(glances && { glances }),
  };
}
