/**
 * Whose knowledge a line of a note is: one vocabulary, everywhere in the game
 * (product.md step 5, after practice.md 5.1).
 */
const knowledgeWords = ['seen', 'told', 'second-hand', 'child', 'view', 'unknown'] as const;

/** A note line's answer: whose knowledge it is, or that it does not belong in a note. */
export const lineAnswers = [...knowledgeWords, 'leave-out'] as const;
export type LineAnswer = (typeof lineAnswers)[number];
