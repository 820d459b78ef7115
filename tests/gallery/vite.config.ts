import path from 'node:path';
import { defineConfig } from 'vite';

/** The gallery is served while somebody looks at it, and never built. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  cacheDir: path.resolve('.cache/gallery'),
  server: { fs: { allow: [path.resolve(import.meta.dirname, '../..')] } },
});
