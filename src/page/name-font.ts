/**
 * Fetches the typeface of names and headings, which then swaps in. Not part of
 * the first fetch: on a slow line it would come before what the first choice
 * needs. Called again, it does nothing.
 */
export const fetchNameFont = (): void => {
  // Without it the next face in line stands: nothing is lost but looks.
  import('./style/name-font.css').catch(() => undefined);
};
