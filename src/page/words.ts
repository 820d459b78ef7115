import { formWords } from './words/forms.ts';
import { playWords } from './words/play.ts';
import { problemWords } from './words/problems.ts';

/** Every word of play, the forms and what goes wrong. The desk’s and the debrief’s words come with their pages. */
export const words = {
  play: playWords,
  forms: formWords,
  problems: problemWords,
} as const;
