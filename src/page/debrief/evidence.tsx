import { typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { words as allWords } from '../words.ts';
import { useDebrief } from './debrief-context.ts';

const words = debriefWords.all;

/** What was found and what was not; and each line of the note beside the words that fit it. */
export function Evidence() {
  return (
    <>
      <Facts />
      <NoteLines />
    </>
  );
}

function Facts() {
  const debrief = useDebrief();
  const { facts: marks } = debrief.marks.threshold;
  const unfound = new Map(debrief.facts.neverFound.map(fact => [fact.fact, fact]));
  return (
    <table>
      <caption>{words.facts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.factColumns.fact}</th>
          <th scope="col">{words.factColumns.found}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ fact, key, found }) => (
          <tr key={fact}>
            <th scope="row">
              {debrief.say(debrief.key.case.facts[fact]?.plain ?? fact)}
              {key && <span class="certainty">{words.keyFact}</span>}
            </th>
            <td>
              {found === undefined ? words.notFound : words.found}
              {unfound.get(fact)?.routes.map(route => (
                <p class="small muted" key={route}>
                  {typeset(route)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoteLines() {
  const debrief = useDebrief();
  const { note } = debrief.marks.threshold;
  if (note.length === 0) return <p>{words.noNote}</p>;
  const { answers } = allWords.forms.note;
  return (
    <div class="scroll-box">
      <table>
        <caption>{words.note}</caption>
        <thead>
          <tr>
            <th scope="col">{words.noteColumns.line}</th>
            <th scope="col">{words.noteColumns.you}</th>
            <th scope="col">{words.noteColumns.right}</th>
            <th scope="col">{words.noteColumns.why}</th>
          </tr>
        </thead>
        <tbody>
          {note.map(({ statement, text, answer, right }) => (
            <tr key={statement}>
              <th scope="row">{debrief.say(text)}</th>
              <td>{answers[answer]}</td>
              <td>{right.map(word => answers[word]).join('; ')}</td>
              <td>{debrief.say(debrief.key.case.forms.note?.statements[statement]?.why ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
