import { useRef } from 'preact/hooks';
import { named } from '../../practice/known.ts';
import { settingNow } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { peopleHere } from './scenes.ts';
import { Sheet } from './sheet.tsx';
import { typeset } from './typeset.ts';

/** The sheet, and from it the way to the picture it describes. */
export interface PlaceSheetProps extends SheetOfPlay {
  /** Folds the words away; without it there is no picture to be looked at. */
  readonly onLookAround: (() => void) | undefined;
}

/** Where one is, what the picture shows, and who is there: everything the picture tells, in words. */
export function PlaceSheet({ transcript, play, onClose, onLookAround }: PlaceSheetProps) {
  const isLooking = useRef(false);
  const { family } = transcript.attempt;
  const setting = settingNow(transcript);
  const place = play.places[setting?.place ?? ''];
  if (!place) return null;
  // The sheet gives the focus back before the words are folded away.
  const closed = () => {
    onClose();
    if (isLooking.current) onLookAround?.();
  };
  const lookAround = (close: () => void) => {
    isLooking.current = true;
    close();
  };
  return (
    <Sheet title={named(place.name, play, family)} name="place" onClose={closed}>
      {close => (
        <>
          <h3>{words.play.place.shows}</h3>
          <p>{typeset(named(place.shows, play, family))}</p>
          <ul class="plain-list">
            {Object.entries(place.things).map(([id, thing]) => (
              <li key={id}>{typeset(named(thing.words, play, family))}</li>
            ))}
          </ul>
          <h3>{words.play.place.here}</h3>
          <p>{words.play.here(peopleHere(setting, play, family))}</p>
          {onLookAround && (
            <p>
              <button type="button" class="btn" onClick={() => lookAround(close)}>
                {words.play.lookAround}
              </button>
            </p>
          )}
        </>
      )}
    </Sheet>
  );
}
