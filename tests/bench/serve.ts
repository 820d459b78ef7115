import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** What a static host that compresses would send; `sent` counts the bytes of each address. */
export interface Site {
  readonly url: string;
  readonly sent: Map<string, number>;
  close(): void;
}

/** Serves a folder with gzip -9, as most static hosts do (`vite preview` does not compress). */
export async function serve(folder: string): Promise<Site> {
  const sent = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const kind = path.extname(file);
    try {
      const raw = await readFile(file);
      const body = packed.has(kind) ? gzipSync(raw, { level: 9 }) : raw;
      sent.set(name, body.length);
      response.writeHead(200, {
        'content-type': types[kind] ?? 'application/octet-stream',
        ...(packed.has(kind) && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    }
  });
  await listening(server);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, sent, close: () => server.close() };
}

const listening = (server: Server) => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
