import { you } from '../../practice/setting.ts';
import { typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { type StationProps, stationId } from './stations.tsx';
import { Still } from './still.tsx';

const words = debriefWords.later;

/** Three weeks later: one calm paragraph that no mark depends on, beside the place one came to, empty now. */
export function StationLater({ onward }: StationProps) {
  const { facts } = useDebrief();
  const room = useDoor();
  return (
    <section class="station-later" aria-labelledby={stationId(6)}>
      {room && <Still scene={{ room, actors: [] }} />}
      <div class="later-says">
        <h2 id={stationId(6)} tabIndex={-1}>
          {words.title}
        </h2>
        <p class="later-free">{words.says}</p>
        <p class="later-text">{typeset(facts.later)}</p>
        {onward}
      </div>
    </section>
  );
}

/** The room where somebody other than the manager was first met. */
function useDoor(): string | undefined {
  const { transcript, edition } = useDebrief();
  const colleagues = [you, edition.case.manager];
  const met = transcript.moments.find(({ setting }) =>
    Object.keys(setting.present).some(id => !colleagues.includes(id)),
  );
  return met && edition.case.places[met.setting.place]?.room;
}
