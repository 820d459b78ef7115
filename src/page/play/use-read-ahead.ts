import { useEffect, useRef } from 'preact/hooks';
import type { Beat, Transcript } from '../../practice/transcript.ts';
import type { Session } from './session.ts';

/** Leaves the first words of a beat to the eye before anything is worked out, in milliseconds. */
const restAfterWords = 300;

/**
 * While the learner reads, reads ahead where each option leads, one at a time
 * and only when nothing else is to be done: on a slow phone the story takes
 * longer to tell than the words take to draw. `onRead` hears each time of all
 * that may come next.
 */
export function useReadAhead(
  session: Session,
  transcript: Transcript,
  onRead: (beats: readonly Beat[]) => void,
): void {
  const hear = useRef(onRead);
  hear.current = onRead;
  useEffect(() => {
    const read: Beat[] = [];
    let waiting = setTimeout(whenIdle, restAfterWords);
    let idle: number | undefined;
    // Safari has no idle callback; there a pause stands in for it.
    function whenIdle() {
      if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(readOne);
      else waiting = setTimeout(readOne, restAfterWords);
    }
    function readOne() {
      const beat = session.readAhead();
      if (!beat) return;
      read.push(beat);
      hear.current(read);
      whenIdle();
    }
    return () => {
      clearTimeout(waiting);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [session, transcript]);
}
