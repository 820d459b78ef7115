import { useState } from 'preact/hooks';
import type { Guidance } from '../../practice/guidance.ts';
import { pageWords } from '../words/pages.ts';
import { Certainty } from './certainty.tsx';
import { useDesk } from './desk-context.ts';

const words = pageWords.guidance;

type Term = Guidance['glossary']['terms'][number];

/** Terms of art in plain words, with a field to find one. */
export function Glossary({ glossary }: { readonly glossary: Guidance['glossary'] }) {
  const desk = useDesk();
  const [asked, setAsked] = useState('');
  const terms = found(glossary.terms, asked);
  const ask = (text: string) => {
    setAsked(text);
    desk.say(text ? words.found(found(glossary.terms, text).length) : '');
  };
  return (
    <section class="page-part">
      <h2 id="glossary" tabIndex={-1}>
        {words.glossary}
      </h2>
      <p class="field">
        <label for="find-word">{words.find}</label>
        <input
          id="find-word"
          type="search"
          autocomplete="off"
          value={asked}
          onInput={event => ask(event.currentTarget.value)}
        />
      </p>
      {terms.length === 0 && <p>{words.notFound}</p>}
      <dl class="term-list">
        {terms.map(({ term, means, code }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {means} <Certainty code={code} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function found(terms: readonly Term[], asked: string): readonly Term[] {
  const part = asked.trim().toLowerCase();
  const fitting = terms.filter(({ term, means }) => `${term} ${means}`.toLowerCase().includes(part));
  return fitting.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}
