import type { Entry } from '../../src/library/entry.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SourcePage, StoredIndex } from '../../src/search/shape.ts';
import { gatherSearchWords, type LeadsTo } from './search-words.ts';
import { sourcePages } from './source-pages.ts';

/** The search index of a library. `more` may add pages that have no file yet. */
export function makeIndex(entries: readonly Entry[], more: (pages: SourcePage[], leadsTo: LeadsTo) => SourcePage[] = () => []): StoredIndex {
  const { leadsTo, knowledge } = gatherSearchWords(entries);
  const pages = sourcePages(entries, leadsTo);
  return buildIndex([...pages, ...more(pages, leadsTo)], knowledge);
}
