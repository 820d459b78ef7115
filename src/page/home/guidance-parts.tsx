import type { Guidance } from '../../practice/guidance.ts';
import { pageWords } from '../words/pages.ts';
import { Certainty } from './certainty.tsx';
import { dayWords } from './day.ts';

const words = pageWords.guidance;

/** The seven rungs, lightest help first. */
export function Ladder({ ladder }: { readonly ladder: Guidance['ladder'] }) {
  return (
    <section class="page-part">
      <h2 id="ladder" tabIndex={-1}>
        {words.ladder}
      </h2>
      <p>{words.ladderSays}</p>
      <ol class="ladder-rungs">
        {ladder.rungs.map(rung => (
          <li key={rung.level}>
            <h3>
              {rung.name} <span class="rung-level">{rung.level}</span>
            </h3>
            <p>{rung.plain}</p>
            <dl class="facts">
              <Fact term={words.law} value={rung.law} />
              <Fact term={words.agreement} value={rung.agreement} />
              <Fact term={words.decides} value={rung.decides} />
            </dl>
            <Certainty code={rung.code} />
          </li>
        ))}
      </ol>
      <p class="small muted">{words.edition(ladder.edition, dayWords(ladder.checked))}</p>
    </section>
  );
}

const Fact = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
);

/** How long each step may take; a local limit says that it is one. */
export function Clock({ clock }: { readonly clock: Guidance['clock'] }) {
  return (
    <section class="page-part">
      <h2 id="clock" tabIndex={-1}>
        {words.clock}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section class="scroll-box" tabIndex={0} aria-label={words.clock}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.limit}</th>
            </tr>
          </thead>
          <tbody>
            {clock.steps.map(step => (
              <tr key={step.id}>
                <th scope="row">{step.step}</th>
                <td>
                  {step.limit}
                  {step.local && <span class="certainty">{words.local}</span>}
                  <Certainty code={step.code} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small muted">{words.edition(clock.edition, dayWords(clock.checked))}</p>
    </section>
  );
}

/** The sets of standards cases are tagged with, each with the days it holds. */
export function Standards({ sets }: { readonly sets: Guidance['standards']['sets'] }) {
  return (
    <section class="page-part">
      <h2 id="standards" tabIndex={-1}>
        {words.standards}
      </h2>
      {sets.map(set => (
        <details key={set.id}>
          <summary>{set.title}</summary>
          <p class="small muted">{editionOf(set)}</p>
          <ul class="standards">
            {set.items.map(item => (
              <li key={item.id}>
                <b>{item.id}</b> {item.title} <Certainty code={item.code} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** A set's edition and the days it holds, in one line. */
export const editionOf = (set: Guidance['standards']['sets'][number]): string =>
  [
    words.edition(set.edition, dayWords(set.checked)),
    set.from && words.from(dayWords(set.from)),
    set.until && words.until(dayWords(set.until)),
  ]
    .filter(Boolean)
    .join(' ');
