import { useEffect, useState } from 'preact/hooks';
import type { Guidance } from '../../practice/guidance.ts';
import { words } from '../words.ts';
import { Sheet } from './sheet.tsx';

/** Where the guidance comes from, and how the sheet is closed. */
export interface LadderSheetProps {
  readonly guidance: () => Promise<Guidance>;
  readonly onClose: () => void;
}

/** The ladder in plain words with its legal base, and the terms of art beneath. */
export function LadderSheet({ guidance, onClose }: LadderSheetProps) {
  const [read, setRead] = useState<Guidance | 'missing'>();
  useEffect(() => {
    guidance().then(setRead, () => setRead('missing'));
  }, []);
  const said = words.play.ladder;
  return (
    <Sheet title={said.title} name="ladder" onClose={onClose}>
      {read === undefined && <p>{said.loading}</p>}
      {read === 'missing' && <p>{said.missing}</p>}
      {read !== undefined && read !== 'missing' && (
        <>
          <p class="muted">{said.lead}</p>
          <Rungs guidance={read} />
          <h3>{said.terms}</h3>
          <dl class="terms">
            {read.glossary.terms.map(({ term, means }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Sheet>
  );
}

function Rungs({ guidance }: { readonly guidance: Guidance }) {
  const said = words.play.ladder;
  return (
    <ol class="ladder-list">
      {guidance.ladder.rungs.toReversed().map(rung => (
        <li key={rung.level}>
          <h3>
            <span class="key" aria-hidden="true">
              {rung.level.slice(1)}
            </span>
            {rung.name}
          </h3>
          <p>{rung.plain}</p>
          <p class="small muted">
            {said.law}: {bare(rung.law)}
            {rung.code === 'M' && ` (${said.check})`}. {said.agreement}: {bare(rung.agreement)}.{' '}
            {said.decides}: {bare(rung.decides)}.
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Without its full stop, as it stands inside a longer sentence. */
const bare = (text: string) => text.replace(/\.$/, '');
