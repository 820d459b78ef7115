/*
 * The words of acts, apart from the schemas of case.json: play needs these, and no browser loads those.
 */

/** What a thing one does with an item is called, in case, walk and story alike. */
export const queueActs = [
  'open',
  'ring',
  'history',
  'link',
  'part',
  'decide',
  'set-aside',
  'hand-over',
  'wait',
  'stop',
] as const;

/** What one can do with a file. */
export const timelineActs = ['open', 'place', 'remove', 'join', 'ring', 'done'] as const;

/** The fewest and the most records one join can hold. */
export const joinedAtOnce = { fewest: 2, most: 6 } as const;

/** What one can do with cards: give one its word, or lay them down once every card has one. */
export const cardsActs = ['tag', 'done'] as const;
