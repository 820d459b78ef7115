import { useEffect, useState } from 'preact/hooks';
import type { Key, PlayCase } from '../../practice/edition.ts';
import { named } from '../../practice/known.ts';
import { words } from '../words.ts';
import { typeset } from './typeset.ts';

/** The reason beside a choice that has been made. */
export interface WhyProps {
  readonly choice: string;
  readonly openKey: () => Promise<Key>;
  readonly play: PlayCase;
  readonly family: string;
}

/** Explore only: a folded line, never a pop-up. The key comes down after the first choice, with the first of these. */
export function Why({ choice, openKey, play, family }: WhyProps) {
  const [key, setKey] = useState<Key | 'missing'>();
  useEffect(() => {
    let gone = false;
    openKey().then(
      opened => gone || setKey(opened),
      () => gone || setKey('missing'),
    );
    return () => {
      gone = true;
    };
  }, [openKey]);
  return (
    <details class="why">
      <summary>{words.play.why.summary}</summary>
      {key === undefined && <p>{words.play.why.loading}</p>}
      {key === 'missing' && <p>{words.play.why.missing}</p>}
      {key !== undefined && key !== 'missing' && <Reason {...{ choice, opened: key, play, family }} />}
    </details>
  );
}

function Reason({ choice, opened, play, family }: Omit<WhyProps, 'openKey'> & { readonly opened: Key }) {
  const found = opened.choices[choice];
  const set = (text: string) => typeset(named(text, play, family));
  if (!found?.why && !found?.thinks.length) return <p>{words.play.why.none}</p>;
  return (
    <>
      {found.why && <p>{set(found.why)}</p>}
      {found.thinks.map(thought => (
        <p key={thought.who}>
          {words.play.why.thought(play.people[thought.who]?.names[family] ?? thought.who)}:{' '}
          {set(thought.words)}
        </p>
      ))}
      {found.src.length > 0 && <p class="small muted">{found.src.join(' · ')}</p>}
    </>
  );
}
