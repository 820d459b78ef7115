import type { PlayCase } from '../../practice/edition.ts';
import { named } from '../../practice/known.ts';
import { linesOf, type Transcript } from '../../practice/transcript.ts';
import type { Drawing } from '../host.ts';
import { words } from '../words.ts';
import type { SheetOfPlay } from './at-hand-sheet.tsx';
import { Portrait } from './portrait.tsx';
import { Sheet } from './sheet.tsx';
import { typeset } from './typeset.ts';

/** The ids of the people one has met, heard or heard named, in the case's order: nobody is given away beforehand. */
function peopleKnown(transcript: Transcript, play: PlayCase): readonly string[] {
  const lines = linesOf(transcript);
  const { family } = transcript.attempt;
  return Object.entries(play.people).flatMap(([id, person]) => {
    const name = person.names[family] ?? id;
    const isKnown =
      id === play.manager ||
      lines.some(
        ({ speaker, setting, text }) => speaker === id || setting.present[id] || text.includes(name),
      );
    return isKnown ? [id] : [];
  });
}

/** Who is who, as far as one knows. */
export function PeopleSheet({
  transcript,
  play,
  drawing,
  onClose,
}: SheetOfPlay & { readonly drawing: () => Promise<Drawing> }) {
  const { family } = transcript.attempt;
  const known = peopleKnown(transcript, play);
  return (
    <Sheet title={words.play.people.title} name="people" onClose={onClose}>
      <ul class="people-list">
        {known.map(id => {
          const person = play.people[id];
          if (!person) return null;
          return (
            <li key={id}>
              <Portrait id={id} play={play} family={family} drawing={drawing} />
              <p>
                <span class="name">
                  {person.names[family]}
                  {person.age !== undefined && `, ${person.age}`}
                </span>
                <span class="muted">{typeset(named(person.relation, play, family))}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
