import type { Actor, HeldChild, Posture, Role } from '../../src/practice/scene.ts';

const actor = (spot: string, role: Role, look: string, posture: Posture): Actor => ({
  id: spot,
  role,
  look,
  posture,
  mood: 'calm',
  spot,
});
/** A father, somewhere in a room. */
export const father = (spot: string, posture: Posture = 'stand') => actor(spot, 'father', 'darren', posture);
/** A child of eight, somewhere in a room. */
export const child = (spot: string, posture: Posture = 'sit') => actor(spot, 'child8', 'kai', posture);
/** A worker, somewhere in a room. */
export const worker = (spot: string, posture: Posture = 'stand') =>
  actor(spot, 'worker', 'worker-1', posture);

/** Grace's baby, in her arms or on her knee. */
const ezra: HeldChild = { role: 'baby', look: 'ezra', mood: 'calm' };

/** Samira's kitchen is tried twice: the second visit is to the same spots. */
const inTheFlatKitchen: readonly Actor[] = [
  actor('hob', 'mother', 'samira', 'stove'),
  actor('hob-side', 'mother', 'samira', 'crossed'),
  actor('sink', 'mother', 'samira', 'washing'),
  worker('table-guest', 'table'),
  actor('table-small', 'child4', 'hana', 'draw'),
  actor('table-child', 'child8', 'idris', 'desk'),
  worker('doorway'),
  actor('hall', 'mother', 'samira', 'stand'),
];

