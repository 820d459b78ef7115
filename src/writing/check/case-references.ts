import type { Case } from '../../practice/case.ts';
import { levels } from '../../practice/ladder.ts';
import { moods, postures } from '../../practice/scene.ts';
import { gates } from '../../practice/skills.ts';
import { moments } from '../../practice/tags.ts';
import type { Finding } from '../finding.ts';
import { decisionFaults } from './case-decisions.ts';
import { gameFaults } from './case-games.ts';
import { lookUp } from './look-up.ts';
import { faultAt, type StoryCheck, type StoryToCheck } from './story-check.ts';

/** Ids known on both sides: what the case names, the story has; what the story tags, the case explains. */
export const checkReferences: StoryCheck = story => {
  const { whole } = story;
  if (whole.kind === 'door') return [];
  return [
    ...whenFaults(story, whole),
    ...spotFaults(story, whole),
    ...peopleFaults(story, whole),
    ...routeFaults(story, whole),
    ...decisionFaults(story, whole),
    ...noteFaults(story, whole),
    ...gameFaults(story, whole),
    ...unusedFaults(story, whole),
    ...sourceFaults(story, whole),
  ];
};

/** Every `when` of a case with its path. */
function whensOf(part: unknown, at = ''): readonly { readonly at: string; readonly asked: string }[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    const path = at ? `${at}.${name}` : name;
    return name === 'when' && Array.isArray(inner)
      ? inner.map(asked => ({ at: path, asked: String(asked) }))
      : whensOf(inner, path);
  });
}

function whenFaults({ folder, compiled }: StoryToCheck, whole: Case): readonly Finding[] {
  const outcomes = Object.values(whole.decisions).flatMap(
    decision => decision.outcomes?.map(({ id }) => id) ?? [],
  );
  const { queue, decision, decisions = {} } = whole.forms;
  const items = queue?.items.map(({ id }) => id) ?? [];
  const names = [...new Set([...Object.keys(whole.decisions), ...items])];
  const ofQueue = queue?.outcomes?.map(({ id }) => id) ?? [];
  const actions = [decision, ...Object.values(decisions), queue].flatMap(form => form?.actions ?? []);
  const known: Readonly<Record<string, readonly string[]>> = {
    fact: Object.keys(whole.facts),
    duty: Object.keys(whole.duties),
    choice: Object.keys(compiled.keys),
    level: [...levels, ...names.flatMap(name => levels.map(level => `${name}.${level}`))],
    outcome: [...outcomes, ...names.flatMap(name => [...outcomes, ...ofQueue].map(id => `${name}.${id}`))],
    decided: names,
    aside: items,
    handed: items,
    // biome-ignore lint/suspicious/noThenProperty: the word that a `when` asks in
    then: actions.map(({ id }) => id),
    gate: gates.flatMap(gate => [gate, `${gate}-mended`]),
    note: ['fair', 'wrong'],
    main: ['fitting', 'over', 'under', 'wrong', 'none'],
  };
  return whensOf(whole).flatMap(({ at, asked }) => {
    const [, what = '', id = ''] = /^!?(\w+):(.*)$/.exec(asked) ?? [];
    return lookUp(folder, at, what, id, known[what] ?? []);
  });
}

/** A cue says mood, posture and spot in any order, so no word may be two of them. */
const spotFaults = ({ folder }: StoryToCheck, { places }: Case): readonly Finding[] =>
  Object.entries(places).flatMap(([place, { spots }]) =>
    spots
      .filter(spot => [...moods, ...postures, ...moments].some(word => word === spot))
      .map(spot =>
        faultAt(
          folder,
          `places.${place}.spots`,
          `“${spot}” is also a mood or a posture.`,
          'Call the spot otherwise.',
        ),
      ),
  );

function peopleFaults({ folder }: StoryToCheck, whole: Case): readonly Finding[] {
  const people = Object.keys(whole.people);
  const named = [
    { at: 'manager', id: whole.manager },
    { at: 'child', id: whole.child },
    ...(whole.forms.note ? [{ at: 'forms.note.reader', id: whole.forms.note.reader }] : []),
    ...whole.voices.map(({ who }, index) => ({ at: `voices.${index}.who`, id: who })),
  ];
  const faults = named.flatMap(({ at, id }) => lookUp(folder, at, 'person', id, people));
  const hasChild = whole.voices.some(voice => voice.who === whole.child);
  return hasChild
    ? faults
    : [...faults, faultAt(folder, 'voices', 'the child has none.', 'The child is a person in the room.')];
}

