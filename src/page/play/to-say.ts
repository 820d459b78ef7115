import type { Heard } from './heard.ts';

/** Speech marks are for the eye: some voices name them. */
const withoutMarks = (text: string): string => text.replaceAll(/[“”]/g, '');

/** What is said of each line: the speaker’s name before their words, where a new one begins. */
export const linesToSay = (heard: readonly Heard[]): readonly string[] =>
  heard.map(({ name, text }) => withoutMarks(name ? `${name}: ${text}` : text));

/** The choices that stand on the page, each with its number. */
export const choicesToSay = (page: ParentNode): readonly string[] =>
  [...page.querySelectorAll<HTMLElement>('.choices button')]
    .filter(button => button.checkVisibility())
    .map((button, index) => `${index + 1}: ${withoutMarks(button.lastElementChild?.textContent ?? '')}`);
