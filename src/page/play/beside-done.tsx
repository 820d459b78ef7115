import type { Key, PlayCase } from '../../practice/edition.ts';
import type { Kept } from '../../practice/kept.ts';
import type { Moment } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { Why } from './why.tsx';

/** What stands beside the learner's own line: nothing, except in Explore. */
export interface BesideDoneProps {
  readonly kept: Kept;
  readonly play: PlayCase;
  readonly last: Moment;
  readonly openKey: () => Promise<Key>;
  readonly onTakeBack: () => void;
}

/** Explore: why the choice is worth what it is, and the way to take it back. */
export function BesideDone({ kept, play, last, openKey, onTakeBack }: BesideDoneProps) {
  if (kept.mode !== 'explore') return null;
  return (
    <div class="beside">
      <Why choice={last.event.choose} openKey={openKey} play={play} family={kept.attempt.family} />
      <button type="button" class="btn quiet" onClick={onTakeBack}>
        {words.play.takeBack}
      </button>
    </div>
  );
}
