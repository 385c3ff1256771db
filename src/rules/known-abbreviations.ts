import { ofKind } from '../library/entry.ts';
import { textBlocks } from '../library/prose-text.ts';
import { atLine, type Rule } from './rule.ts';

/* Abbreviations that are words to everyone, roman numerals, and section letters of a plan. */
const EVERYDAY = new Set(['UK', 'US', 'USA', 'TV', 'OK', 'DVD', 'PDF', 'PE', 'PC', 'ID', 'BBC', 'AM', 'PM', 'LGBT', 'WRITE', 'LGBTQ', 'MP', 'GOV', 'CD', 'II', 'III', 'IV', 'VI', 'IT', 'RE', 'DT', 'ICT', 'SMS', 'URL', 'FAQ', 'GP', 'IQ', 'NHS', 'GCSE', 'GCSEs', 'CC', 'BY', 'MIT', 'AA', 'AAA', 'A&E', 'SHOUT', 'DOI', 'JSON', 'HTML', 'WCAG']);
const ABBREVIATION = /\b(?:[A-Z]{2,}s?|[A-Z]\w?[A-Z]+s?)\b/g;

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
    for (const entry of entries) {
      if (!entry.tree || !['standards', 'statements', 'interventions', 'entitlements', 'guides'].includes(entry.kind)) continue;
      // Headings are fixed, or repeat what the text below them says.
      const blocks = textBlocks(entry.tree.children.filter(({ type }) => type !== 'heading'));
      const all = `${JSON.stringify(entry.data)} ${blocks.map(({ text }) => text).join(' ')}`;
      const told = new Set<string>();
      for (const { text, line } of blocks)
        for (const [found] of text.matchAll(ABBREVIATION)) {
          const bare = found.replace(/s$/, '');
          const isKnown = EVERYDAY.has(found) || EVERYDAY.has(bare) || defined.has(found) || defined.has(bare) || all.includes(`(${found}`) || all.includes(`(${bare}`) || all.includes(`${bare})`) || all.includes(`(or ${bare}`) || new RegExp(`\\b${bare}[,:]? (?:is|are|means|stands for|\\()`).test(all);
          if (isKnown || told.has(bare)) continue;
          told.add(bare);
          report(atLine(entry, line), [], `"${found}" is not explained`, `write the words first, then "(${bare})"; or add a glossary term that names it`);
        }
    }
  },
};
