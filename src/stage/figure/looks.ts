import type { Look } from './look.ts';
import { aloneLooks } from './looks-alone.ts';
import { deskLooks } from './looks-desk.ts';
import { doorstepLooks } from './looks-doorstep.ts';
import { factLooks } from './looks-fact.ts';
import { fourthFloorLooks } from './looks-fourth-floor.ts';
import { officeLooks } from './looks-office.ts';
import { redLightLooks } from './looks-red-light.ts';
import { stoveLooks } from './looks-stove.ts';
import { workerWardrobe } from './looks-workers.ts';

const wardrobe: Readonly<Record<string, Look>> = {
  ...doorstepLooks,
  ...stoveLooks,
  ...aloneLooks,
  ...fourthFloorLooks,
  ...deskLooks,
  ...redLightLooks,
  ...factLooks,
  ...officeLooks,
  ...workerWardrobe,
};

/** The names of every look in the wardrobe. */
export const lookNames: readonly string[] = Object.keys(wardrobe);

/** The looks a learner may wear. They have no effect on anything but the picture. */
export const workerLooks: readonly string[] = Object.keys(workerWardrobe);

/** One look of the wardrobe. Throws on a name it does not hold. */
export function lookNamed(name: string): Look {
  const look = wardrobe[name];
  if (!look) throw new Error(`"${name}" is not a look in the wardrobe (${lookNames.join(', ')}).`);
  return look;
}
