import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { stories } from './src/writing/vite-plugin.ts';

/**
 * What the built page may load: itself. Pictures may also be drawn from text
 * (data:, blob:). The policy stands in the page, so it holds on any host. Not
 * while developing, where Vite itself needs more.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurity: Plugin = {
  name: 'threshold-content-security',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses: the built site runs from any folder, a learning platform's included.
  base: './',
  plugins: [stories(path.join(import.meta.dirname, 'stories')), contentSecurity],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
});
