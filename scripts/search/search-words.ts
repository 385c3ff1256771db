import { type Entry, ofKind } from '../../src/library/entry.ts';
import { asId } from '../../src/search/as-id.ts';
import { normalise } from '../../src/search/normalise.ts';
import type { WordKnowledge } from '../../src/search/shape.ts';

/** For each kind of page: what people say, by the id or name it leads to. */
export type LeadsTo = Record<'topics' | 'entitlements' | 'interventions' | 'guides', Map<string, string[]>>;

/** The phrases that lead to a page by its id or any of its names. */
export function phrasesFor(phrases: Map<string, string[]>, names: string[]): string[] {
  return [...new Set(names.map(asId))].flatMap((name) => phrases.get(name) ?? []);
}

/** All that `content/search` says: phrases that may be shown, phrases that only help to understand, and what is known of words. */
export interface Thesaurus {
  leadsTo: LeadsTo;
  heard: LeadsTo;
  knowledge: WordKnowledge;
}

/* "Can they send him home" does not speak of SEND. */
const WORDS_OF_EVERY_DAY = new Set(['send']);

const nothing = (): LeadsTo => ({ topics: new Map(), entitlements: new Map(), interventions: new Map(), guides: new Map() });

/** All files of `content/search` as one. */
export function gatherSearchWords(entries: readonly Entry[]): Thesaurus {
  const leadsTo = nothing();
  const heard = nothing();
  const knowledge: WordKnowledge = { same: [], means: {}, noise: [], dangers: [] };
  const cards = new Set(ofKind(entries, 'help-now').map(({ id }) => id));
  for (const { data } of ofKind(entries, 'search')) {
    const into = data.neverShown ? heard : leadsTo;
    for (const kind of Object.keys(into) as (keyof LeadsTo)[]) for (const [id, phrases] of Object.entries(data[kind] ?? {})) into[kind].set(id, [...(into[kind].get(id) ?? []), ...phrases]);
    knowledge.same.push(...(data.same ?? []));
    for (const [form, meanings] of Object.entries(data.means ?? {})) knowledge.means[form] = [...(knowledge.means[form] ?? []), ...meanings];
    knowledge.noise.push(...(data.noise ?? []).map((words) => normalise(words)));
    for (const { cards: wanted, phrases } of data.dangers ?? []) {
      const card = wanted.find((id) => cards.has(id));
      if (card) knowledge.dangers.push({ card, phrases });
    }
  }
  // Longer noise first, so that "my little boy" goes as one.
  knowledge.noise.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A short form that the glossary knows need not be written twice, unless in small letters it is a word of every day.
  for (const { data } of ofKind(entries, 'glossary')) for (const form of data.alsoCalled) if (/^[A-Z][A-Za-z]{1,7}$/.test(form) && /[A-Z]$/.test(form) && !WORDS_OF_EVERY_DAY.has(form.toLowerCase())) knowledge.means[form.toLowerCase()] ??= [data.term];
  return { leadsTo, heard, knowledge };
}
