import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from './schemas.ts';

/* npm run schema: writes the JSON Schemas again. A test fails while one is out of date. */
const root = path.resolve(import.meta.dirname, '../../stories');
for (const [file, text] of schemaFiles()) {
  writeFileSync(path.join(root, file), text);
  console.log(`stories/${file}`);
}
