import { useId, useState } from 'preact/hooks';
import { HandInPanel } from '../hand-in/hand-in-panel.tsx';
import { useDesk } from '../home/desk-context.ts';
import { filesOnDesk } from '../home/files.ts';
import { addressOf } from '../home/route.ts';
import { debriefWords } from '../words/debrief.ts';
import { deskWords } from '../words/desk.ts';
import { useDebrief } from './debrief-context.ts';
import { type StationProps, stationId } from './stations.tsx';

const words = debriefWords.take;

/** What one takes to supervision: a sentence, chosen or written; then the hand-in, support, and where to now. */
export function StationTake(_props: StationProps) {
  const { kept, transcript, edition } = useDebrief();
  return (
    <section class="station-take" aria-labelledby={stationId(7)}>
      <h2 id={stationId(7)} tabIndex={-1}>
        {words.title}
      </h2>
      <div class="take-two">
        <Sentence />
        <HandInPanel kept={kept.value} transcript={transcript} play={edition.case} />
      </div>
      <WhereTo />
    </section>
  );
}

function Sentence() {
  const desk = useDesk();
  const debrief = useDebrief();
  const name = useId();
  const offered = debrief.key.case.takeWith.map(text => debrief.say(text));
  const written = debrief.written('take-with', 0) ?? '';
  const [own, setOwn] = useState(offered.includes(written) ? '' : written);
  const keep = async (text: string) => {
    await debrief.write({ kind: 'take-with', moment: 0, text: text.trim() });
    desk.say(text.trim() === '' ? '' : words.kept);
  };
  return (
    <fieldset class="take">
      <legend>{words.label}</legend>
      <p class="small muted">{words.or}</p>
      {offered.map(text => (
        <label class="pick-one" key={text}>
          <input
            type="radio"
            name={name}
            checked={written === text}
            onChange={() => {
              setOwn('');
              keep(text);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
      <div class="field take-own">
        <label for={`${name}-own`}>{words.own}</label>
        <input
          id={`${name}-own`}
          type="text"
          maxLength={300}
          autocomplete="off"
          aria-describedby={`${name}-hint`}
          value={own}
          onInput={event => setOwn(event.currentTarget.value)}
          onChange={event => keep(event.currentTarget.value)}
        />
        <p class="small muted" id={`${name}-hint`}>
          {words.hint}
        </p>
      </div>
      {written && <p class="take-kept">{written}</p>}
    </fieldset>
  );
}

/** The next file, or the same one again where there is no other; or enough for today. */
function WhereTo() {
  const { host, attempts } = useDesk();
  const { shelfCase } = useDebrief();
  const next = filesOnDesk(host.shelf, attempts.value).find(file => file.shelfCase !== shelfCase);
  const id = next?.shelfCase.id ?? shelfCase.id;
  return (
    <p class="row where-to no-print">
      <a class="btn main" href={addressOf({ page: 'case', id })}>
        {next ? words.next : words.again}
      </a>
      <a class="btn" href={addressOf({ page: 'desk' })}>
        {words.enough}
      </a>
      <a class="way" href="#support">
        {deskWords.places.supportOnDesk}
      </a>
    </p>
  );
}
