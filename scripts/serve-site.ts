import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../src/security.ts';

/** Serves a built site with the headers it is meant to run under. Resolves once it listens; port 0 picks a free one. */
export async function serveSite(dist: string, port: number): Promise<{ server: Server; address: string }> {
  const notFound = await readFile(join(dist, '404.html'));
  const serve = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => {
      if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const listening = server.address();
  return { server, address: `http://localhost:${typeof listening === 'object' && listening ? listening.port : port}` };
}
