import type { Answer } from '../../practice/answer.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import { isFormKind, readTag, type Tag } from '../../practice/tags.ts';
import type { Form } from '../../practice/transcript.ts';
import { answersTo, type FormWords } from './form-answers.ts';
import { InkRun, type RunLine, type RunOption } from './ink-run.ts';
import { readKnots } from './knots.ts';
import { endingVariable, markEndings } from './mark-endings.ts';
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
interface State {
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
  for (const seed of seeds) {
    const run = new InkRun({ ...edition, ink: marked.ink }, seed);
    found.from(run, words);
  }
  return { ...found.all(), seeds, endings: marked.endings, seconds: (performance.now() - began) / 1000 };
}

/** All of Ink's own state but the words last told: what two states must share to be the same without any thought. */
function everything(run: InkRun): readonly Matter[] {
  const { flows, turnIdx: _turn, ...rest } = JSON.parse(run.save());
  const { outputStream: _told, ...flow } = flows.DEFAULT_FLOW;
  return [['everything', JSON.stringify({ flow, ...rest })]];
}

type Matters = (run: InkRun, options: readonly RunOption[]) => readonly Matter[];

interface Open {
  readonly number: number;
  readonly saved: string;
  readonly options: readonly StateOption[];
  /** The choices that led here first. */
  readonly way: readonly string[];
}

class Finder {
  readonly #states: State[] = [];
  readonly #edges: Edge[] = [];
  readonly #openings: (readonly RunLine[])[] = [];
  readonly #starts: number[] = [];
  readonly #broken: { says: string; after: readonly string[] }[] = [];
  readonly #known = new Map<string, number>();
  readonly #most: number;
  readonly #matters: Matters;
  #tooMany = false;

  constructor(most: number, matters: Matters) {
    this.#most = most;
    this.#matters = matters;
  }

  all(): Omit<Explored, 'seconds' | 'seeds' | 'endings'> {
    return {
      states: this.#states,
      edges: this.#edges,
      openings: this.#openings,
      starts: this.#starts,
      tooMany: this.#tooMany,
      broken: this.#broken,
    };
  }

  from(run: InkRun, words: FormWords): void {
    const open: Open[] = [];
    try {
      this.#openings.push(run.tell());
      this.#starts.push(this.#arrive(run, [], open));
    } catch (error) {
      this.#broken.push({ says: plain(error), after: [] });
    }
    // Oldest first: the shortest way to a state is found before the longer ones.
    for (let next = 0; next < open.length && !this.#tooMany; next += 1) {
      const state = open[next];
      if (state) this.#goOn(run, state, words, open);
      // A saved state is long; once it has been searched, it can go.
      delete open[next];
    }
  }

  #goOn(run: InkRun, state: Open, words: FormWords, open: Open[]): void {
    for (const option of state.options) {
      const answers = option.form ? answersTo(option.form, words) : [undefined];
      for (const tried of answers) {
        run.goBackTo(state.saved);
        for (const [name, value] of Object.entries(tried?.sets ?? {})) run.set(name, value);
        const way = [...state.way, option.id];
        try {
          run.take(option.id);
          const lines = run.tell();
          const to = this.#arrive(run, way, open);
          const from = state.number;
          this.#edges.push({
            ...{ from, to, choose: option.id, lines, words: wordsIn(lines), notices: noticesIn(lines) },
            ...(tried && { answer: tried.answer }),
          });
        } catch (error) {
          this.#broken.push({ says: plain(error), after: way });
        }
      }
    }
  }

  #arrive(run: InkRun, way: readonly string[], open: Open[]): number {
    const offered = run.options();
    const options = offered.map(readOption);
    const endsIn = offered.length === 0 ? run.valueOf(endingVariable) : undefined;
    const matters: readonly Matter[] =
      endsIn === undefined ? this.#matters(run, offered) : [['ends in', endsIn]];
    const name = JSON.stringify(matters);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const number = this.#states.length;
    this.#known.set(name, number);
    this.#states.push({ number, options, matters, ...(endsIn !== undefined && { endsIn }) });
    if (options.length > 0) open.push({ number, saved: run.save(), options, way });
    this.#tooMany ||= this.#states.length > this.#most;
    return number;
  }
}

const plain = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readOption({ id, text, tags }: RunOption): StateOption {
  const read = tags.map(readTag);
  const ask = read.find((tag): tag is Tag & { is: 'ask' } => tag.is === 'ask');
  if (ask && isFormKind(ask.form))
    return { id, text, kind: 'form', form: { kind: ask.form, ...(ask.name && { name: ask.name }) } };
  for (const tag of read) {
    if (tag.is === 'look') return { id, text, kind: 'look', thing: tag.thing };
    if (tag.is === 'go') return { id, text, kind: 'go' };
  }
  return { id, text, kind: 'say' };
}

const noticesIn = (lines: readonly RunLine[]) =>
  lines.flatMap(line => line.tags.map(readTag).flatMap(tag => (tag.is === 'notice' ? [tag.fact] : [])));

/** Words heard: the speaker's name is not one. */
export const wordsIn = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce(
    (sum, { text }) =>
      sum +
      text
        .replace(/^[A-Z][A-Z0-9_]*:\s/, '')
        .split(/\s+/)
        .filter(Boolean).length,
    0,
  );
