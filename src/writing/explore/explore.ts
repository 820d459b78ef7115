import type { Answer } from '../../practice/answer.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import type { Form } from '../../practice/transcript.ts';
import { Finder } from './finder.ts';
import type { FormWords } from './form-answers.ts';
import { InkRun, type RunLine } from './ink-run.ts';
import { readKnots } from './knots.ts';
import { markEndings } from './mark-endings.ts';
import type { Sample } from './sampled-plays.ts';
import { type Matter, mattersTo } from './what-matters.ts';

/** What is on offer in a state. */
export interface StateOption {
  readonly id: string;
  readonly text: string;
  readonly kind: 'say' | 'look' | 'go' | 'form';
  readonly form?: Form;
  /** What a look is at. */
  readonly thing?: string;
}

/** One state of a story, all that are alike in what can still matter being one. No options: an ending. */
export interface State {
  readonly number: number;
  readonly options: readonly StateOption[];
  readonly matters: readonly Matter[];
  /** Ink's path of the end it came to. */
  readonly endsIn?: string;
}

/** One step from a state to the next, and what is heard on the way. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly choose: string;
  readonly answer?: Answer;
  readonly lines: readonly RunLine[];
  readonly words: number;
  readonly notices: readonly string[];
}

/** Every state of a story that can be reached, and every step between them. */
export interface Explored {
  readonly states: readonly State[];
  readonly edges: readonly Edge[];
  /** What is heard before the first options, once for each seed. */
  readonly openings: readonly (readonly RunLine[])[];
  /** The first state, once for each seed. */
  readonly starts: readonly number[];
  readonly seeds: readonly number[];
  /** Every `-> END` of the story, by Ink's path. */
  readonly endings: readonly string[];
  /** Stopped before all was seen. */
  readonly tooMany: boolean;
  /** The story broke: what it said, and on which way. */
  readonly broken: readonly { readonly says: string; readonly after: readonly string[] }[];
  readonly seconds: number;
  /** Not searched whole but sampled (sample.ts). */
  readonly sample?: Sample;
}

/** How a search may be set up; `everything` merges only states that are wholly the same, for the test that compares. */
export interface Search {
  readonly mostStates?: number;
  readonly everything?: boolean;
}

/** The most states a case may have; more, and what multiplies them is named. */
const mostStates = 50_000;

/** Finds every state of a story. Nothing is sampled; a story with dice is searched for five seeds. */
export function explore(edition: Edition, key: Key | undefined, search: Search = {}): Explored {
  const began = performance.now();
  const knots = readKnots(edition.ink);
  const reads = new Set([...knots.byName.values()].flatMap(knot => [...knot.reads]));
  const words: FormWords = { play: edition.case, whole: key?.case, reads };
  const marked = markEndings(edition.ink);
  const seeds = knots.random ? [1, 2, 3, 4, 5] : [1];
  const found = new Finder(
    search.mostStates ?? mostStates,
    search.everything ? everything : mattersTo(knots),
  );
  const versions = Object.keys(edition.case.versions ?? { '': true });
  for (const seed of seeds) {
    const run = new InkRun({ ...edition, ink: marked.ink }, seed);
    // Another truth or style of the case is another story to search.
    for (const version of versions) found.from(run, words, version);
  }
  return { ...found.all(), seeds, endings: marked.endings, seconds: (performance.now() - began) / 1000 };
}

/** All of Ink's own state but the words last told: what two states must share to be the same without any thought. */
function everything(run: InkRun): readonly Matter[] {
  const { flows, turnIdx: _turn, ...rest } = JSON.parse(run.save());
  const { outputStream: _told, ...flow } = flows.DEFAULT_FLOW;
  return [['everything', JSON.stringify({ flow, ...rest })]];
}
