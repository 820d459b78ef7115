import type { Case } from '../../practice/case.ts';
import { minuteOf } from '../../practice/clock.ts';
import { lineAnswers } from '../../practice/knowledge.ts';
import type { Finding } from '../finding.ts';
import { lookUp } from './look-up.ts';
import { faultAt, type StoryToCheck } from './story-check.ts';

type Forms = Case['forms'];
type Fault = (at: string, says: string, mend?: string) => Finding;

/** What must hold within a desk, a file, cards and the small forms: ids once, references known, times within the day. */
export function gameFaults({ folder, lines }: StoryToCheck, whole: Case): readonly Finding[] {
  const fault: Fault = (at, says, mend) => faultAt(folder, at, says, mend);
  const { queue, timeline, cards, hypotheses } = whole.forms;
  const asked = lines.flatMap(({ kind, tags }) => (kind === 'choice' ? tags : []));
  const unasked = (['queue', 'timeline', 'cards', 'hypotheses', 'sentence'] as const).filter(
    form => whole.forms[form] && !asked.some(tag => new RegExp(`^ask:?\\s+${form}\\b`).test(tag)),
  );
  const strayed = Object.keys(whole.forms.forecasts ?? {}).filter(
    name => !asked.some(tag => new RegExp(`^ask:?\\s+forecast\\s+${name}$`).test(tag)),
  );
  return [
    ...(queue ? queueFaults(queue, whole, folder, fault) : []),
    ...(timeline ? timelineFaults(timeline, folder, fault) : []),
    ...(cards ? cardsFaults(cards, fault) : []),
    ...(hypotheses && (hypotheses.fewest ?? 1) > hypotheses.list.length
      ? [fault('forms.hypotheses.fewest', `is ${hypotheses.fewest}; there are ${hypotheses.list.length}.`)]
      : []),
    ...[...unasked, ...strayed.map(name => `forecasts.${name}`)].map(form =>
      fault(`forms.${form}`, 'the story never asks for it.'),
    ),
  ];
}

function twins(list: readonly { readonly id: string }[], at: string, fault: Fault): readonly Finding[] {
  const ids = list.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice ? [fault(at, `“${twice}” is there twice.`, 'Give one of them another id.')] : [];
}

function queueFaults(
  queue: NonNullable<Forms['queue']>,
  { decisions }: Case,
  folder: string,
  fault: Fault,
): readonly Finding[] {
  const ids = queue.items.map(({ id }) => id);
  const each = queue.items.flatMap(({ id, arrives, after, repeats, odds, ring = [], history = [] }) => {
    const at = `forms.queue.items (${id})`;
    return [
      ...((arrives === undefined) === (after === undefined)
        ? [
            fault(
              at,
              'says neither or both of `arrives` and `after`.',
              'It comes at a time, or after an act.',
            ),
          ]
        : []),
      ...(arrives !== undefined && !isWithin(arrives, queue)
        ? [fault(`${at}.arrives`, `${arrives} is not between ${queue.from} and ${queue.to}.`)]
        : []),
      ...(after ? lookUp(folder, `${at}.after.item`, 'item', after.item, ids) : []),
      ...(repeats ? lookUp(folder, `${at}.repeats`, 'item', repeats, ids) : []),
      ...(odds !== undefined && !queue.forecast
        ? [fault(`${at}.odds`, 'and forms.queue.forecast asks nothing.')]
        : []),
      ...twins(ring, `${at}.ring`, fault),
      ...twins(history, `${at}.history`, fault),
      ...(decisions[id] ? [] : [fault(`decisions.${id}`, 'is missing: every item can be decided.')]),
    ];
  });
  return [...twins(queue.items, 'forms.queue.items', fault), ...each];
}

const isWithin = (time: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  minuteOf(time) >= minuteOf(from) && minuteOf(time) < minuteOf(to);

function timelineFaults(
  { contacts, kinds, patterns, ring = [], body = [] }: NonNullable<Forms['timeline']>,
  folder: string,
  fault: Fault,
): readonly Finding[] {
  const ids = contacts.map(({ id }) => id);
  return [
    ...twins(contacts, 'forms.timeline.contacts', fault),
    ...twins(ring, 'forms.timeline.ring', fault),
    ...twins(body, 'forms.timeline.body', fault),
    ...contacts.flatMap(({ id, kind }) =>
      lookUp(folder, `forms.timeline.contacts (${id}).kind`, 'kind', kind, Object.keys(kinds)),
    ),
    ...(contacts.some(({ listed }) => listed)
      ? []
      : [fault('forms.timeline.contacts', 'none is `listed`: a phone would open on an empty list.')]),
    ...Object.entries(patterns).flatMap(([name, pattern]) => [
      ...pattern.contacts.flatMap(id =>
        lookUp(folder, `forms.timeline.patterns.${name}.contacts`, 'contact', id, ids),
      ),
      ...(pattern.fewest > pattern.contacts.length
        ? [fault(`forms.timeline.patterns.${name}.fewest`, 'is more than it has contacts.')]
        : []),
    ]),
  ];
}

function cardsFaults({ statements }: NonNullable<Forms['cards']>, fault: Fault): readonly Finding[] {
  const all = Object.values(statements);
  const common = lineAnswers.find(
    word => all.filter(({ right }) => right.includes(word)).length * 2 > all.length,
  );
  return common ? [fault('forms.cards.statements', `“${common}” is right for more than half of them.`)] : [];
}
