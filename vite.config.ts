import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { stories } from './src/writing/vite-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site runs from any folder, an LMS's included.
  base: './',
  plugins: [stories(path.join(import.meta.dirname, 'stories'))],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
});
