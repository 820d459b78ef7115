import type { Guidance } from '../../practice/guidance.ts';
import { pageWords } from '../words/pages.ts';
import { Certainty } from './certainty.tsx';

const words = pageWords.guidance;

/** Everything the reasons cite, by code, each saying how sure it is. */
export function Sources({ sources }: { readonly sources: Guidance['sources'] }) {
  return (
    <section class="page-part">
      <h2 id="sources" tabIndex={-1}>
        {words.sources}
      </h2>
      <details>
        <summary>{words.sourcesSays}</summary>
        <dl class="term-list">
          {Object.entries(sources.sources).map(([code, source]) => (
            <div key={code}>
              <dt>{code}</dt>
              <dd>
                {source.says} {source.from && <span class="muted">({source.from})</span>}{' '}
                <Certainty code={source.code} always />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
