import type { Edge, Explored, State, StateOption } from './explore.ts';
import { answersTo, type FormWords } from './form-answers.ts';
import type { InkRun, RunLine, RunOption } from './ink-run.ts';
import { endingVariable } from './mark-endings.ts';
import { noticesIn, readRunOption } from './run-options.ts';
import type { Matter } from './what-matters.ts';
import { wordsIn } from './words-in.ts';

type Matters = (run: InkRun, options: readonly RunOption[]) => readonly Matter[];

interface Open {
  readonly number: number;
  readonly saved: string;
  readonly options: readonly StateOption[];
  /** The choices that led here first. */
  readonly way: readonly string[];
}

/** Finds states from where a run stands, oldest first, and keeps every step between them. */
export class Finder {
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

  from(run: InkRun, words: FormWords, version = ''): void {
    const open: Open[] = [];
    const start = run.save();
    if (version !== '') run.set('version', version);
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
    run.goBackTo(start);
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
    const options = offered.map(readRunOption);
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
