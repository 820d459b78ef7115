import { isFormKind, readTag, type Tag } from '../../practice/tags.ts';
import type { StateOption } from './explore.ts';
import type { RunLine, RunOption } from './ink-run.ts';

/** An option of a run as the page would read it. */
export function readRunOption({ id, text, tags }: RunOption): StateOption {
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

/** What is noticed in some lines. */
export const noticesIn = (lines: readonly RunLine[]) =>
  lines.flatMap(line => line.tags.map(readTag).flatMap(tag => (tag.is === 'notice' ? [tag.fact] : [])));
