import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../find-browser.ts';

const port = 4173;

/** Tests in real Chromium, against the built site. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json']],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // In another Chromium edges may fall a little otherwise; a hand turned at the wrist is some seventy pixels.
  expect: { toHaveScreenshot: { maxDiffPixels: 30, threshold: 0.1, animations: 'disabled' } },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    launchOptions: { executablePath: findBrowser(() => {}), args: [...browserFlags] },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
