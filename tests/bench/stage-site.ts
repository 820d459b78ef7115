import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const page = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8">
  <title>Stage</title>
  <style>html, body { margin: 0 } #box { width: 100vw; height: 100vh; overflow: hidden }</style>
  <div id="box"></div>
  <script type="module" src="stage.js"></script>
</html>
`;

/** Builds a page with nothing on it but the stage, made like the site itself; its folder. */
export async function buildStageSite(): Promise<string> {
  const folder = path.resolve('.cache/bench/stage');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'stage-page.ts'),
        output: { entryFileNames: 'stage.js' },
      },
    },
  });
  writeFileSync(path.join(folder, 'index.html'), page);
  return folder;
}
