import type { DecisionAnswer, FormKind, NotebookAnswer, PlanAnswer } from '../../practice/answer.ts';
import type { PlayCase } from '../../practice/edition.ts';
import { named } from '../../practice/known.ts';
import type { Beat, Line, Moment, Transcript } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { spoken, typeset } from './typeset.ts';

/** One thing the reader is given: a speech, something seen, or what a place shows the first time one is there. */
export interface Heard {
  readonly kind: 'said' | 'seen' | 'shows';
  /** The speaker's name, where a new one begins to speak. */
  readonly name?: string;
  readonly text: string;
}

/** What a beat gives to read, in order; silent lines give nothing. `visited` are the places seen before it. */
export function heardIn(
  beat: Beat,
  play: PlayCase,
  family: string,
  visited: ReadonlySet<string>,
): readonly Heard[] {
  const places = new Set(visited);
  let speaker: string | undefined;
  return beat.lines.flatMap(line => {
    const shows = showsOf(line, play, family, places);
    places.add(line.setting.place);
    if (line.text === '') return shows;
    const name =
      line.speaker !== speaker && line.speaker ? play.people[line.speaker]?.names[family] : undefined;
    speaker = line.speaker;
    const heard: Heard = line.speaker
      ? { kind: 'said', text: spoken(line.text), ...(name && { name }) }
      : { kind: 'seen', text: typeset(line.text) };
    return [...shows, heard];
  });
}

function showsOf(line: Line, play: PlayCase, family: string, places: ReadonlySet<string>): readonly Heard[] {
  const { place } = line.setting;
  const shows = play.places[place]?.shows;
  return shows && !places.has(place) ? [{ kind: 'shows', text: typeset(named(shows, play, family)) }] : [];
}

/** The places one has been in before the last beat. */
export function placesBefore(transcript: Transcript): ReadonlySet<string> {
  const beats = [transcript.opening, ...transcript.moments.map(moment => moment.after)].slice(0, -1);
  return new Set(beats.flatMap(beat => beat.lines.map(line => line.setting.place)));
}

/** What the learner did, as it stands quietly above the answer to it. */
export function doneIn(moment: Moment, play: PlayCase, family: string): string {
  const { taken, event } = moment;
  const name = (text: string) => typeset(named(text, play, family));
  switch (taken.form?.kind) {
    case 'plan': {
      const why = play.forms.plan?.whys.find(({ id }) => id === (event.answer as PlanAnswer).why);
      return why ? name(why.text) : typeset(taken.text);
    }
    case 'notebook': {
      const { wording } = event.answer as NotebookAnswer;
      const chosen = play.facts[taken.form.name ?? '']?.wordings?.find(({ id }) => id === wording);
      return chosen ? words.play.wroteDown(name(chosen.text)) : words.play.wroteNothing;
    }
    case 'decision':
      return words.forms.level[(event.answer as DecisionAnswer).level ?? 'L0'].name;
    case 'note':
      return words.forms.note.sent;
    default:
      return typeset(taken.text);
  }
}

/**
 * What a newcomer is told of a form, by the manager and in his own words: in
 * Explore, when the call or the note is about to begin.
 */
export function introductionTo(
  kind: FormKind | undefined,
  beat: Beat,
  play: PlayCase,
  family: string,
): readonly Heard[] {
  const intro = kind === 'decision' ? words.forms.call.intro : kind === 'note' ? words.forms.note.intro : '';
  if (intro === '') return [];
  const isSpeaking = beat.lines.findLast(line => line.text !== '')?.speaker === play.manager;
  const name = isSpeaking ? undefined : play.people[play.manager]?.names[family];
  return [{ kind: 'said', text: spoken(intro), ...(name && { name }) }];
}
