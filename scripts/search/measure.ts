import type { SearchIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import type { Query } from './query-file.ts';
import { addressesOf } from './targets.ts';

/** How one query fared: the rank of the page that was wanted, and of any page that would do; nothing when it did not come. */
export interface Outcome {
  query: Query;
  primary: number | undefined;
  acceptable: number | undefined;
  found: string[];
}

/** Figures over many queries. */
export interface Figures {
  queries: number;
  hit1: number;
  hit3: number;
  mrr: number;
  /** With pages in `ok` counted as right. */
  okHit3: number;
  okMrr: number;
  none: number;
}

const rankOf = (wanted: readonly string[], found: readonly string[]) => {
  const at = found.findIndex((address) => wanted.includes(address));
  return at < 0 ? undefined : at + 1;
};

/** Asks each query and notes where the wanted page came. */
export function ask(queries: readonly Query[], index: SearchIndex): Outcome[] {
  const named = index.pages.map((page, place) => ({ kind: page.kind, id: page.id, title: page.title, phrases: page.kind === 'intervention' ? index.phrases.filter(({ places }) => places.includes(place)).map(({ text }) => text) : [] }));
  return queries.map((query) => {
    const found = search(query.q, index).results.map(({ address }) => address);
    const primary = addressesOf(query.primary ?? '', named);
    const ok = (query.ok ?? []).flatMap((target) => addressesOf(target, named));
    return { query, primary: rankOf(primary, found), acceptable: rankOf([...primary, ...ok], found), found };
  });
}

/** The figures of some outcomes. */
export function figures(outcomes: readonly Outcome[]): Figures {
  const mean = (value: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, outcomes.length);
  const within = (rank: number | undefined, most: number) => (rank !== undefined && rank <= most ? 1 : 0);
  return {
    queries: outcomes.length,
    hit1: mean(({ primary }) => within(primary, 1)),
    hit3: mean(({ primary }) => within(primary, 3)),
    mrr: mean(({ primary }) => (primary ? 1 / primary : 0)),
    okHit3: mean(({ acceptable }) => within(acceptable, 3)),
    okMrr: mean(({ acceptable }) => (acceptable ? 1 / acceptable : 0)),
    none: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}
