import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const { webServer, ...rest } = base;
export default defineConfig({
  ...rest,
  testDir: '/work/main/tests/browser',
  outputDir: '/tmp/cast/results',
  snapshotPathTemplate: '/tmp/cast/pics/{arg}{ext}',
  reporter: [['list']],
  workers: 1,
});
