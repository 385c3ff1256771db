import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/* Pagefind ships ready-made interfaces; the site has its own and leaves these out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the built pages in `site` for search and writes the index beside them. */
export async function indexSite(site: string): Promise<{ pages: number }> {
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
