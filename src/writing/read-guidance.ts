import path from 'node:path';
import {
  ClockFile,
  GlossaryFile,
  type Guidance,
  LadderFile,
  SourcesFile,
  StandardsFile,
  SupportFile,
} from '../practice/guidance.ts';
import type { Finding } from './finding.ts';
import { readJson } from './read-json.ts';

/** All guidance as read, or what is wrong with its files. */
export interface ReadGuidance {
  /** Absent while a file holds an error. */
  readonly guidance?: Guidance;
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

const names = ['ladder', 'clock', 'standards', 'sources', 'glossary', 'support'] as const;

/**
 * Reads `stories/guidance`. `today`, as 2027-04-01, is handed in: an edition
 * whose end has passed is a warning, so that somebody looks for the next one.
 */
export function readGuidance(folder: string, today: string): ReadGuidance {
  const fileOf = (name: string) => path.join(folder, `${name}.json`);
  const files = names.map(fileOf);
  const ladder = readJson(fileOf('ladder'), LadderFile);
  const clock = readJson(fileOf('clock'), ClockFile);
  const standards = readJson(fileOf('standards'), StandardsFile);
  const sources = readJson(fileOf('sources'), SourcesFile);
  const glossary = readJson(fileOf('glossary'), GlossaryFile);
  const support = readJson(fileOf('support'), SupportFile);
  const findings = [ladder, clock, standards, sources, glossary, support].flatMap(read => read.findings);
  if (!ladder.holds || !clock.holds || !standards.holds) return { findings, files };
  if (!sources.holds || !glossary.holds || !support.holds) return { findings, files };
  const guidance: Guidance = {
    ladder: ladder.holds,
    clock: clock.holds,
    standards: standards.holds,
    sources: sources.holds,
    glossary: glossary.holds,
    support: support.holds,
  };
  const faults = [...outdated(guidance, fileOf, today), ...unsourced(guidance, fileOf)];
  return { guidance, findings: [...findings, ...faults], files };
}

type FileOf = (name: string) => string;

/** Editions whose end has passed. Of standards, one that is over is fine while another of the files follows it. */
function outdated(guidance: Guidance, fileOf: FileOf, today: string): readonly Finding[] {
  const dated = [
    ...names.filter(name => name !== 'standards').map(name => ({ name, title: name, ...guidance[name] })),
    ...guidance.standards.sets.map(set => ({ name: 'standards', ...set })),
  ];
  return dated.flatMap((one): Finding[] => {
    if (!('until' in one) || one.until === undefined || one.until >= today) return [];
    const says = `“${one.title}”, edition ${one.edition}, ended on ${one.until}.`;
    const mend = 'Put in the edition that follows it, and look at what cites it.';
    return [{ severity: 'warning', file: fileOf(one.name), line: 0, says, mend }];
  });
}

/** What cites a source that is not in the register. */
function unsourced(
  { sources, ladder, clock, glossary, support }: Guidance,
  fileOf: FileOf,
): readonly Finding[] {
  const cited = [
    ...ladder.rungs.map(({ level, src }) => ({ name: 'ladder', at: level, src })),
    ...clock.steps.map(({ id, src }) => ({ name: 'clock', at: id, src })),
    ...glossary.terms.map(({ term, src = [] }) => ({ name: 'glossary', at: term, src })),
    ...support.lines.map(({ name: at, src }) => ({ name: 'support', at, src })),
  ];
  return cited.flatMap(({ name, at, src }) =>
    src
      .filter(code => !sources.sources[code])
      .map((code): Finding => {
        const says = `${at}: there is no source “${code}” in sources.json.`;
        return { severity: 'error', file: fileOf(name), line: 0, says };
      }),
  );
}