/** Everyone the cases send to a spot of a room, as they would be there; the tests try the rooms on them, the gallery shows them. */
export const company: Readonly<Record<string, readonly Actor[]>> = {
  'terrace-step': [
    father('frame', 'crossed'),
    father('frame-side'),
    father('frame-hand', 'grip'),
    child('stairs', 'sithug'),
    child('stairs'),
    worker('low-step', 'away'),
    worker('step', 'open'),
    worker('path'),
    worker('car-side', 'phone'),
  ],
  'terrace-step-shut': [worker('low-step'), worker('step'), worker('path'), worker('car-side')],
  'terrace-step-chain': [
    father('gap'),
    worker('low-step', 'away'),
    worker('step'),
    worker('path'),
    worker('car-side'),
  ],
  'terrace-kitchen': [
    father('hob', 'stove'),
    father('counter'),
    father('table-end', 'sit'),
    child('table-child', 'desk'),
    worker('table-side', 'desk'),
    worker('doorway'),
    child('hall', 'sithug'),
    child('hall'),
  ],
  'terrace-bedroom': [
    child('bed'),
    child('rug', 'sithug'),
    worker('by-door'),
    worker('floor', 'kneel'),
    worker('floor', 'crouch'),
    father('landing'),
  ],
  'kerb-car': [worker('driver', 'sit')],
  supervision: [worker('chair-left', 'sit'), actor('chair-right', 'manager', 'jasdeep', 'desk')],
  'team-desk': [worker('chair', 'desk'), actor('beside', 'manager', 'jasdeep', 'stand')],
  'duty-office': [
    actor('window', 'manager', 'anita', 'wheelchair'),
    worker('desk', 'desk'),
    actor('colleague', 'worker', 'priya', 'desk'),
    actor('manager-door', 'manager', 'anita', 'wheelchair'),
  ],
  reception: [
    actor('chair', 'father', 'malik', 'sit'),
    worker('next-chair', 'sit'),
    worker('before', 'crouch'),
    actor('hatch', 'grandmother', 'mags', 'stand'),
    worker('door'),
  ],
  'record-desk': [worker('chair', 'desk'), actor('beside', 'manager', 'jasdeep', 'notes')],
  'front-room': [
    actor('hall', 'father', 'dean', 'stand'),
    actor('doorway', 'father', 'dean', 'pocket'),
    { ...actor('sofa', 'mother', 'kerry', 'lap'), holds: { role: 'toddler', look: 'toby', mood: 'shut' } },
    actor('sofa-end', 'father', 'dean', 'sit'),
    actor('floor', 'toddler', 'toby', 'stand'),
    worker('floor', 'kneel'),
    worker('armchair', 'sit'),
  ],
  'team-room': [
    actor('kettle', 'manager', 'bev', 'stand'),
    worker('desk', 'desk'),
    actor('opposite', 'worker', 'tomasz', 'desk'),
    actor('board', 'manager', 'bev', 'notes'),
  ],
  'supervision-table': [
    actor('across', 'manager', 'bev', 'table'),
    worker('chair', 'desk'),
    actor('door', 'manager', 'bev', 'stand'),
  ],
  'school-quiet': [
    actor('little-table', 'child8', 'ruby', 'draw'),
    actor('beanbag', 'child8', 'ruby', 'sithug'),
    worker('low-chair', 'sit'),
    worker('by-door'),
  ],
  'semi-step': [
    actor('door', 'mother', 'claire', 'lean'),
    actor('frame-side', 'mother', 'claire', 'grip'),
    actor('hall', 'father', 'martin', 'crossed'),
    worker('step', 'open'),
    worker('path'),
    worker('gate'),
    actor('aside', 'worker', 'dcpatel', 'stand'),
  ],
  'semi-room': [
    actor('sofa', 'mother', 'claire', 'sit'),
    worker('sofa-end', 'sit'),
    actor('kitchen-door', 'father', 'martin', 'crossed'),
    worker('by-window'),
    worker('carpet'),
    actor('mat', 'baby', 'theo', 'stand'),
  ],
  'hospital-corridor': [
    actor('child-seat', 'child8', 'ruby', 'sithug'),
    actor('child-seat', 'child8', 'ruby', 'sit'),
    actor('father-seat', 'father', 'owen', 'sit'),
    worker('end-seat', 'sit'),
    worker('before-them', 'crouch'),
    actor('by-window', 'mother', 'claire', 'crossed'),
    actor('standing', 'worker', 'drlowe', 'notes'),
    worker('station'),
  ],
  'road-car': [worker('driver', 'sit')],
  'school-office': [
    actor('staff', 'worker', 'ngozi', 'sit'),
    worker('visitor', 'desk'),
    worker('by-cabinet', 'notes'),
  ],
  'owen-room': [
    actor('sofa-bed', 'child8', 'ruby', 'sithug'),
    actor('sofa-bed', 'child8', 'ruby', 'sittoy'),
    worker('in-doorway'),
    worker('beside', 'crouch'),
    actor('by-lamp', 'father', 'owen', 'stand'),
  ],
  'flat-door': [
    actor('doorway', 'mother', 'samira', 'stand'),
    actor('hall', 'child4', 'hana', 'hugtoy'),
    worker('step', 'away'),
    worker('yard', 'open'),
    actor('yard-child', 'child8', 'idris', 'stand'),
  ],
  'flat-door-shut': [worker('step', 'away'), worker('yard'), actor('yard-child', 'child8', 'idris', 'stand')],
  'flat-kitchen': inTheFlatKitchen,
  'flat-kitchen-again': inTheFlatKitchen,
  'flat-bedroom': [
    actor('landing', 'mother', 'samira', 'stand'),
    worker('by-door'),
    actor('cot', 'child4', 'hana', 'sittoy'),
    actor('by-cot', 'mother', 'samira', 'crouch'),
    actor('bed', 'child8', 'idris', 'sit'),
    actor('bed', 'mother', 'samira', 'sit'),
    worker('floor', 'kneel'),
  ],
  'flat-boxroom': [
    worker('door-side', 'notes'),
    actor('child', 'child8', 'idris', 'stand'),
    actor('corner', 'mother', 'samira', 'open'),
  ],
  'tower-foot': [worker('entrance'), worker('lift'), worker('stairs-foot', 'call')],
  'tower-stairs': [worker('foot', 'lean'), worker('flight'), worker('half')],
  'tower-landing': [
    { ...actor('doorway', 'mother', 'grace', 'carry'), holds: ezra },
    worker('landing'),
    worker('by-stairs', 'lean'),
    actor('neighbour', 'grandmother', 'neighbour', 'clasped'),
  ],
  'tower-landing-shut': [
    worker('landing', 'away'),
    worker('by-stairs'),
    actor('neighbour', 'grandmother', 'neighbour', 'clasped'),
  ],
  'tower-flat': [
    actor('doorway', 'father', 'femi', 'stand'),
    actor('sofa', 'mother', 'grace', 'sit'),
    { ...actor('sofa-front', 'mother', 'grace', 'lap'), holds: ezra },
    actor('sofa-end', 'father', 'femi', 'sit'),
    actor('mat', 'toddler', 'ezra', 'sit'),
    worker('floor', 'kneel'),
    worker('stool', 'sit'),
    { ...actor('window', 'mother', 'grace', 'carry'), holds: ezra },
  ],
  'tower-view': [
    actor('window', 'mother', 'grace', 'washing'),
    { ...actor('between', 'mother', 'grace', 'carry'), holds: ezra },
    worker('beside'),
  ],
};
