import type { Page } from '@playwright/test';
import type { JournalEntry, Kept } from '../../src/practice/kept.ts';
import type { Laid } from './desk-laid.ts';

/** One picture to take: what is kept before, where the site is opened, and what is done there. */
export interface Screen {
  readonly name: string;
  readonly address: string;
  readonly laid: Laid;
  readonly act?: (page: Page) => Promise<unknown>;
  /** Only this part of the page, however long it is. */
  readonly part?: string;
}

/** A screen of play: one attempt, as it was kept at that moment. */
export const at = (name: string, kept: Kept, act?: Screen['act']): Screen => ({
  name,
  address: `#play/${kept.id}`,
  laid: { attempts: [kept] },
  ...(act && { act }),
});

/** Presses the first button in sight that says this. */
export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).and(page.locator(':visible')).first().click();

/** What the learner took with them. */
export const taken: JournalEntry = {
  kind: 'take-with',
  moment: 0,
  text: 'Say the worry in one plain sentence first.',
};

/** What they had learned of the child. */
export const gaps: readonly JournalEntry[] = [
  { kind: 'child', moment: 0, about: 'likes', text: 'buses, and knowing how many stops' },
  { kind: 'child', moment: 0, about: 'worries', text: 'I don’t know' },
  { kind: 'child', moment: 0, about: 'wants', text: 'somebody there when he wakes up' },
];
