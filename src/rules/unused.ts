import type { Library } from '../library/read-library.ts';
import { ofKind } from '../library/entry.ts';
import { termAddress } from '../model/address.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from './rule.ts';

/* Kinds whose words readers meet. */
const READ = new Set(['standards', 'ladders', 'statements', 'interventions', 'entitlements', 'guides', 'help-now']);

/** The words and addresses of the library outside the glossary, for asking whether a term is ever used. */
const allWords = ({ entries }: Library) =>
  entries
    .filter(({ kind }) => READ.has(kind))
    .map(({ source }) => source)
    .join('\n')
    .toLowerCase()
    .replaceAll(/\n */g, ' ');

export const unused: Rule = {
  level: 'warning',
  about: 'A source or a help-now card is named somewhere, and a glossary term is used in some text or linked to. One that is not may stay: this is a thing to look at.',
  good: 'a source that a statement names',
  bad: 'a source that nothing names',
  check(library, report) {
    const used = new Set(library.entries.flatMap((entry) => referencesOf(entry.kind, entry.data).map(({ target, id }) => `${target}/${id}`)));
    for (const entry of library.entries)
      if ((entry.kind === 'sources' || entry.kind === 'help-now') && !used.has(`${entry.kind}/${entry.id}`)) report(entry, [], `no file names this ${COLLECTIONS[entry.kind].noun}`, 'name it where it helps; it may also stay as it is');
    const words = allWords(library);
    const isLinked = (id: string) => words.includes(`${termAddress(id)})`);
    for (const entry of ofKind(library.entries, 'glossary'))
      if (![entry.data.term, ...entry.data.alsoCalled].some((name) => words.includes(name.toLowerCase())) && !isLinked(entry.id) && !used.has(`glossary/${entry.id}`)) report(entry, [], 'no text uses this term, and none links to it', `use it or link to it where it helps, as [words](${termAddress(entry.id)}); it may also stay as it is`);
  },
};
