import type { Library } from '../library/read-library.ts';
import { ofKind } from '../library/entry.ts';
import { textBlocks } from '../library/prose-text.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from './rule.ts';

/** All words of the library outside the glossary, for asking whether a term is ever used. */
const allWords = ({ entries }: Library) =>
  entries
    .filter(({ kind }) => kind !== 'glossary' && kind !== 'sources')
    .map(({ data, tree }) => `${JSON.stringify(data)} ${textBlocks(tree?.children ?? []).map(({ text }) => text).join(' ')}`)
    .join(' ')
    .toLowerCase();

export const unused: Rule = {
  level: 'warning',
  about: 'A source or a help-now card is named somewhere, and a glossary term is used in some text.',
  good: 'a source that a statement names',
  bad: 'a source that nothing names',
  check(library, report) {
    const used = new Set(library.entries.flatMap((entry) => referencesOf(entry.kind, entry.data).map(({ target, id }) => `${target}/${id}`)));
    for (const entry of library.entries)
      if ((entry.kind === 'sources' || entry.kind === 'help-now') && !used.has(`${entry.kind}/${entry.id}`)) report(entry, [], `no file names this ${COLLECTIONS[entry.kind].noun}`, 'name it where it is used, or delete the file');
    const words = allWords(library);
    for (const entry of ofKind(library.entries, 'glossary'))
      if (![entry.data.term, ...entry.data.alsoCalled].some((name) => words.includes(name.toLowerCase())) && !used.has(`glossary/${entry.id}`)) report(entry, [], 'no text uses this term', 'use it where it helps, or delete the file');
  },
};
