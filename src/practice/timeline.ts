import type { TimelineAct } from './acts.ts';
import { minuteOf } from './clock.ts';
import type { PlayCase } from './edition.ts';
import { patternJoined } from './patterns.ts';
import type { Problem } from './problem.ts';

/** forms.timeline as play has it: marks in place of patterns, no hindsight. */
export type PlayTimeline = NonNullable<PlayCase['forms']['timeline']>;

/** A record that has been put on the timeline, and where on the body map, if there. */
export interface Placed {
  readonly contact: string;
  readonly at?: string;
}

/** Records joined at once, and the pattern they told, if they did. */
export interface Joined {
  readonly moment: number;
  readonly contacts: readonly string[];
  readonly pattern?: string;
}

/** The file now. */
export interface TimelineNow {
  /** The minute of the day. */
  readonly minute: number;
  /** The time for the file is up. */
  readonly over: boolean;
  /** Records read, in the order of reading. */
  readonly opened: readonly string[];
  /** By date, oldest first. */
  readonly placed: readonly Placed[];
  readonly joins: readonly Joined[];
  /** Patterns told so far, each once. */
  readonly patterns: readonly string[];
  readonly rung: readonly string[];
  /** The last act was to be done with it; the story says whether one is. */
  readonly done: boolean;
}

/** The file as it is opened. */
export const timelineAtStart = ({ from }: PlayTimeline): TimelineNow => ({
  ...{ minute: minuteOf(from), over: false, done: false },
  ...{ opened: [], placed: [], joins: [], patterns: [], rung: [] },
});

/** The file after one act; the act has been checked. */
export const timelineAfterAct = (
  now: TimelineNow,
  act: TimelineAct,
  moment: number,
  timeline: PlayTimeline,
  story: string,
): TimelineNow => ({
  ...timelineLater(afterAct(now, act, moment, timeline, story), minutesForTimeline(act, timeline), timeline),
  done: act.act === 'done',
});

/** The file once some minutes have passed. */
export function timelineLater(now: TimelineNow, minutes: number, { to }: PlayTimeline): TimelineNow {
  const minute = now.minute + minutes;
  return { ...now, minute, over: minute >= minuteOf(to) };
}

/** How many minutes an act takes. */
export function minutesForTimeline(act: TimelineAct, { minutes, ring = [] }: PlayTimeline): number {
  switch (act.act) {
    case 'remove':
    case 'done':
      return 0;
    case 'ring':
      return ring.find(({ id }) => id === act.with)?.minutes ?? minutes.ring;
    default:
      return minutes[act.act];
  }
}

function afterAct(
  now: TimelineNow,
  act: TimelineAct,
  moment: number,
  timeline: PlayTimeline,
  story: string,
): TimelineNow {
  switch (act.act) {
    case 'open':
      return { ...now, opened: [...now.opened, act.contact] };
    case 'place':
      return { ...now, placed: byDate([...without(now.placed, act.contact), placedBy(act)], timeline) };
    case 'remove':
      return { ...now, placed: without(now.placed, act.contact) };
    case 'join': {
      const pattern = patternJoined(act.contacts, timeline.marks, story);
      const join = { moment, contacts: act.contacts, ...(pattern && { pattern }) };
      const patterns = pattern ? [...new Set([...now.patterns, pattern])] : now.patterns;
      return { ...now, joins: [...now.joins, join], patterns };
    }
    case 'ring':
      return { ...now, rung: [...now.rung, act.with] };
    case 'done':
      return now;
  }
}

const without = (placed: readonly Placed[], contact: string) =>
  placed.filter(other => other.contact !== contact);

const placedBy = ({ contact, at }: Extract<TimelineAct, { act: 'place' }>): Placed => ({
  contact,
  ...(at !== undefined && { at }),
});

function byDate(placed: readonly Placed[], { contacts }: PlayTimeline): readonly Placed[] {
  const dates = new Map(contacts.map(({ id, date }) => [id, date]));
  const dateOf = ({ contact }: Placed) => dates.get(contact) ?? '';
  return placed.toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
}

const unknown = (found: string): Problem => ({ code: 'attempt.answer-unknown', found });
const notNow = (expected: string): Problem => ({ code: 'attempt.act-not-now', expected });

/** Why an act cannot be done in the file as it stands, if it cannot. */
export function problemWithTimelineAct(
  act: TimelineAct,
  now: TimelineNow,
  timeline: PlayTimeline,
): Problem | undefined {
  if (act.act === 'done') return undefined;
  if (now.over) return notNow('time left');
  if (act.act === 'ring') {
    if (!timeline.ring?.some(({ id }) => id === act.with)) return unknown(act.with);
    return now.rung.includes(act.with) ? notNow('not rung yet') : undefined;
  }
  const those = act.act === 'join' ? act.contacts : [act.contact];
  const strange = those.find(contact => !timeline.contacts.some(({ id }) => id === contact));
  if (strange !== undefined) return unknown(strange);
  const isPlaced = (contact: string) => now.placed.some(other => other.contact === contact);
  switch (act.act) {
    case 'open':
      return now.opened.includes(act.contact) ? notNow('unread') : undefined;
    case 'place':
      if (act.at !== undefined && !timeline.body?.some(({ id }) => id === act.at)) return unknown(act.at);
      if (!now.opened.includes(act.contact)) return notNow('read');
      return now.placed.some(({ contact, at }) => contact === act.contact && at === act.at)
        ? notNow('another place')
        : undefined;
    case 'remove':
      return isPlaced(act.contact) ? undefined : notNow('on the timeline');
    case 'join':
      if (new Set(act.contacts).size < act.contacts.length) return unknown(act.contacts.join(' '));
      return act.contacts.every(isPlaced) ? undefined : notNow('all on the timeline');
  }
}
