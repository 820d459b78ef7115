/*
 * What play needs only once its first words are read: looking around, and the
 * sheets at hand. One thing to fetch, and no choice waits for it.
 */

export { AtHandSheet } from './at-hand-sheet.tsx';
export { HitBoxes } from './hit-boxes.tsx';
export { LookAround } from './look-around.tsx';
