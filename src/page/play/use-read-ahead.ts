import { useEffect } from 'preact/hooks';
import type { Transcript } from '../../practice/transcript.ts';
import type { Session } from './session.ts';

/** Leaves the first words of a beat to the eye before anything is worked out, in milliseconds. */
const restAfterWords = 300;

/**
 * While the learner reads, reads ahead where each option leads, one at a time
 * and only when nothing else is to be done: on a slow phone the story takes
 * longer to tell than the words take to draw.
 */
export function useReadAhead(session: Session, transcript: Transcript): void {
  useEffect(() => {
    let waiting = setTimeout(whenIdle, restAfterWords);
    let idle: number | undefined;
    // Safari has no idle callback; there a pause stands in for it.
    function whenIdle() {
      if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(readOne);
      else waiting = setTimeout(readOne, restAfterWords);
    }
    function readOne() {
      if (session.readAhead()) whenIdle();
    }
    return () => {
      clearTimeout(waiting);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [session, transcript]);
}
