import { named } from '../../practice/known.ts';
import { type Line, linesOf, type Transcript } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { Sheet } from './sheet.tsx';
import { Told } from './told.tsx';
import { typeset } from './typeset.ts';

/** What was read and heard before one set out: everything told at the first place of the case. */
function readBeforehand(transcript: Transcript): readonly Line[] {
  const lines = linesOf(transcript);
  const left = lines.findIndex(line => line.setting.place !== lines[0]?.setting.place);
  return left < 0 ? lines : lines.slice(0, left);
}

/** The case file: what it is about, and the referral with all that was asked about it. */
export function FileSheet({ transcript, play, onClose }: SheetOfPlay) {
  const { family } = transcript.attempt;
  const lines = readBeforehand(transcript);
  return (
    <Sheet title={words.play.file.title} name="file" onClose={onClose}>
      <h3>{words.play.file.worried}</h3>
      <p>{typeset(named(play.summary, play, family))}</p>
      <h3>{words.play.file.read}</h3>
      {lines.length === 0 && <p>{words.play.file.empty}</p>}
      <Told lines={lines} play={play} family={family} />
    </Sheet>
  );
}
