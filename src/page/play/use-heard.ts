import { useMemo } from 'preact/hooks';
import type { PlayCase } from '../../practice/edition.ts';
import type { Kept } from '../../practice/kept.ts';
import { nowAt, type Option, type Transcript } from '../../practice/transcript.ts';
import { type Heard, heardIn, introductionTo, placesBefore } from './heard.ts';

/** What there is to read at the beat the transcript stands at, worked out once; a newcomer’s first form is introduced. */
export function useHeard(
  transcript: Transcript,
  play: PlayCase,
  mode: Kept['mode'],
  form: Option | undefined,
): readonly Heard[] {
  return useMemo(() => {
    const beat = nowAt(transcript);
    const { family } = transcript.attempt;
    const told = heardIn(beat, play, family, placesBefore(transcript));
    const intro = mode === 'explore' ? introductionTo(form?.form?.kind, beat, play, family) : [];
    return [...told, ...intro];
  }, [transcript, play, mode, form]);
}
