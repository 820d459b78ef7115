import type { Certainty as Code } from '../../practice/guidance.ts';
import { pageWords } from '../words/pages.ts';

/** How sure a line of guidance is, in words. What was seen in its source needs none; the rest says so. */
export function Certainty({ code, always = false }: { readonly code: Code; readonly always?: boolean }) {
  if (code === 'V' && !always) return null;
  return <span class="certainty">{pageWords.guidance.certainty[code]}</span>;
}
