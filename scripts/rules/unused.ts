import { COLLECTIONS } from '../../src/model/collections.ts';
import { referencesOf } from '../../src/model/references.ts';
import type { Rule } from './rule.ts';

export const unused: Rule = {
  level: 'warning',
  about: 'A source or a help-now card is used somewhere.',
  check({ entries }, report) {
    const used = new Set(entries.flatMap((entry) => referencesOf(entry.kind, entry.data).map(({ target, id }) => `${target}/${id}`)));
    for (const entry of entries)
      if ((entry.kind === 'sources' || entry.kind === 'help-now') && !used.has(`${entry.kind}/${entry.id}`)) report(entry, [], `no file names this ${COLLECTIONS[entry.kind].noun}`, 'name it where it is used, or delete the file');
  },
};
