import { named } from '../../practice/known.ts';
import { settingNow } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { peopleHere } from './scenes.ts';
import { Sheet } from './sheet.tsx';
import { typeset } from './typeset.ts';

/** Where one is, what the picture shows, and who is there: everything the picture tells, in words. */
export function PlaceSheet({ transcript, play, onClose }: SheetOfPlay) {
  const { family } = transcript.attempt;
  const setting = settingNow(transcript);
  const place = play.places[setting?.place ?? ''];
  if (!place) return null;
  return (
    <Sheet title={named(place.name, play, family)} name="place" onClose={onClose}>
      <h3>{words.play.place.shows}</h3>
      <p>{typeset(named(place.shows, play, family))}</p>
      <ul class="plain-list">
        {Object.entries(place.things).map(([id, thing]) => (
          <li key={id}>{typeset(named(thing.words, play, family))}</li>
        ))}
      </ul>
      <h3>{words.play.place.here}</h3>
      <p>{words.play.here(peopleHere(setting, play, family))}</p>
    </Sheet>
  );
}
