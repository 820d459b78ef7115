import type { FormKind } from '../../practice/answer.ts';

/** How the screen is laid out: talk under a picture, a call beside one, or a sheet of paper. */
export type Layout = 'talk' | 'call' | 'paper';

/** The layout a form asks for; the notebook comes into the room and changes nothing. */
export const layoutOf = (kind: FormKind | undefined): Layout =>
  kind === 'decision' ? 'call' : kind === 'plan' || kind === 'note' ? 'paper' : 'talk';
