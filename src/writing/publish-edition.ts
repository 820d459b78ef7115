import path from 'node:path';
import { checkStory } from './check-story.ts';
import { sayFinding } from './finding.ts';
import { makeEdition } from './make-edition.ts';
import { PublishError, publish } from './publish.ts';
import { readGuidance } from './read-guidance.ts';

/*
 * npm run publish-edition -- doorstep [number]
 * Named so because `publish` is npm's own: `npm run publish` would also run
 * after `npm publish`, and an edition is never published by the way.
 */
const root = path.resolve(import.meta.dirname, '../../stories');
const [story, number] = process.argv.slice(2);
process.exitCode = story ? publishStory(path.join(root, story)) : usage();

function usage(): number {
  console.error('Say which story: npm run publish-edition -- doorstep');
  return 1;
}

function publishStory(folder: string): number {
  const today = new Date().toISOString().slice(0, 10);
  const { guidance, findings } = readGuidance(path.join(root, 'guidance'), today);
  const checked = guidance ? checkStory(folder, guidance).findings : findings;
  const errors = checked.filter(({ severity }) => severity === 'error');
  for (const error of errors)
    console.error(sayFinding({ ...error, file: path.relative(process.cwd(), error.file) }));
  if (errors.length > 0) return 1;
  try {
    const file = publish(folder, makeEdition(folder), number === undefined ? undefined : Number(number));
    console.log(`Published ${path.relative(process.cwd(), file)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(error.message);
    return 1;
  }
}
