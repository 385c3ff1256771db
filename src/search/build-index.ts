import { PHASE_NAMES, PHASES } from '../model/phase.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { type Keys, LITTLE, makeKeys } from './keys.ts';
import { normalise, wordsOf } from './normalise.ts';
import { RESULT_KINDS, type ResultKind, type SourcePage, type StoredIndex, type WordKnowledge } from './shape.ts';
import { LEVELS, writePlaces } from './places.ts';

/* What keeps the index small however much the site grows. A page that loses words here is still found by the full-text search. */
const MOST_PAGES = 1600;
const MOST_SUMMARY = 70_000;
const MOST_PHRASES = 195_000;
const MOST_PLACES = 30_000;
/* How many of its most telling words a page of each kind may keep. */
const WORDS_OF_KIND: Record<ResultKind, number> = { standard: 300, statement: 6, intervention: 8, entitlement: 40, guide: 25 };

/* BM25's own constants, in their usual range: how soon repetition stops counting, and how far long pages are held back. */
const K1 = 1.4;
const B = 0.5;

const clip = (text: string, length: number) => (text.length <= length ? text : length < 60 ? '' : `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

/** The pages there is room for: when not all statements fit, none is kept, because any choice among them would be arbitrary. */
function fit(pages: SourcePage[]): SourcePage[] {
  const kept = pages.length <= MOST_PAGES ? pages : pages.filter(({ kind }) => kind !== 'statement').slice(0, MOST_PAGES);
  return RESULT_KINDS.flatMap((kind) => kept.filter((page) => page.kind === kind));
}

/** The phrases of a page without those that say the same in the same words as one before ("cannot spell", "can't spell"). */
function distinct(phrases: readonly string[], keys: Keys): string[] {
  const said = new Set<string>();
  return phrases.filter((phrase) => {
    const telling = keys.ofPhrase(normalise(phrase.replaceAll('|', ' '))).filter((key) => !key.startsWith(LITTLE));
    const signature = telling.sort().join(' ');
    if (signature !== '' && said.has(signature)) return false;
    said.add(signature);
    return true;
  });
}

/** The phrases there is room for: every page keeps its first ones, and as many as any other. Editors write the most telling first. */
function phrasesThatFit(sources: SourcePage[], keys: Keys): { shown: string[]; heard: string[] }[] {
  const pages = sources.map(({ phrases, heard }) => ({ shown: new Set(phrases), all: distinct([...phrases, ...heard], keys) }));
  let each = Infinity;
  const size = () => sum(pages.map(({ all }) => sum(all.slice(0, each).map(({ length }) => length + 1))));
  for (each = Math.max(0, ...pages.map(({ all }) => all.length)); each > 3 && size() > MOST_PHRASES; each = Math.floor(each * 0.97));
  return pages.map(({ shown, all }) => {
    const kept = all.slice(0, each);
    return { shown: kept.filter((phrase) => shown.has(phrase)), heard: kept.filter((phrase) => !shown.has(phrase)) };
  });
}

/** Phrases of pages in order, by the pages they lead to. */
function groupPhrases(pages: readonly (readonly string[])[]): StoredIndex['phrases'] {
  const leadsTo = new Map<string, { phrase: string; places: number[] }>();
  pages.forEach((phrases, place) => {
    for (const phrase of phrases) {
      const plain = normalise(phrase.replaceAll('|', ' '));
      if (plain === '') continue;
      const entry = leadsTo.get(plain) ?? { phrase: phrase.replaceAll('|', ' '), places: [] };
      if (!entry.places.includes(place)) entry.places.push(place);
      leadsTo.set(plain, entry);
    }
  });
  const groups = new Map<string, [number[], string[]]>();
  for (const { phrase, places } of leadsTo.values()) {
    const group = groups.get(places.join()) ?? [places, []];
    group[1].push(phrase);
    groups.set(places.join(), group);
  }
  return [...groups.values()].map(([places, phrases]) => [places, phrases.join('|')]);
}

/** How much each word says about each page: weighted counts, levelled as BM25 does among pages of the same kind. */
function weighWords(pages: SourcePage[], keyOf: (word: string) => string) {
  const surfaces = new Map<string, Map<string, number>>();
  const counted = pages.map(({ kind, texts, phrases, heard }) => {
    const counts = new Map<string, number>();
    for (const { text, weight } of [...texts, { text: [...phrases, ...heard].join(' . '), weight: 2 }])
      for (const word of wordsOf(text)) {
        if (LITTLE_WORDS.has(word) || (word.length < 3 && !/\d/.test(word))) continue;
        const key = keyOf(word);
        counts.set(key, (counts.get(key) ?? 0) + weight);
        const forms = surfaces.get(key) ?? new Map<string, number>();
        forms.set(word, (forms.get(word) ?? 0) + 1);
        surfaces.set(key, forms);
      }
    return { kind, counts, length: sum(counts.values()) };
  });
  const means = new Map(RESULT_KINDS.map((kind) => {
    const lengths = counted.filter((page) => page.kind === kind).map(({ length }) => length);
    return [kind, sum(lengths) / Math.max(1, lengths.length)];
  }));
  const weighed = counted.map(({ kind, counts, length }) => {
    const level = K1 * (1 - B + (B * length) / (means.get(kind) ?? 1));
    return new Map([...counts].map(([key, count]) => [key, count / (count + level)]));
  });
  return { weighed, surfaces };
}

/** Makes the index of a site: everything the search in the browser and on the command line knows. */
export function buildIndex(all: SourcePage[], knowledge: WordKnowledge): StoredIndex {
  const pages = fit(all);
  const keys = makeKeys(knowledge);
  const { weighed, surfaces } = weighWords(pages, keys.of);
  const spread = new Map<string, number>();
  for (const words of weighed) for (const key of words.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);

  const rarity = (key: string) => Math.log(1 + pages.length / (spread.get(key) ?? 1));
  const wanted = sum(pages.map(({ kind }, place) => Math.min(WORDS_OF_KIND[kind], weighed[place]?.size ?? 0)));
  const share = Math.min(1, MOST_PLACES / Math.max(1, wanted));
  const placesOf = new Map<string, { place: number; level: number }[]>();
  pages.forEach(({ kind }, place) => {
    const best = [...(weighed[place] ?? [])].map(([key, weight]) => ({ key, weight, worth: weight * rarity(key) })).sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
    for (const { key, weight } of best.slice(0, Math.max(8, Math.floor(WORDS_OF_KIND[kind] * share)))) {
      const level = Math.round(weight * LEVELS);
      if (level === 0) continue;
      const places = placesOf.get(key) ?? [];
      places.push({ place, level });
      placesOf.set(key, places);
    }
  });

  const fitting = phrasesThatFit(pages, keys);
  const room = Math.floor(MOST_SUMMARY / Math.max(1, pages.length));
  const isRoomy = sum(pages.map(({ summary }) => summary.length)) <= MOST_SUMMARY;
  const surfaceOf = (key: string) => [...(surfaces.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? key;
  const kept = [...placesOf].map(([key, places]) => ({ key, places, surface: surfaceOf(key) })).sort((a, b) => (a.surface < b.surface ? -1 : 1));
  return {
    format: 2,
    phaseNames: PHASE_NAMES,
    pages: {
      counts: RESULT_KINDS.map((kind) => pages.filter((page) => page.kind === kind).length),
      ids: pages.map(({ id }) => id),
      titles: pages.map(({ title }) => title),
      summaries: pages.map(({ summary }) => (isRoomy ? summary : clip(summary, room))),
      phases: pages.map(({ phases }) => sum(phases.map((phase) => 2 ** PHASES.indexOf(phase)))),
    },
    phrases: groupPhrases(fitting.map(({ shown }) => shown)),
    heard: groupPhrases(fitting.map(({ heard }) => heard)),
    words: kept.map(({ surface }) => surface).join(' '),
    spread: kept.map(({ key }) => spread.get(key) ?? 1),
    places: kept.map(({ places }) => writePlaces(places)).join(' '),
    knowledge,
  };
}
