import path from 'node:path';
import { checkStory } from './check-story.ts';
import { type Finding, sayFinding } from './finding.ts';
import { readGuidance } from './read-guidance.ts';
import { storyFolders } from './story-folders.ts';
import { storyPage } from './story-page.ts';

/*
 * npm run check:stories [case ...] [-- --json]
 * A page for each case; exit code 1 when one has an error.
 */
const root = path.resolve(import.meta.dirname, '../../stories');
const words = process.argv.slice(2);
const asked = words.filter(word => !word.startsWith('--'));
const today = new Date().toISOString().slice(0, 10);
const read = readGuidance(path.join(root, 'guidance'), today);
/** Without its guidance a case is checked all the same: then every source it cites is missing, and says so. */
const noGuidance = { sources: { edition: '', checked: '', sources: {} }, standards: { sets: [] } };

/** Files are named from where one stands, so that an editor can jump to them. */
const fromHere = (findings: readonly Finding[]) =>
  findings.map(finding => ({ ...finding, file: path.relative(process.cwd(), finding.file) }));

const guidance = fromHere(read.findings);
const stories = (asked.length > 0 ? asked : storyFolders(root)).map(story => {
  const report = checkStory(path.join(root, story), read.guidance ?? noGuidance);
  return { ...report, findings: fromHere(report.findings) };
});

if (words.includes('--json')) console.log(JSON.stringify({ guidance, stories }, undefined, 1));
else console.log([...guidance.map(sayFinding), ...stories.map(storyPage)].join('\n'));
const all = [...guidance, ...stories.flatMap(({ findings }) => findings)];
process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
