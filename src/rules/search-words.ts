import type { Library } from '../library/read-library.ts';
import { type Entry, ofKind } from '../library/entry.ts';
import { markOf } from '../library/mark.ts';
import { nearest } from '../library/nearest.ts';
import { asId } from '../search/as-id.ts';
import { normalise } from '../search/normalise.ts';
import type { Rule } from './rule.ts';

/** For each part of a file of search words: the ids and names it may use, and where they are found. */
function targets({ entries, ids }: Library) {
  const names = ofKind(entries, 'interventions').flatMap(({ data }) => [data.name, ...data.otherNames].map(asId));
  return {
    topics: { known: new Set(ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics.map(({ slug }) => slug))), where: 'content/taxonomy.yaml lists the topics' },
    entitlements: { known: ids.entitlements, where: 'content/entitlements holds the rights' },
    interventions: { known: new Set([...ids.interventions, ...names]), where: 'An id is that of a page in content/interventions, or one of its other names joined by hyphens' },
    guides: { known: ids.guides, where: 'content/guides holds the guides' },
  };
}

/** Every phrase that people may say, with the field it stands in. */
function* phrasesOf(entry: Entry): Generator<[phrase: string, field: (string | number)[]]> {
  const list = function* (phrases: readonly string[], ...field: (string | number)[]): Generator<[string, (string | number)[]]> {
    for (const [at, phrase] of phrases.entries()) yield [phrase, [...field, at]];
  };
  if (entry.kind === 'standards') yield* list((entry as Entry<'standards'>).data.everydayWords, 'everydayWords');
  if (entry.kind !== 'search') return;
  const { data } = entry as Entry<'search'>;
  for (const part of ['topics', 'entitlements', 'interventions', 'guides'] as const) for (const [id, phrases] of Object.entries(data[part] ?? {})) yield* list(phrases, part, id);
}

export const searchWords: Rule = {
  level: 'error',
  about: 'Search words lead to pages that exist, and none is a question that search is measured with: that would be copying the exam.',
  good: 'entitlements: transport: [taxi to school stopped]',
  bad: 'entitlements: transprot: [taxi to school stopped]',
  check(library, report) {
    const known = targets(library);
    const measured = new Set(ofKind(library.entries, 'search').flatMap(({ data }) => data.measuredWith ?? []));
    for (const entry of ofKind(library.entries, 'search')) {
      for (const part of ['topics', 'entitlements', 'interventions', 'guides'] as const)
        for (const id of Object.keys(entry.data[part] ?? {})) {
          if (known[part].known.size === 0 || known[part].known.has(id)) continue;
          const near = nearest(id, [...known[part].known]);
          report(entry, [part, id], `these words lead to "${id}", which does not exist`, `${near ? `did you mean "${near}"? ` : ''}${known[part].where}`);
        }
      for (const [at, { cards }] of (entry.data.dangers ?? []).entries())
        if (!cards.some((card) => library.ids['help-now'].has(card))) report(entry, ['dangers', at, 'cards'], `no help-now card is called "${cards.join('" or "')}"`, `content/help-now holds the cards${nearest(cards[0] ?? '', [...library.ids['help-now']]) ? `; did you mean "${nearest(cards[0] ?? '', [...library.ids['help-now']])}"?` : ''}`);
    }
    if (measured.size === 0) return;
    for (const entry of library.entries)
      for (const [phrase, field] of phrasesOf(entry))
        if (measured.has(markOf(normalise(phrase)))) report(entry, field, `"${phrase}" is word for word a question that search is measured with`, 'take it out, or teach the search the words in it in another phrase');
  },
};
