import { isActForm } from './acts-done.ts';
import { actsSoFar } from './acts-so-far.ts';
import type { Attempt, Event } from './attempt.ts';
import { withEvent } from './attempt.ts';
import { problemWith } from './check-answer.ts';
import type { Edition, PlayCase } from './edition.ts';
import type { Problem } from './problem.ts';
import { afterTag, nowhere, type Setting } from './setting.ts';
import { openStory, type RawLine, type RawOption, type Telling, type Told } from './story.ts';
import { isFormKind, readTag } from './tags.ts';
import type { Beat, Line, Moment, Option, Transcript } from './transcript.ts';
import { variablesOf } from './variables.ts';

/** A case being played: its transcript so far, and the one way to go on. */
export interface Play {
  readonly transcript: Transcript;
  /** Takes one event; a problem means that nothing was taken and the transcript is as before. */
  take(event: Event): Problem | undefined;
  /** Reads ahead, while there is time, what one more of the options on offer leads to; nothing when all are read. */
  readAhead(): Beat | undefined;
}

/**
 * Lives an attempt again. Same edition and attempt, same transcript, on any
 * machine. On another edition it goes on while every choice is on offer and
 * stops there, keeping what came before. Throws only if the story is broken.
 */
export const replay = (edition: Edition, attempt: Attempt): Transcript => play(edition, attempt).transcript;

/** Lives an attempt again and stays at its last beat, ready to go on. */
export function play(edition: Edition, attempt: Attempt): Play {
  const telling = openStory(edition, attempt.seed);
  nameFamily(telling, edition.case, attempt);
  const opening = tellOn(telling, edition.case, nowhere);
  let setting = lastSetting(opening, nowhere);
  let transcript: Transcript = {
    attempt: { ...attempt, events: [] },
    opening,
    moments: [],
    ended: opening.options.length === 0,
    carried: attempt.fingerprint !== edition.fingerprint,
  };

  const onOffer = () => (transcript.moments.at(-1)?.after ?? opening).options;
  let unread = onOffer();
  const readAhead = () => {
    // What a form leads to depends on its answer.
    const [option, ...others] = unread.filter(({ form }) => !form);
    unread = others;
    return option && beatOf(telling.foresee(option.id), edition.case, setting);
  };

  const take = (event: Event): Problem | undefined => {
    const offered = onOffer();
    const taken = offered.find(option => option.id === event.choose);
    if (!taken) return { code: 'attempt.choice-not-offered', found: event.choose };
    const problem = answerProblem(taken, event, edition.case, transcript);
    if (problem) return problem;
    const before = setting;
    const after = tellAfter(telling, edition.case, taken, event, before, transcript);
    setting = lastSetting(after, before);
    const number = transcript.moments.length + 1;
    const moment: Moment = { number, event, taken, offered, setting: before, after };
    transcript = {
      ...transcript,
      attempt: withEvent(transcript.attempt, event),
      moments: [...transcript.moments, moment],
      ended: after.options.length === 0,
    };
    unread = after.options;
    return undefined;
  };

  for (const event of attempt.events) {
    const problem = take(event);
    if (problem) {
      const where = String(transcript.moments.length + 1);
      transcript = { ...transcript, stopped: { ...problem, where } };
      break;
    }
  }
  return {
    get transcript() {
      return transcript;
    },
    take,
    readAhead,
  };
}

function answerProblem(taken: Option, event: Event, play: PlayCase, sofar: Transcript): Problem | undefined {
  if (taken.form) return problemWith(taken.form, event.answer, play, sofar);
  return event.answer === undefined ? undefined : { code: 'attempt.answer-unasked', found: event.choose };
}

function tellAfter(
  telling: Telling,
  play: PlayCase,
  taken: Option,
  event: Event,
  setting: Setting,
  sofar: Transcript,
): Beat {
  if (taken.form && event.answer) {
    const before = isActForm(taken.form.kind) ? actsSoFar(sofar, play) : {};
    const variables = variablesOf(taken.form, event.answer, play, before);
    for (const [name, value] of Object.entries(variables)) telling.set(name, value);
  }
  telling.take(taken.id);
  return tellOn(telling, play, setting);
}

/** A family is names and looks, nothing else; the story knows its people by their ids. */
function nameFamily(telling: Telling, play: PlayCase, { family, version }: Attempt): void {
  for (const [id, person] of Object.entries(play.people))
    telling.set(id.replaceAll('-', '_'), person.names[family] ?? id);
  telling.set('worker', play.worker[family] ?? '');
  if (version) telling.set('version', version);
}

const tellOn = (telling: Telling, play: PlayCase, before: Setting): Beat =>
  beatOf(telling.tell(), play, before);

function beatOf(told: Told, play: PlayCase, before: Setting): Beat {
  let setting = before;
  const lines = told.lines.map(raw => {
    const line = readLine(raw, play, setting);
    setting = line.setting;
    return line;
  });
  return { lines, options: told.options.map(readOption) };
}

const lastSetting = (beat: Beat, before: Setting): Setting => beat.lines.at(-1)?.setting ?? before;

function readLine(raw: RawLine, play: PlayCase, before: Setting): Line {
  const tags = raw.tags.map(readTag);
  const { speaker, text } = readSpeaker(raw.text, play);
  const minutes = tags.reduce((sum, tag) => sum + (tag.is === 'minutes' ? tag.minutes : 0), 0);
  return {
    text,
    ...(speaker && { speaker }),
    notices: tags.flatMap(tag => (tag.is === 'notice' ? [tag.fact] : [])),
    duties: tags.flatMap(tag => (tag.is === 'duty' ? [{ duty: tag.duty, state: tag.state }] : [])),
    ...(minutes > 0 && { minutes }),
    ownWords: tags.some(tag => tag.is === 'own-words'),
    setting: tags.reduce(afterTag, before),
  };
}

function readSpeaker(text: string, play: PlayCase): { speaker?: string; text: string } {
  const [, head, said] = /^([A-Z][A-Z0-9_]*):\s*(.*)$/s.exec(text) ?? [];
  const speaker = head?.toLowerCase().replaceAll('_', '-');
  return speaker && said && Object.hasOwn(play.people, speaker) ? { speaker, text: said } : { text };
}

function readOption(raw: RawOption): Option {
  const { id, text } = raw;
  for (const tag of raw.tags.map(readTag)) {
    if (tag.is === 'look') return { id, text, kind: 'look', thing: tag.thing };
    if (tag.is === 'go') return { id, text, kind: 'go' };
    if (tag.is === 'ask' && isFormKind(tag.form)) {
      return { id, text, kind: 'form', form: { kind: tag.form, ...(tag.name && { name: tag.name }) } };
    }
  }
  return { id, text, kind: 'say' };
}
