import type { Settings } from '../keeping.ts';
import type { Route } from './route.ts';

/** The material of a page: ink is being there, paper is thinking about it. */
export const materialOf = (page: Route['page'] | 'first-minute'): 'ink' | 'paper' =>
  page === 'play' || page === 'first-minute' ? 'ink' : 'paper';

/** Puts the learner's settings on the document, where the style sheets read them. */
export function dress(
  root: HTMLElement,
  body: HTMLElement,
  settings: Settings,
  material: 'ink' | 'paper',
): void {
  body.dataset.theme = material;
  // One material throughout, where the learner asked for it: the style sheets turn the other one over.
  root.dataset.all = settings.theme;
  root.dataset.text = settings.textSize;
  root.dataset.motion = settings.motion;
  root.dataset.plain = String(settings.plainBackground);
}
