import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, ContentFaults } from './build-site.ts';
import { serveSite } from './serve-site.ts';

/* The address README promises. */
const PORT = Number(process.env['PORT'] ?? 4321);
const root = process.cwd();
const dist = join(root, 'dist');

try {
  await buildSite(root, console.log);
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error;
  console.error(`\n${error.message}\n`);
  const hasOld = await access(dist).then(() => true, () => false);
  if (!hasOld) {
    console.error('Nothing was built.');
    process.exit(1);
  }
  console.error('Nothing was built. What follows is the last good site.');
}
try {
  const { address } = await serveSite(dist, PORT);
  console.log(`\nThe site is at ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is in use. Stop what is using it, or choose another: PORT=4322 npm start`);
  process.exitCode = 1;
}
