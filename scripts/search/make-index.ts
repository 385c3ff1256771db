import type { Entry } from '../../src/library/entry.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { StoredIndex } from '../../src/search/shape.ts';
import { gatherSearchWords } from './search-words.ts';
import { sourcePages } from './source-pages.ts';

/** The search index of a library. */
export function makeIndex(entries: readonly Entry[]): StoredIndex {
  const thesaurus = gatherSearchWords(entries);
  return buildIndex(sourcePages(entries, thesaurus), thesaurus.knowledge);
}
