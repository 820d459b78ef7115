import { Story } from 'inkjs';
import type { Edition } from '../../practice/edition.ts';
import { spread } from '../../practice/spread.ts';
import type { Value } from '../../practice/story.ts';

/** One line as it came, with the paths of the texts it was made of. */
export interface RunLine {
  readonly text: string;
  readonly tags: readonly string[];
  readonly texts: readonly string[];
}

/** One option of a run, with the stack of places its choosing would return to. */
export interface RunOption {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Ink's own path of the choice. */
  readonly path: string;
  /** Where its tunnels lead back to, outermost first; the temporary variables of each stand with it. */
  readonly stack: readonly string[];
  /** Knots the option and its stack stand in. */
  readonly knots: readonly string[];
}

/** What the search reads of inkjs' state: not in its public types, pinned with inkjs 2.4.0 and held by a test. */
interface InsideState {
  readonly _visitCounts: ReadonlyMap<string, number>;
  readonly previousRandom: number;
  readonly outputStream: readonly { readonly path?: unknown; readonly value?: unknown }[];
}

interface InsideThread {
  readonly callstack: readonly {
    readonly currentPointer: { readonly path: unknown };
    readonly temporaryVariables: ReadonlyMap<string, unknown>;
  }[];
}

/** A story that can be put back to where it was: what a search through all states needs and a learner never does. */
export class InkRun {
  readonly #story: Story;
  readonly #idOf: Readonly<Record<string, string>>;
  readonly #pathOf = new WeakMap<object, string>();

  /** People bear the longest name of any family, so that every line is as long as it can be. */
  constructor(edition: Edition, seed: number) {
    this.#story = new Story({ ...edition.ink });
    this.#story.state.storySeed = spread(seed);
    this.#idOf = edition.choices;
    for (const [id, person] of Object.entries(edition.case.people))
      this.set(id.replaceAll('-', '_'), longestOf(person.names));
    this.set('worker', longestOf(edition.case.worker));
  }

  /** Tells on to the next options. Throws when the story breaks or never stops. */
  tell(): readonly RunLine[] {
    const lines: RunLine[] = [];
    while (this.#story.canContinue) {
      if (lines.length > 1000) throw new Error('the story tells on without end');
      const text = (this.#story.Continue() ?? '').trim();
      lines.push({ text, tags: this.#story.currentTags ?? [], texts: this.#textsOfLine() });
    }
    return lines;
  }

  options(): readonly RunOption[] {
    return this.#story.currentChoices.map(choice => {
      const path = String(choice.targetPath);
      const thread = choice.threadAtGeneration as unknown as InsideThread | null;
      const stack = (thread?.callstack ?? []).map((element, index, all) => {
        const at = index < all.length - 1 ? String(element.currentPointer.path) : '';
        const temporary = [...element.temporaryVariables].map(([name, value]) => `${name}=${String(value)}`);
        return [at, ...temporary].join(' ');
      });
      const knots = [path, ...stack].map(at => at.split('.')[0] ?? '').filter(Boolean);
      return { id: this.#idOf[path] ?? path, text: choice.text, tags: choice.tags ?? [], path, stack, knots };
    });
  }

  take(id: string): void {
    const index = this.#story.currentChoices.findIndex(
      choice => this.#idOf[String(choice.targetPath)] === id,
    );
    if (index < 0) throw new Error(`${id} is not on offer`);
    this.#story.ChooseChoiceIndex(index);
  }

  /** Sets a variable the story has; another is left alone. */
  set(name: string, value: Value): void {
    if (this.#story.variablesState.$(name) !== null) this.#story.variablesState.$(name, value);
  }

  valueOf(name: string): string {
    return String(this.#story.variablesState.$(name));
  }

  /** How often each counted place was visited, by Ink's path. */
  visits(): ReadonlyMap<string, number> {
    return this.#inside()._visitCounts;
  }

  /** What the next throw of the dice hangs on. */
  dice(): string {
    return `${this.#story.state.storySeed} ${this.#inside().previousRandom}`;
  }

  save(): string {
    return this.#story.state.toJson();
  }

  /** Throws the dice of another attempt from here on. */
  reseed(seed: number): void {
    this.#story.state.storySeed = spread(seed);
  }

  goBackTo(saved: string): void {
    this.#story.state.LoadJson(saved);
  }

  #inside(): InsideState {
    return this.#story.state as unknown as InsideState;
  }

  #textsOfLine(): readonly string[] {
    return this.#inside().outputStream.flatMap(part => {
      if (typeof part.value !== 'string' || part.value.trim() === '') return [];
      const known = this.#pathOf.get(part) ?? String(part.path);
      this.#pathOf.set(part, known);
      return [known];
    });
  }
}

const longestOf = (names: Readonly<Record<string, string>>): string =>
  Object.values(names).reduce((longest, name) => (name.length > longest.length ? name : longest), '');
