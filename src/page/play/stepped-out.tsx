import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../home/route.ts';
import { words } from '../words.ts';

/** The calm page after stepping out. It keeps no record of itself. */
export function SteppedOut({ onCarryOn }: { readonly onCarryOn: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const said = words.play.steppedOut;
  return (
    <main class="stepped-out" data-theme="paper">
      <h1 ref={heading} tabIndex={-1}>
        {said.title}
      </h1>
      <p>{said.lead}</p>
      <p class="row">
        <button type="button" class="btn main" onClick={onCarryOn}>
          {said.carryOn}
        </button>
        <a class="btn" href="#support">
          {said.support}
        </a>
        <a class="btn quiet" href={addressOf({ page: 'desk' })}>
          {said.desk}
        </a>
      </p>
    </main>
  );
}
