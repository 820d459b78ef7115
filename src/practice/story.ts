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

/** A story being told. The words of Ink do not travel beyond this file. */
export interface Telling {
  /** Tells on to the next options or the end. */
  tell(): { readonly lines: readonly RawLine[]; readonly options: readonly RawOption[] };
  /** Takes the option of this id, which must be on offer. */
  take(id: string): void;
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
  const options = () =>
    story.currentChoices.map(choice => ({
      id: idOf(String(choice.targetPath)),
      text: choice.text,
      tags: choice.tags ?? [],
    }));

  return {
    tell() {
      const lines: RawLine[] = [];
      while (story.canContinue) {
        if (lines.length > mostLines) throw new Error(`${edition.story} tells on without end`);
        const text = (story.Continue() ?? '').trim();
        lines.push({ text, tags: story.currentTags ?? [] });
      }
      return { lines, options: options() };
    },
    take(id) {
      const index = options().findIndex(option => option.id === id);
      if (index < 0) throw new Error(`${id} is not on offer`);
      story.ChooseChoiceIndex(index);
    },
    set(name, value) {
      if (story.variablesState.$(name) !== null) story.variablesState.$(name, value);
    },
  };
}
