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
  'record-desk': async () => (await import('./record-desk.ts')).recordDeskRoom,
  'front-room': async () => (await import('./front-room.ts')).frontRoom,
  'team-room': async () => (await import('./team-room.ts')).teamRoom,
  reception: async () => (await import('./reception.ts')).reception,
  'supervision-table': async () => (await import('./supervision-table.ts')).supervisionTable,
  'duty-office': async () => (await import('./duty-office.ts')).dutyOffice,
  'school-office': async () => (await import('./school-office.ts')).schoolOffice,
  'owen-room': async () => (await import('./owen-room.ts')).owenRoom,
  'flat-door': async () => (await import('./flat-door.ts')).flatDoor,
  'flat-door-shut': async () => (await import('./flat-door-shut.ts')).flatDoorShut,
  'flat-kitchen': async () => (await import('./flat-kitchen.ts')).flatKitchen,
  'flat-kitchen-again': async () => (await import('./flat-kitchen-again.ts')).flatKitchenAgain,
  'flat-bedroom': async () => (await import('./flat-bedroom.ts')).flatBedroom,
  'flat-boxroom': async () => (await import('./flat-boxroom.ts')).flatBoxroom,
  'tower-foot': async () => (await import('./tower-foot.ts')).towerFoot,
  'tower-stairs': async () => (await import('./tower-stairs.ts')).towerStairs,
  'tower-landing': async () => (await import('./tower-landing.ts')).towerLanding,
  'tower-landing-shut': async () => (await import('./tower-landing-shut.ts')).towerLandingShut,
  'tower-flat': async () => (await import('./tower-flat.ts')).towerFlat,
  'tower-view': async () => (await import('./tower-view.ts')).towerView,
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
