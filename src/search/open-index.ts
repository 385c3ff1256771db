import { entitlementAddress, guideAddress, interventionAddress, standardAddress, statementAddress } from '../model/address.ts';
import type { Phase } from '../model/phase.ts';
import { type Keys, LITTLE, makeKeys } from './keys.ts';
import { normalise, stem } from './normalise.ts';
import { type Place, readPlaces } from './places.ts';
import { RESULT_KINDS, type Page, type ResultKind, type StoredIndex, type WordKnowledge } from './shape.ts';
import { makeSpeller, type Speller } from './spelling.ts';

/** A phrase of the index, ready to be met by a question. */
export interface Phrase {
  /** As people say it. */
  text: string;
  /** In its one form, after a blank: so that " wor" finds where a word begins. */
  padded: string;
  keys: string[];
  places: number[];
  /** How telling its words are together. */
  mass: number;
}

/** The index, opened: what a search needs, worked out once. */
export interface SearchIndex {
  pages: (Page & { address: string })[];
  phrases: Phrase[];
  /** Phrases by each key in them. */
  phrasesWith: Map<string, Phrase[]>;
  /** Where a word stands; read from its written form when first asked for. */
  placesOf: (key: string) => { places: Place[]; rarity: number } | undefined;
  /** How telling a key is in phrases. */
  rarity: (key: string) => number;
  keys: Keys;
  speller: Speller;
  knowledge: WordKnowledge;
  /** What a short form stands for, by its one form. */
  meanings: Map<string, string[]>;
  dangers: { card: string; phrases: string[][] }[];
  phaseNames: StoredIndex['phaseNames'];
}

/* A word such as "my" says next to nothing, but it tells "everyone hates me" from "hates reading". */
const LITTLE_RARITY = 0.35;

const ADDRESS: Record<ResultKind, (id: string) => string> = {
  standard: standardAddress,
  statement: (id) => statementAddress(id.split('/')[0] ?? '', Number(id.split('/')[1])),
  intervention: interventionAddress,
  entitlement: entitlementAddress,
  guide: guideAddress,
};

function openPages({ pages, phaseNames }: StoredIndex): SearchIndex['pages'] {
  const phases = Object.keys(phaseNames) as Phase[];
  const kinds = RESULT_KINDS.flatMap((kind, at) => Array.from({ length: pages.counts[at] ?? 0 }, () => kind));
  return kinds.map((kind, place) => {
    const id = pages.ids[place] ?? '';
    return { kind, id, address: ADDRESS[kind](id), title: pages.titles[place] ?? '', summary: pages.summaries[place] ?? '', phases: phases.filter((_, bit) => ((pages.phases[place] ?? 0) >> bit) & 1) };
  });
}

/** Opens a stored index. Takes some tens of milliseconds, once. */
export function openIndex(stored: StoredIndex): SearchIndex {
  const keys = makeKeys(stored.knowledge);
  const pages = openPages(stored);
  // Titles are phrases too, save those of statements, which are sentences.
  const titles: [number[], string][] = pages.flatMap(({ kind, title }, place) => (kind === 'statement' ? [] : [[[place], title.replaceAll('|', ' ')]]));
  const groups = [...stored.phrases, ...titles];
  const plains = normalise(groups.map(([, phrases]) => phrases).join('|')).split('|');
  const vocabulary = new Map<string, number>();
  const pagesWith = new Map<string, Set<number>>();
  const phrases: Phrase[] = [];
  for (const [places, texts] of groups)
    for (const text of texts.split('|')) {
      const plain = plains[phrases.length]?.trim() ?? '';
      const phrase = { text, padded: ` ${plain}`, keys: keys.ofPhrase(plain), places, mass: 0 };
      for (const word of plain.split(' ')) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      for (const key of phrase.keys) {
        const having = pagesWith.get(key) ?? new Set();
        for (const place of places) having.add(place);
        pagesWith.set(key, having);
      }
      phrases.push(phrase);
    }
  const answerable = pages.filter(({ kind }) => kind !== 'statement').length;
  const rarities = new Map([...pagesWith].map(([key, having]) => [key, Math.log(1 + (answerable - having.size + 0.5) / (having.size + 0.5))]));
  const rarity = (key: string) => (key.startsWith(LITTLE) ? LITTLE_RARITY : (rarities.get(key) ?? 0));
  const phrasesWith = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const key of phrase.keys) {
      phrase.mass += rarity(key);
      if (key.startsWith(LITTLE)) continue;
      const list = phrasesWith.get(key);
      if (list) list.push(phrase);
      else phrasesWith.set(key, [phrase]);
    }
  const written = new Map<string, { written: string; rarity: number }>();
  const opened = new Map<string, { places: Place[]; rarity: number }>();
  const placesOf = (key: string) => {
    const entry = written.get(key);
    if (!entry) return undefined;
    const places = opened.get(key) ?? { places: readPlaces(entry.written), rarity: entry.rarity };
    opened.set(key, places);
    return places;
  };
  stored.words.split(' ').forEach((word, at) => {
    const spread = stored.spread[at] ?? 1;
    if (!vocabulary.has(word)) vocabulary.set(word, 0);
    written.set(keys.of(word), { written: stored.places[at] ?? '', rarity: Math.log(1 + (pages.length - spread + 0.5) / (spread + 0.5)) });
  });
  const meanings = new Map(Object.entries(stored.knowledge.means).map(([form, others]) => [normalise(form), others.map((other) => normalise(other))]));
  for (const form of [...meanings].flatMap(([key, others]) => [key, ...others])) for (const word of form.split(' ')) if (!vocabulary.has(word)) vocabulary.set(word, 0);
  for (const word of [...stored.knowledge.same.flat(), ...stored.knowledge.noise, ...stored.knowledge.dangers.flatMap(({ phrases: said }) => said)].flatMap((form) => normalise(form).split(' '))) if (!vocabulary.has(word)) vocabulary.set(word, 0);
  vocabulary.delete('');
  const dangers = stored.knowledge.dangers.map(({ card, phrases: said }) => ({ card, phrases: said.map((phrase) => normalise(phrase).split(' ').map(stem)) }));
  return {
    dangers,
    phaseNames: stored.phaseNames,
    pages, phrases, phrasesWith, placesOf, rarity, keys, speller: makeSpeller(vocabulary), knowledge: stored.knowledge, meanings };
}
