import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import type { StoredIndex } from '../../src/search/shape.ts';

/** Where the built site keeps the search index; the browser fetches it from there. */
export const INDEX_FILE = 'search/index.json';

/** The search index of a built site, opened. */
export async function loadIndex(site: string): Promise<SearchIndex> {
  const text = await readFile(join(site, INDEX_FILE), 'utf8').catch(() => {
    throw new Error(`There is no search index in ${site}/. Run: npm run build`);
  });
  return openIndex(JSON.parse(text) as StoredIndex);
}