function routeFaults({ folder, compiled }: StoryToCheck, whole: Case): readonly Finding[] {
  const choices = Object.keys(compiled.keys);
  return Object.entries(whole.facts).flatMap(([fact, { routes, key, unfound, wordings, ask }]) => [
    ...routes.flatMap((route, index) =>
      route.at.flatMap(way =>
        lookUp(folder, `facts.${fact}.routes.${index}.at`, 'choice', way.split(' ')[0] ?? way, choices),
      ),
    ),
    ...(key && !unfound
      ? [faultAt(folder, `facts.${fact}.unfound`, 'is missing; a key fact needs it for “never found”.')]
      : []),
    ...(wordings && !ask
      ? [faultAt(folder, `facts.${fact}.ask`, 'is missing; the notebook asks for its wordings.')]
      : []),
  ]);
}

function noteFaults({ folder }: StoryToCheck, whole: Case): readonly Finding[] {
  const facts = Object.keys(whole.facts);
  const statements = Object.entries(whole.forms.note?.statements ?? {});
  const each = statements.flatMap(([id, { fact, text }]) => {
    const at = `forms.note.statements.${id}`;
    if (fact) return lookUp(folder, `${at}.fact`, 'fact', fact, facts);
    return text ? [] : [faultAt(folder, at, 'has neither text nor fact.')];
  });
  const words = statements.flatMap(([, { right }]) => right);
  const common = words.find(
    word => statements.filter(([, { right }]) => right.includes(word)).length * 2 > statements.length,
  );
  if (!common || statements.length < 3) return each;
  const says = `“${common}” is right for more than half of them.`;
  return [
    ...each,
    faultAt(folder, 'forms.note.statements', says, 'A note that always says one word should not do well.'),
  ];
}

/** What the case explains and the story never does. */
function unusedFaults({ folder, lines, compiled }: StoryToCheck, whole: Case): readonly Finding[] {
  const tagged = new Set(
    lines.flatMap(({ tags }) =>
      tags.map(tag =>
        tag
          .split(/[\s:]+/)
          .slice(0, 2)
          .join(' '),
      ),
    ),
  );
  const forms = lines
    .filter(({ kind }) => kind === 'choice')
    .flatMap(({ tags }) => tags.filter(tag => /^ask\b/.test(tag)));
  const decided = forms
    .flatMap(tag => /^ask:?\s+decision\s*([\w-]*)/.exec(tag)?.[1])
    .map(name => name || 'decision')
    .concat(forms.some(tag => /^ask:?\s+queue\b/.test(tag)) ? deskItems(whole) : []);
  const hasErrors = Object.values(compiled.keys).some(({ errors }) => errors.length > 0);
  return [
    ...Object.keys(whole.facts).flatMap(fact =>
      tagged.has(`notice ${fact}`) ? [] : [faultAt(folder, `facts.${fact}`, 'the story never notices it.')],
    ),
    ...Object.keys(whole.duties).flatMap(duty =>
      tagged.has(`duty ${duty}`)
        ? []
        : [faultAt(folder, `duties.${duty}`, 'the story never says it is met.')],
    ),
    ...Object.keys(whole.decisions).flatMap(name =>
      decided.includes(name) ? [] : [faultAt(folder, `decisions.${name}`, 'the story never asks for it.')],
    ),
    ...(hasErrors && Object.keys(whole.duties).length === 0
      ? [faultAt(folder, 'duties', 'a case with error codes has at least one.')]
      : []),
  ];
}

const deskItems = ({ forms }: Case): string[] => forms.queue?.items.map(({ id }) => id) ?? [];

function sourceFaults({ folder, guidance }: StoryToCheck, whole: Case): readonly Finding[] {
  const sources = Object.keys(guidance.sources.sources);
  const cited = [
    ...Object.entries(whole.facts).map(([id, { src }]) => ({ at: `facts.${id}.src`, src: src ?? [] })),
    ...Object.entries(whole.duties).map(([id, { src }]) => ({ at: `duties.${id}.src`, src: src ?? [] })),
    ...Object.entries(whole.forms.forecasts ?? {}).map(([id, { src }]) => ({
      ...{ at: `forms.forecasts.${id}.src`, src },
    })),
    { at: 'forms.queue.forecast.src', src: whole.forms.queue?.forecast?.src ?? [] },
  ];
  const standards = Object.entries(whole.standards).flatMap(([set, ids]) => {
    const known = guidance.standards.sets.find(({ id }) => id === set)?.items.map(({ id }) => id) ?? [];
    return ids.flatMap(id => lookUp(folder, `standards.${set}`, 'standard', id, known));
  });
  return [
    ...cited.flatMap(({ at, src }) => src.flatMap(code => lookUp(folder, at, 'source', code, sources))),
    ...standards,
  ];
}
