import { deskWords } from '../words/desk.ts';
import type { DeskFile } from './files.ts';
import { addressOf } from './route.ts';

const words = deskWords.desk;

/** What the tab of a file says: how often it has been played. */
export function tabOf({ attempts }: DeskFile): string {
  const scored = attempts.filter(kept => kept.mode === 'scored').length;
  if (scored > 0) return words.played(scored);
  return attempts.length > 0 ? words.explored(attempts.length) : words.notOpened;
}

/** A closed file on the desk: one link to its cover. */
export function FileOnDesk({ file }: { readonly file: DeskFile }) {
  const { shelfCase } = file;
  return (
    <li>
      <a class="file" href={addressOf({ page: 'case', id: shelfCase.id })}>
        <span class="file-title">{shelfCase.title}</span>
        <span class="file-tab">{tabOf(file)}</span>
        <span class="file-says">{shelfCase.summary}</span>
        <span class="file-more">{words.more(shelfCase.minutes, shelfCase.contentNotes)}</span>
      </a>
    </li>
  );
}
