import { type Entry, ofKind } from '../library/entry.ts';
import { textBlocks } from '../library/prose-text.ts';
import { textsIn } from '../library/texts-in.ts';
import { atLine, type Rule } from './rule.ts';

/* Abbreviations that are words to everyone or the only name of a thing, roman numerals, and section letters of a plan. */
const EVERYDAY = new Set(['CPR', 'PIN', 'CHARGE', 'MART', 'UK', 'US', 'USA', 'TV', 'OK', 'DVD', 'PDF', 'PE', 'PC', 'ID', 'BBC', 'AM', 'PM', 'LGBT', 'WRITE', 'LGBTQ', 'MP', 'GOV', 'CD', 'II', 'III', 'IV', 'VI', 'IT', 'RE', 'DT', 'ICT', 'SMS', 'URL', 'FAQ', 'GP', 'IQ', 'NHS', 'GCSE', 'GCSEs', 'CC', 'BY', 'MIT', 'AA', 'AAA', 'A&E', 'SHOUT', 'DOI', 'JSON', 'HTML', 'WCAG']);
const ABBREVIATION = /\b(?:[A-Z]{2,}s?|[A-Z]\w?[A-Z]+s?)\b/g;

const READ_BY_ALL = new Set(['standards', 'statements', 'ladders', 'interventions', 'entitlements', 'guides', 'glossary', 'help-now']);
/* Search words and names, which are what people say; addresses. */
const NOT_READ = new Set<PropertyKey | undefined>(['everydayWords', 'otherNames', 'alsoCalled', 'term', 'address', 'seenAt']);

/** The texts of an entry with their places: fields, then prose. Headings are fixed, or repeat what the text below them says. */
function* textsOf(entry: Entry): Generator<{ text: string; place: Pick<Entry, 'file' | 'lineOf'>; field: PropertyKey[] }> {
  for (const { text, path } of textsIn(entry.data)) if (!NOT_READ.has(path[0]) && !NOT_READ.has(path.at(-1))) yield { text, place: entry, field: path };
  for (const { text, line } of textBlocks((entry.tree?.children ?? []).filter(({ type }) => type !== 'heading'))) yield { text, place: atLine(entry, line), field: [] };
}

export const knownAbbreviations: Rule = {
  level: 'error',
  about: 'An abbreviation is in the glossary, or is spelled out where it stands: "applied behaviour analysis (ABA)".',
  good: 'A person-centred review (PCR) is held each year.',
  bad: 'A PCR is held each year.',
  check({ entries }, report) {
    // Names of programmes, trials and bodies are names, and their own pages say what they are.
    const names = [
      ...ofKind(entries, 'glossary').flatMap(({ data }) => [data.term, ...data.alsoCalled]),
      ...ofKind(entries, 'interventions').flatMap(({ data }) => [data.name, ...data.otherNames]),
      ...ofKind(entries, 'sources').flatMap(({ data }) => [data.title, data.authors, data.publisher]),
    ];
    const defined = new Set(names.flatMap((name) => name.match(ABBREVIATION) ?? []));
    // A ladder is read on the page of its standard.
    const alsoOnPage = ({ kind, id }: Entry): Entry[] => (kind === 'ladders' ? ofKind(entries, 'standards').filter((standard) => standard.id === id) : []);
    for (const entry of entries) {
      if (!READ_BY_ALL.has(entry.kind)) continue;
      let words: string | undefined;
      const allWords = () => (words ??= [entry, ...alsoOnPage(entry)].map((part) => [JSON.stringify(part.data), ...[...textsOf(part)].map(({ text }) => text)].join(' ')).join(' '));
      const told = new Set<string>();
      for (const { text, place, field } of textsOf(entry))
        for (const [found] of text.matchAll(ABBREVIATION)) {
          const bare = found.replace(/s$/, '');
          if (told.has(bare) || EVERYDAY.has(found) || EVERYDAY.has(bare) || defined.has(found) || defined.has(bare)) continue;
          const all = allWords();
          const isKnown = all.includes(`(${found}`) || all.includes(`(${bare}`) || all.includes(`${bare})`) || all.includes(`(or ${bare}`) || all.includes(`called ${bare}`) || new RegExp(`\\b${bare}[,:]? (?:is|are|means|stands for|\\()`).test(all);
          if (isKnown) continue;
          told.add(bare);
          report(place, field, `"${found}" is not explained`, `write the words first, then "(${bare})"; or add a glossary term that names it`);
        }
    }
  },
};
