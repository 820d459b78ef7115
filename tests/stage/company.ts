import type { Actor, Posture, Role } from '../../src/practice/scene.ts';

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

/** Everyone the cases send to a spot of a room, as they would be there; the tests try the rooms on them, the gallery shows them. */
export const company: Readonly<Record<string, readonly Actor[]>> = {
  'terrace-step': [
    father('frame', 'crossed'),
    father('frame-side', 'lean'),
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
    father('counter', 'lean'),
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
  'school-quiet': [
    actor('table', 'child8', 'ruby', 'draw'),
    actor('beanbag', 'child8', 'ruby', 'sithug'),
    worker('low-chair', 'sit'),
    worker('by-door'),
  ],
  'semi-step': [
    actor('door', 'mother', 'claire', 'lean'),
    actor('hall', 'father', 'martin', 'crossed'),
    worker('step', 'open'),
    worker('path'),
    worker('gate'),
    actor('aside', 'manager', 'dcpatel', 'stand'),
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
};
