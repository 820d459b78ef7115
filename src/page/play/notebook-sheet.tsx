import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { notebookLines } from './notebook-lines.ts';
import { Sheet } from './sheet.tsx';

/** What has been noticed and looked at so far. */
export function NotebookSheet({ transcript, play, onClose }: SheetOfPlay) {
  const lines = notebookLines(transcript, play);
  return (
    <Sheet title={words.play.atHand.notebook} name="notebook" onClose={onClose}>
      {lines.length === 0 && <p>{words.play.notebook.empty}</p>}
      <ol class="kept">
        {lines.map(line => (
          <li key={line.id}>
            <span class="time">{line.time}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
