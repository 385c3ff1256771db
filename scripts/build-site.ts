import { rm, rename, writeFile, mkdir, access } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SECURITY_HEADERS } from '../src/security.ts';
import { checkLibrary } from './check-library.ts';
import { indexSite } from './index-site.ts';
import { printFindings } from './print-findings.ts';

/** Tells a person what is going on, one line at a time. */
export type Say = (line: string) => void;

/** Thrown when the content has faults; its message is the whole report. */
export class ContentFaults extends Error {}

const exists = (path: string) => access(path).then(() => true, () => false);

async function step<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
  say(`${what}…`);
  const start = performance.now();
  const result = await work();
  say(`  done in ${((performance.now() - start) / 1000).toFixed(1)} seconds`);
  return result;
}

/** Headers in the form that Netlify and Cloudflare Pages read. */
function headersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}

/**
 * Checks the content, then builds and indexes the site below `root` into `root/dist`.
 * The new site is made beside the old one and takes its place only when it is whole; a failure leaves the old one as it was.
 * @throws ContentFaults when the content has faults.
 */
export async function buildSite(root: string, say: Say): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { library, findings } = await step(say, 'Checking the content', () => checkLibrary(root, today));
  const filesRead = Object.values(library.ids).reduce((sum, ids) => sum + ids.size, 0);
  if (findings.some(({ level }) => level === 'error')) throw new ContentFaults(printFindings(findings, filesRead));
  say(`  ${filesRead} files, nothing to mend`);

  const work = join(root, '.build');
  const made = join(work, 'site');
  const dist = join(root, 'dist');
  // Entries kept from an earlier build could be stale, and a stale standard must never be published.
  for (const folder of [work, join(root, '.astro'), join(root, 'node_modules/.astro')]) await rm(folder, { recursive: true, force: true });
  await mkdir(work);
  await step(say, 'Building the pages', async () => {
    // This project sends nothing to anyone, and neither do its tools; the variable must be set before Astro loads.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    return build({ root, outDir: made, logLevel: 'warn' });
  });
  const { pages } = await step(say, 'Indexing them for search', () => indexSite(made, library.entries));
  say(`  ${pages} pages can be found by search`);
  await writeFile(join(made, '_headers'), headersFile());
  if (await exists(dist)) await rename(dist, join(work, 'before'));
  await rename(made, dist);
  await rm(work, { recursive: true, force: true });
}
