import path from 'node:path';
import { actForms } from '../practice/acts-done.ts';
import type { Edition, Key } from '../practice/edition.ts';
import { pack } from '../practice/packed.ts';
import { score } from '../practice/score.ts';
import { type BestFound, bestFound, readMarks } from './best-found.ts';
import { checkGrammar } from './check/check-grammar.ts';
import { checkPlay } from './check/check-play.ts';
import { offersOf } from './check/offers.ts';
import type { StoryToCheck } from './check/story-check.ts';
import { checkWalks } from './check-walks.ts';
import { type Coverage, coverageOf } from './explore/coverage.ts';
import { type Explored, explore } from './explore/explore.ts';
import { longestPlay, longestSaves } from './explore/longest-plays.ts';
import { medianPlay, type PlayLength } from './explore/play-lengths.ts';
import { type Sampling, sample } from './explore/sample.ts';
import type { Finding } from './finding.ts';
import { limitFindings } from './limit-findings.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { type PolicyPlay, playPolicies } from './policies.ts';
import { checkPublished } from './published.ts';
import { readingAge } from './reading-age.ts';

/** What the check of one story found, and what it measured. */
export interface StoryReport {
  readonly story: string;
  readonly findings: readonly Finding[];
  /** Absent when the story does not compile. */
  readonly measured?: Measured;
  readonly seconds: number;
}

/** The figures of a story. */
export interface Measured {
  readonly states: number;
  readonly steps: number;
  /** The seeds tried: five where the story uses dice. */
  readonly seeds: readonly number[];
  readonly searchSeconds: number;
  /** Plays of the sample; absent where every state was searched. */
  readonly sampled?: number;
  readonly coverage: Coverage;
  readonly median: PlayLength;
  readonly longest: PlayLength;
  /** A choice can be taken again and again; the longest play counts each such turn once. */
  readonly endless: boolean;
  readonly readingAge: number;
  /** What a door has none of. */
  readonly marked?: MarkedFigures;
}

/** The figures of a story that is marked. */
interface MarkedFigures {
  readonly walks: number;
  readonly longestSave: number;
  readonly best?: BestFound;
  /** Of all coded skills, the share that is 5. */
  readonly fives: number;
  /** Sets of options in which the softest is not the best. */
  readonly softestNotBest: number;
  readonly policies: readonly PolicyPlay[];
}

/** Checks one story folder, whole: its grammar, every state of it, its walks, and that no play without thought wins. */
export function checkStory(
  folder: string,
  guidance: StoryToCheck['guidance'],
  sampling: Sampling = {},
): StoryReport {
  const began = performance.now();
  const made = makeEdition(folder);
  const whole = made.key?.case ?? made.door;
  const done = (findings: readonly Finding[], measured?: Measured): StoryReport => ({
    story: path.basename(folder),
    findings,
    ...(measured && { measured }),
    seconds: (performance.now() - began) / 1000,
  });
  if (!made.edition || !whole) return done(made.findings);
  const grammar = checkGrammar(folder, made.compiled, whole, guidance);
  const walks = checkWalks(folder, made, score);
  const explored = hasActs(made.edition)
    ? sample(made.edition, made.key, {
        ...sampling,
        first: walks.runs.map(({ transcript }) => transcript.attempt),
      })
    : explore(made.edition, made.key);
  const played = checkPlay(folder, made, explored);
  const before = [...made.findings, ...checkPublished(folder), ...grammar, ...played, ...walks.findings];
  if (explored.tooMany || explored.broken.length > 0) return done(before);
  // Marks are read once the grammar holds: a fact that no case explains has none.
  const isSound = grammar.every(({ severity }) => severity !== 'error');
  const walked = walks.runs.flatMap(({ marks, walk }) =>
    marks ? [readMarks(marks, path.basename(walk.file))] : [],
  );
  const marked = made.key && isSound ? measureMarks(made, made.key, explored, walked) : undefined;
  const measured = { ...measure(folder, made, explored), ...(marked && { marked }) };
  const hasVisit = whole.kind === 'visit' || whole.kind === 'file';
  return done([...before, ...limitFindings(folder, measured, hasVisit)], measured);
}

/** What was done at a desk, in a file or with cards lies outside Ink: such a story is sampled. */
const hasActs = ({ case: { forms } }: Edition): boolean => actForms.some(kind => forms[kind] !== undefined);

function measure(folder: string, { compiled }: MadeEdition, explored: Explored): Measured {
  const { length: longest, endless } = longestPlay(explored);
  const heard = [
    ...new Set(
      [...explored.openings, ...explored.edges.map(({ lines }) => lines)].flat().map(({ text }) => text),
    ),
  ];
  return {
    states: explored.states.length,
    steps: explored.edges.length,
    seeds: explored.seeds,
    searchSeconds: explored.seconds,
    ...(explored.sample && { sampled: explored.sample.plays.length }),
    coverage: coverageOf(compiled, explored, folder),
    median: medianPlay(explored),
    longest,
    endless,
    readingAge: readingAge(heard.map(text => text.replace(/^[A-Z][A-Z0-9_]*:\s/, '')).join(' ')),
  };
}

function measureMarks(
  { edition }: MadeEdition,
  key: Key,
  explored: Explored,
  walked: readonly BestFound[],
): MarkedFigures | undefined {
  if (!edition) return undefined;
  const lived = longestSaves(explored, edition, key);
  const saves = lived.map(transcript => pack(transcript, edition.case));
  const codes = Object.values(key.choices).flatMap(({ skills }) => Object.values(skills));
  const found = explored.sample
    ? lived.map(transcript => readMarks(score(transcript, key), 'a long play of the sample'))
    : bestFound(explored, edition, key, score);
  const tried = [...walked, ...found];
  const best = tried.toSorted(
    (one, other) => other.threshold - one.threshold || lowest(other) - lowest(one),
  )[0];
  return {
    walks: walked.length,
    longestSave: Math.max(
      ...saves.map(packed => ('ok' in packed ? packed.ok.length : Number.POSITIVE_INFINITY)),
    ),
    ...(best && { best }),
    fives: codes.filter(code => code === 5).length / Math.max(codes.length, 1),
    softestNotBest: softestNotBest(explored, key),
    policies: playPolicies(edition, key, score, explored.seeds.length > 1),
  };
}

const lowest = ({ bars }: BestFound) => Math.min(...bars);

/** At least twice a visit the most soothing line is not the best one (scoring.md 2). */
function softestNotBest(explored: Explored, key: Key): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return offersOf(explored, key).filter(offer => {
    const softest = Math.max(...offer.map(({ worth }) => worth.skills.emp ?? 0));
    const best = Math.max(...offer.map(({ worth }) => mean(Object.values(worth.skills))));
    const soft = offer.filter(({ worth }) => (worth.skills.emp ?? 0) === softest);
    return softest > 0 && soft.every(({ worth }) => mean(Object.values(worth.skills)) < best);
  }).length;
}
