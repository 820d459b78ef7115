import { useState } from 'preact/hooks';
import type { Level } from '../../practice/ladder.ts';
import { debriefWords } from '../words/debrief.ts';
import { words as allWords } from '../words.ts';
import { Bars } from './bars.tsx';
import { useDebrief } from './debrief-context.ts';
import { MarkMap } from './map.tsx';
import { MapTable } from './map-table.tsx';
import { Numbers } from './numbers.tsx';
import { sayApproach, sayThreshold, stepsOf } from './say-threshold.ts';
import { type StationProps, stationId } from './stations.tsx';
import { Steps } from './steps.tsx';

const words = debriefWords.marks;

/** Two sentences, one a score, side by side and never added; bands and the map beneath, numbers one key away. */
export function StationMarks({ onward }: StationProps) {
  const { marks, child } = useDebrief();
  const [withNumbers, setWithNumbers] = useState(false);
  return (
    <section class="station-marks" aria-labelledby={stationId(4)}>
      <div class="two">
        <div>
          <h2 id={stationId(4)} tabIndex={-1}>
            {words.title}
          </h2>
          <Sentences />
          <p class="numbers-key no-print">
            <button
              type="button"
              class="btn quiet"
              aria-expanded={withNumbers}
              onClick={() => setWithNumbers(!withNumbers)}
            >
              {withNumbers ? words.hideNumbers : words.numbers}
            </button>
          </p>
          {withNumbers && <Numbers marks={marks} child={child} />}
          <Views />
          <WhoSetTheKey />
        </div>
        <figure class="map-figure">
          <MarkMap point={marks.map} child={child} withNumbers={withNumbers} />
          <figcaption class="small muted">{debriefWords.map.caption}</figcaption>
          <MapTable marks={marks} child={child} withNumbers={withNumbers} />
        </figure>
      </div>
      {onward}
    </section>
  );
}

function Sentences() {
  const { marks, facts, child } = useDebrief();
  return (
    <div class="sentences">
      <div>
        <h3>
          {words.right(child)} <Steps scale="a" on={stepsOf(marks)} of={4} />{' '}
          <b>{words.bands[marks.threshold.band]}</b>
        </h3>
        <p>{sayThreshold(facts.threshold)}</p>
      </div>
      <div>
        <h3>{words.treated(child)}</h3>
        <p>{sayApproach(facts.approach)}</p>
        <Bars marks={marks} />
      </div>
    </div>
  );
}

const levelName = (level: Level) => allWords.forms.level[level].name;

/** The first view beside the last, with what was learned between; never marked. */
function Views() {
  const debrief = useDebrief();
  const { views } = debrief.facts;
  if (!views?.last) return null;
  const learned = views.learned.map(fact => debrief.say(debrief.key.case.facts[fact]?.plain ?? fact));
  return (
    <details class="small">
      <summary>{words.views}</summary>
      <p>{words.viewsSay(levelName(views.first), levelName(views.last))}</p>
      <p>{learned.length > 0 ? words.viewsLearned : words.viewsNothing}</p>
      <ul class="bullets">
        {learned.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}

function WhoSetTheKey() {
  const { key } = useDebrief();
  return (
    <details class="small">
      <summary>{words.key}</summary>
      <p>{key.case.key.who}</p>
      <p>{key.case.key.said}</p>
    </details>
  );
}
