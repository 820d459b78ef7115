import { Story } from 'inkjs';
import type { Edition } from './edition.ts';
import { spread } from './spread.ts';

/** One line as Ink returns it: its words, and its tags without `#`. */
export interface RawLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** One option as Ink offers it, under our id. */
export interface RawOption {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
}

/** The value of a story's variable, as far as our stories use them. */
export type Value = string | number | boolean;

/** What is told up to the next options or the end. */
export interface Told {
  readonly lines: readonly RawLine[];
  readonly options: readonly RawOption[];
}

/** A story being told. The words of Ink do not travel beyond this file. */
export interface Telling {
  /** Tells on to the next options or the end. */
  tell(): Told;
  /** Takes the option of this id, which must be on offer. */
  take(id: string): void;
  /** Tells what this option, which must be on offer, leads to, and comes back; taking it then costs next to nothing. */
  foresee(id: string): Told;
  /** Sets a variable of the story; one it does not have is left alone. */
  set(name: string, value: Value): void;
}

/** More lines than any beat of a case has: a story that tells on for ever is stopped here. */
const mostLines = 1000;

/** Opens a story at its beginning. Throws if the compiled story is not one. */
export function openStory(edition: Edition, seed: number): Telling {
  const story = new Story({ ...edition.ink });
  story.state.storySeed = spread(seed);
  const idOf = (path: string) => {
    const id = edition.choices[path];
    if (id === undefined) throw new Error(`a choice at ${path} of ${edition.story} has no id`);
    return id;
  };
  const options = (): readonly RawOption[] =>
    story.currentChoices.map(choice => ({
      id: idOf(String(choice.targetPath)),
      text: choice.text,
      tags: choice.tags ?? [],
    }));

  const choose = (id: string) => {
    const index = options().findIndex(option => option.id === id);
    if (index < 0) throw new Error(`${id} is not on offer`);
    story.ChooseChoiceIndex(index);
  };
  const tellOn = (): Told => {
    const lines: RawLine[] = [];
    while (story.canContinue) {
      if (lines.length > mostLines) throw new Error(`${edition.story} tells on without end`);
      const text = (story.Continue() ?? '').trim();
      lines.push({ text, tags: story.currentTags ?? [] });
    }
    return { lines, options: options() };
  };

  /** What options lead to, and the state of the story there, for as long as they are on offer. */
  const foreseen = new Map<string, { readonly told: Told; readonly state: string }>();
  let alreadyTold: Told | undefined;

  return {
    tell() {
      const told = alreadyTold ?? tellOn();
      alreadyTold = undefined;
      return told;
    },
    take(id) {
      const known = foreseen.get(id);
      foreseen.clear();
      if (known) story.state.LoadJson(known.state);
      else choose(id);
      alreadyTold = known?.told;
    },
    foresee(id) {
      const here = story.state.ToJson();
      try {
        choose(id);
        const told = tellOn();
        foreseen.set(id, { told, state: story.state.ToJson() });
        return told;
      } finally {
        story.state.LoadJson(here);
      }
    },
    set(name, value) {
      // What was read ahead of a change may come out otherwise after it.
      foreseen.clear();
      if (story.variablesState.$(name) !== null) story.variablesState.$(name, value);
    },
  };
}
