import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { doneIn } from './heard.ts';
import { Sheet } from './sheet.tsx';
import { Told } from './told.tsx';

/** Everything said so far, the learner’s own lines among it. */
export function SaidSheet({ transcript, play, onClose }: SheetOfPlay) {
  const { family } = transcript.attempt;
  return (
    <Sheet title={words.play.said.title} name="said-so-far" onClose={onClose}>
      <Told lines={transcript.opening.lines} play={play} family={family} />
      {transcript.moments.map(moment => (
        <section key={moment.number}>
          <p class="own">
            <span class="vh">{words.play.you}</span>
            {doneIn(moment, play, family)}
          </p>
          <Told lines={moment.after.lines} play={play} family={family} />
        </section>
      ))}
    </Sheet>
  );
}
