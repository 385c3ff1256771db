import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Entry } from '../src/library/entry.ts';
import { INDEX_FILE } from './search/load-index.ts';
import { makeIndex } from './search/make-index.ts';

/* Pagefind ships ready-made interfaces; the site has its own and leaves these out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Writes both indexes of a built site beside its pages: the one the search understands people by, from the entries, and the full text of every page. */
export async function indexSite(site: string, entries: readonly Entry[]): Promise<{ pages: number }> {
  await mkdir(dirname(join(site, INDEX_FILE)), { recursive: true });
  await writeFile(join(site, INDEX_FILE), JSON.stringify(makeIndex(entries)));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join('; ')}`);
    const output = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
    for (const file of await readdir(output)) if (UNUSED.test(file)) await rm(join(output, file));
    return { pages: added.page_count };
  } finally {
    await pagefind.close();
  }
}
