/** How sure a decision is: 50-60, 60-75, 75-90, 90 and more times in a hundred. */
export const sureness = ['guess', 'leaning', 'fairly-sure', 'sure'] as const;
export type Sureness = (typeof sureness)[number];
