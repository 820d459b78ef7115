import { expect, test } from 'vitest';
import type { Actor, HeldChild } from '../../src/practice/scene.ts';
import { composePicture, cropFor } from '../../src/stage/picture.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { stills } from '../../src/stage/stills.ts';

const darren: Actor = {
  id: 'darren',
  role: 'father',
  look: 'darren',
  mood: 'guarded',
  posture: 'crossed',
  spot: 'hob',
};
const kitchen = (light?: 'night') => drawRoom('terrace-kitchen', light);
const holding = (holds: HeldChild): Actor => ({ ...darren, posture: 'carry', holds });

test('a still has its scene’s light, on the room and on its people', async () => {
  const scene = { room: 'terrace-kitchen', actors: [darren] };
  const [own, night] = [
    await stills.scene(scene, false),
    await stills.scene({ ...scene, light: 'night' }, false),
  ];

  expect(night).not.toBe(own);
  expect(decodeURIComponent(night)).toContain(composePicture(await kitchen('night'), [darren]));
});

test('a still shows whom somebody holds, and in which mood', async () => {
  const room = await kitchen();
  const baby = { role: 'baby', look: 'bobby', mood: 'calm' } as const;
  const pictures = [baby, { ...baby, mood: 'tearful' } as const, { ...baby, role: 'toddler' } as const].map(
    held => composePicture(room, [holding(held)]),
  );

  expect(new Set(pictures).size).toBe(3);
});

test('nobody glances in a still', async () => {
  const room = await kitchen();

  expect(composePicture(room, [{ ...darren, glances: true }])).toBe(composePicture(room, [darren]));
});

test('a crop of somebody who holds a child is the crop of their face, in every light', async () => {
  const phone = { width: 390, height: 198 };
  const baby = { role: 'baby', look: 'bobby', mood: 'calm' } as const;
  const crop = cropFor(await kitchen(), [holding(baby)], phone, 'darren');

  expect(cropFor(await kitchen('night'), [holding(baby)], phone, 'darren')).toEqual(crop);
  expect(crop.width).toBeLessThan(700);
});
