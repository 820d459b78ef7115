import type { VoiceFacts } from '../../practice/debrief-facts.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { Marked } from './marked.tsx';
import { Portrait } from './portrait.tsx';
import { type StationProps, stationId } from './stations.tsx';

const words = debriefWords.voices;

/** Three voices on the day: the child, the parent, who reads a line of the note aloud, and a colleague. */
export function StationVoices({ onward }: StationProps) {
  const { facts } = useDebrief();
  return (
    <section class="station-voices" aria-labelledby={stationId(3)}>
      <h2 id={stationId(3)} tabIndex={-1}>
        {words.title}
      </h2>
      <div class="voices">
        {facts.voices.map(voice => (
          <VoiceOf key={voice.who} voice={voice} />
        ))}
      </div>
      {onward}
    </section>
  );
}

function VoiceOf({ voice }: { readonly voice: VoiceFacts }) {
  const debrief = useDebrief();
  const { facts, key } = debrief;
  const person = key.case.people[voice.who];
  const line =
    facts.noteRead && key.case.forms.note?.reader === voice.who ? typeset(facts.noteRead.text) : undefined;
  const said = spoken(voice.text);
  return (
    <figure>
      <Portrait who={voice.who} mood={voice.mood ?? 'calm'} />
      <figcaption>
        {debrief.nameOf(voice.who)}
        {person && <small>{debrief.say(person.relation)}</small>}
      </figcaption>
      <blockquote>
        <p>{line ? <Marked text={said} part={bare(line)} /> : said}</p>
      </blockquote>
      {line && !said.includes(bare(line)) && <NoteReadAloud name={debrief.nameOf(voice.who)} line={line} />}
    </figure>
  );
}

/** Where the voice itself does not quote the note, its line stands beneath it. */
function NoteReadAloud({ name, line }: { readonly name: string; readonly line: string }) {
  const { facts } = useDebrief();
  return (
    <div class="note-read">
      <p class="small muted">{words.reads(name)}</p>
      <p>
        <mark>{spoken(line)}</mark> {spoken(facts.noteRead?.fair ? words.fair : words.unfair)}
      </p>
    </div>
  );
}

/** A line without its full stop: a speech may go on after it. */
const bare = (line: string): string => line.replace(/[.]$/, '');
