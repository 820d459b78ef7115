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
  readonly onNotebook: () => void;
}

/** Where what was looked at has gone, a good place to stop, that this is played with hindsight, or that it could not be lived to its end. */
export function AfterLine({ transcript, kept, keeping, onStop, onNotebook }: AfterLineProps) {
  const { stopped } = transcript;
  const said = words.play;
  return (
    <>
      {stopped && <p class="aside">{words.problems.sentence(stopped)}</p>}
      {hasJustLooked(transcript) && (
        <p class="aside">
          {said.inNotebook}{' '}
          <button type="button" class="in-line" onClick={onNotebook}>
            {said.openNotebook}
          </button>
        </p>
      )}
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

/** Whether something has just been looked at; where it is to be put into words first, the notebook is open already. */
function hasJustLooked({ moments }: Transcript): boolean {
  const last = moments.at(-1);
  return last?.taken.kind === 'look' && !last.after.options.some(({ form }) => form?.kind === 'notebook');
}
