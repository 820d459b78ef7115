import type { Draft, Kept } from '../../practice/kept.ts';
import type { Option } from '../../practice/transcript.ts';
import type { Heard } from './heard.ts';

/** What is filled in of this form already. */
export const draftOf = (kept: Kept, { id }: Option): Draft['fields'] =>
  kept.draft?.choose === id ? kept.draft.fields : {};

/**
 * A form opens at once in its button's place, unless something was said that
 * has to be read first; then the button stands under the words. The plan has
 * room for both.
 */
export function isFormOpen(option: Option, heard: readonly Heard[], kept: Kept): boolean {
  if (option.form?.kind === 'plan' || heard.length === 0) return true;
  return kept.draft?.choose === option.id && kept.draft.fields.closed !== true;
}
