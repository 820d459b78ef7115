import path from 'node:path';
import { checkStory } from './check-story.ts';
import { sayFinding } from './finding.ts';
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
const { guidance, findings } = readGuidance(path.join(root, 'guidance'), today);
const reports = (asked.length > 0 ? asked : storyFolders(root)).map(story =>
  checkStory(
    path.join(root, story),
    guidance ?? { sources: { edition: '', checked: '', sources: {} }, standards: { sets: [] } },
  ),
);
const all = [...findings, ...reports.flatMap(report => report.findings)];

if (words.includes('--json')) console.log(JSON.stringify({ guidance: findings, stories: reports }, null, 1));
else {
  for (const finding of findings)
    console.log(sayFinding({ ...finding, file: path.relative(process.cwd(), finding.file) }));
  for (const report of reports) console.log(storyPage(report, process.cwd()));
}
process.exitCode = all.some(({ severity }) => severity === 'error') ? 1 : 0;
