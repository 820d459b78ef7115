import type { DrawRoom, Room } from '../room.ts';
import { relight } from './relight.ts';

/** Every room there is, by its id. Each loads with the first scene that is set in it. */
const rooms: Readonly<Record<string, () => Promise<() => Room>>> = {
  'terrace-step': async () => (await import('./terrace-step.ts')).terraceStep,
  'terrace-step-shut': async () => (await import('./terrace-step-shut.ts')).terraceStepShut,
  'terrace-step-chain': async () => (await import('./terrace-step-chain.ts')).terraceStepChain,
  'terrace-kitchen': async () => (await import('./terrace-kitchen.ts')).terraceKitchen,
  'terrace-bedroom': async () => (await import('./terrace-bedroom.ts')).terraceBedroom,
  'kerb-car': async () => (await import('./kerb-car.ts')).kerbCar,
  'team-desk': async () => (await import('./team-desk.ts')).teamDesk,
  supervision: async () => (await import('./supervision.ts')).supervision,
  'school-quiet': async () => (await import('./school-quiet.ts')).schoolQuiet,
  'semi-step': async () => (await import('./semi-step.ts')).semiStep,
  'semi-room': async () => (await import('./semi-room.ts')).semiRoom,
  'hospital-corridor': async () => (await import('./hospital-corridor.ts')).hospitalCorridor,
  'road-car': async () => (await import('./road-car.ts')).roadCar,
};

/** The ids of all rooms that can be drawn. */
export const roomIds: readonly string[] = Object.keys(rooms);

/** Fetches and draws one room. Throws on a name no drawing has. */
export const drawRoom: DrawRoom = async (id, light) => {
  const fetchRoom = Object.hasOwn(rooms, id) ? rooms[id] : undefined;
  if (!fetchRoom) throw new Error(`No room is called "${id}". Rooms: ${roomIds.join(', ')}.`);
  const draw = await fetchRoom();
  const room = draw();
  return light && light !== room.light ? relight(room, light) : room;
};
