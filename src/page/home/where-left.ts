import type { Kept } from '../../practice/kept.ts';
import type { ShelfCase } from '../shelf.ts';

/** Where an attempt stands: the place's name and the time of its clock, empty where the case gives none. */
export interface Left {
  readonly place: string;
  readonly time: string;
}

/** Lives an attempt again to see where it was left. The story's machinery comes down only for this. */
export async function whereLeft(shelfCase: ShelfCase, kept: Kept): Promise<Left | undefined> {
  const [edition, { replay }, { settingNow }, { named }] = await Promise.all([
    shelfCase.open(),
    import('../../practice/replay.ts'),
    import('../../practice/transcript.ts'),
    import('../../practice/known.ts'),
  ]);
  const setting = settingNow(replay(edition, kept.attempt));
  const place = setting && edition.case.places[setting.place];
  return place
    ? { place: named(place.name, edition.case, kept.attempt.family), time: setting.time }
    : undefined;
}
