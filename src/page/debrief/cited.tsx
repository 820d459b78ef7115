import type { Guidance } from '../../practice/guidance.ts';
import { Certainty } from '../home/certainty.tsx';
import { debriefWords } from '../words/debrief.ts';

/** The sources a reason cites, each in its words and with how sure we are of it. */
export function Cited({
  src,
  guidance,
}: {
  readonly src: readonly string[];
  readonly guidance: Guidance | undefined;
}) {
  if (src.length === 0 || !guidance) return null;
  return (
    <div class="cited small">
      <p class="muted">{debriefWords.all.sources}</p>
      <ul>
        {src.map(code => {
          const source = guidance.sources.sources[code];
          return (
            <li key={code}>
              <b>{code}</b> {source?.says} {source && <Certainty code={source.code} always />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
