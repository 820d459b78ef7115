import { type Loaded, useLoaded } from '../home/use-loaded.ts';

const fetchParts = () => import('./late-parts.ts');

/** The parts of play that come down while the first words are read. */
export type LateParts = Loaded<Awaited<ReturnType<typeof fetchParts>>>;

/** Fetches them once. */
export const useLateParts = (): LateParts => useLoaded(fetchParts, []);
