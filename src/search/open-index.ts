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
  /** The page's own name, its id, or any name of an intervention: who says it whole means that page. */
  isName: boolean;
  /** Whether it may be shown; others only help to understand. */
  isShown: boolean;
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
  /** Whether anything on the site has a key. */
  hasKey: (key: string) => boolean;
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

type Vocabulary = Map<string, number>;

/** Phrases with their keys, and on which pages each key stands. All are put in one form at once: one by one it would take ten times as long. */
function openPhrases(stored: StoredIndex, pages: SearchIndex['pages'], keys: Keys, vocabulary: Vocabulary) {
  const named = (kinds: readonly ResultKind[], name: (page: Page) => string) => pages.flatMap((page, place): [number[], string][] => (kinds.includes(page.kind) ? [[[place], name(page)]] : []));
  // Titles are phrases too, save those of statements, which are sentences.
  const titles = named(['standard', 'intervention', 'entitlement', 'guide'], ({ title }) => title.replaceAll('|', ' '));
  const ids = named(['standard'], ({ id }) => id.replaceAll('-', ' '));
  const groups = [...stored.phrases, ...stored.heard, ...titles, ...ids];
  const heardUntil = stored.phrases.length + stored.heard.length;
  const plains = normalise(groups.map(([, texts]) => texts).join('|')).split('|');
  const pagesWith = new Map<string, Set<number>>();
  const phrases: Phrase[] = [];
  groups.forEach(([places, texts], at) => {
    const isShown = at < stored.phrases.length || at >= heardUntil;
    const isName = at >= heardUntil || (isShown && places.every((place) => pages[place]?.kind === 'intervention'));
    for (const text of texts.split('|')) {
      const plain = plains[phrases.length]?.trim() ?? '';
      const phrase = { text, padded: ` ${plain}`, keys: keys.ofPhrase(plain), places, isName, isShown, mass: 0 };
      for (const word of plain.split(' ')) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      for (const key of phrase.keys) {
        const having = pagesWith.get(key) ?? new Set();
        for (const place of places) having.add(place);
        pagesWith.set(key, having);
      }
      phrases.push(phrase);
    }
  });
  return { phrases, pagesWith };
}

/* How telling it is that so many of all pages have a word. */
const rarityOf = (having: number, all: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** Finds phrases by their keys, and gives each its mass. */
function indexPhrases(phrases: Phrase[], rarity: (key: string) => number): SearchIndex['phrasesWith'] {
  const phrasesWith = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const key of phrase.keys) {
      phrase.mass += rarity(key);
      if (key.startsWith(LITTLE)) continue;
      const list = phrasesWith.get(key);
      if (list) list.push(phrase);
      else phrasesWith.set(key, [phrase]);
    }
  return phrasesWith;
}

/** Where the other words of the pages stand: few are ever asked for, so each is read when it is. */
function openPlaces(stored: StoredIndex, all: number, keys: Keys, vocabulary: Vocabulary): SearchIndex['placesOf'] {
  const written = new Map<string, { written: string; rarity: number }>();
  const places = stored.places.split(' ');
  stored.words.split(' ').forEach((word, at) => {
    if (!vocabulary.has(word)) vocabulary.set(word, 0);
    written.set(keys.of(word), { written: places[at] ?? '', rarity: rarityOf(stored.spread[at] ?? 1, all) });
  });
  const opened = new Map<string, { places: Place[]; rarity: number }>();
  return (key) => {
    const entry = written.get(key);
    if (!entry) return undefined;
    const read = opened.get(key) ?? { places: readPlaces(entry.written), rarity: entry.rarity };
    opened.set(key, read);
    return read;
  };
}

/** Opens a stored index. Takes some tens of milliseconds, once. */
export function openIndex(stored: StoredIndex): SearchIndex {
  const { knowledge, phaseNames } = stored;
  const keys = makeKeys(knowledge);
  const pages = openPages(stored);
  const vocabulary: Vocabulary = new Map();
  const { phrases, pagesWith } = openPhrases(stored, pages, keys, vocabulary);
  const answers = pages.filter(({ kind }) => kind !== 'statement').length;
  const rarities = new Map([...pagesWith].map(([key, having]) => [key, rarityOf(having.size, answers)]));
  const rarity = (key: string) => (key.startsWith(LITTLE) ? LITTLE_RARITY : (rarities.get(key) ?? 0));
  const placesOf = openPlaces(stored, pages.length, keys, vocabulary);
  const meanings = new Map(Object.entries(knowledge.means).map(([form, others]) => [normalise(form), others.map((other) => normalise(other))]));
  // Words of the thesaurus are spelt right too, though no page may say them.
  const alsoKnown = [[...meanings.keys()], ...meanings.values(), ...knowledge.same, knowledge.noise, ...knowledge.dangers.map(({ phrases: said }) => said)];
  for (const word of alsoKnown.flat().flatMap((form) => normalise(form).split(' '))) if (!vocabulary.has(word)) vocabulary.set(word, 0);
  vocabulary.delete('');
  const dangers = knowledge.dangers.map(({ card, phrases: said }) => ({ card, phrases: said.map((phrase) => normalise(phrase).split(' ').map(stem)) }));
  return { pages, phrases, phrasesWith: indexPhrases(phrases, rarity), placesOf, hasKey: (key) => rarities.has(key) || placesOf(key) !== undefined, rarity, keys, speller: makeSpeller(vocabulary), knowledge, meanings, dangers, phaseNames };
}
