import path from 'node:path';
import { score } from '../practice/score.ts';
import { checkWalks } from './check-walks.ts';
import { sayFinding } from './finding.ts';
import { makeEdition } from './make-edition.ts';
import { caseFolders } from './vite-plugin.ts';

const root = path.resolve(import.meta.dirname, '../../stories');
const asked = process.argv.slice(2).filter(word => !word.startsWith('--'));
let failed = false;
for (const story of asked.length > 0 ? asked : caseFolders(root)) {
  const folder = path.join(root, story);
  const made = makeEdition(folder);
  const walks = checkWalks(folder, made, score);
  const findings = [...made.findings, ...walks.findings];
  console.log(`${story}: ${walks.runs.length} walks, ${findings.length} findings`);
  for (const run of walks.runs)
    console.log(`  ${run.findings.length ? 'FAIL' : 'ok  '} ${path.basename(run.walk.file)}`);
  for (const finding of findings)
    console.log(sayFinding({ ...finding, file: path.relative(process.cwd(), finding.file) }));
  failed ||= findings.some(finding => finding.severity === 'error');
}
process.exitCode = failed ? 1 : 0;
