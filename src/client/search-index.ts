import { openIndex, type SearchIndex } from '../search/open-index.ts';
import type { StoredIndex } from '../search/shape.ts';

const ADDRESS = '/search/index.json';
let loading: Promise<SearchIndex> | undefined;

/** The search index, fetched and opened once. It is a plain file of this site: asking for it tells nobody what is sought. */
export function loadSearchIndex(): Promise<SearchIndex> {
  loading ??= (async () => {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(`The search index answered ${response.status}`);
    return openIndex((await response.json()) as StoredIndex);
  })();
  loading.catch(() => {
    loading = undefined; // The next key press tries again.
  });
  return loading;
}
