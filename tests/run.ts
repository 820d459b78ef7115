/*
 * `npm test`: finds a browser (or installs one), runs the tests in Node, builds
 * the site, runs the tests in the browser against what was built, and ends with
 * one line that counts both.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';

const reports = path.resolve('.cache/tests');
const say = (words: string) => process.stdout.write(`${words}\n`);

/** Runs one of the project's own tools; its output is shown as it comes. */
function run(tool: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  say(`\n> ${tool} ${args.join(' ')}`);
  const binary = path.join('node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  } as const;
  return spawnSync(binary, [...args], options).status === 0;
}

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** A run without a readable report is one failure: nothing passes by not being there. */
function counted(file: string, count: (report: never) => Counted): Counted {
  try {
    return count(JSON.parse(readFileSync(path.join(reports, file), 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const browser = findBrowser(say);

run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/node.json`]);
const node = counted(
  'node.json',
  ({
    numPassedTests,
    numFailedTests,
    numTotalTestSuites,
    success,
  }: {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTestSuites: number;
    success: boolean;
  }) => ({
    passed: numPassedTests,
    failed: success && numTotalTestSuites > 0 ? 0 : Math.max(1, numFailedTests),
  }),
);

const built = run('vite', ['build', '--logLevel', 'warn']);
if (built) {
  run('playwright', ['test', '--config', 'tests/browser/playwright.config.ts'], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'browser.json'),
  });
}
const page = counted(
  'browser.json',
  ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }),
);

const failed = node.failed + page.failed;
say(`\n${node.passed + page.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
