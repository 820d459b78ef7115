import type { Kept } from '../../practice/kept.ts';
import type { Transcript } from '../../practice/transcript.ts';
import type { KeepingState } from '../keeping.ts';
import { words } from '../words.ts';
import { isGoodPlaceToStop } from './natural-stop.ts';

/** What is said quietly under the last line. */
export interface AfterLineProps {
  readonly transcript: Transcript;
  readonly kept: Kept;
  readonly keeping: KeepingState;
  readonly onStop: () => void;
}

/** A good place to stop, that this is played with hindsight, or that it could not be lived to its end. */
export function AfterLine({ transcript, kept, keeping, onStop }: AfterLineProps) {
  const { stopped } = transcript;
  const said = words.play;
  return (
    <>
      {stopped && <p class="aside">{words.problems.sentence(stopped)}</p>}
      {kept.kind === 'rehearsal' && <p class="aside">{said.hindsight}</p>}
      {isGoodPlaceToStop(transcript) && (
        <p class="aside">
          {keeping === 'kept' ? said.goodPlaceToStop : said.goodPlaceUnsaved}{' '}
          <button type="button" class="in-line" onClick={onStop}>
            {said.stopHere}
          </button>
        </p>
      )}
    </>
  );
}
