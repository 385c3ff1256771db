import { ofKind } from '../library/entry.ts';
import { nearest } from '../library/nearest.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from './rule.ts';
import { ID_TO_WRITE } from './still-to-write.ts';

export const references: Rule = {
  level: 'error',
  about: 'Every id that a file names belongs to something that exists, and stands in a list once.',
  good: 'sources: [mcarthur-phonics-2018]',
  bad: 'sources: [mcarthur-phonic-2018]',
  check({ entries, ids }, report) {
    const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics.map(({ slug }) => slug));
    for (const entry of entries) {
      const named = new Set<string>();
      for (const { field, target, id } of referencesOf(entry.kind, entry.data)) {
        // A list names a thing once; the rungs of a ladder may use one intervention twice.
        const inList = `${String(field[0])}/${target}/${id}`;
        if (field[0] !== 'rungs' && named.has(inList)) report(entry, field, `"${id}" stands in this list twice`, 'take one of the two out');
        named.add(inList);
        if (target === 'topics' && topics.length === 0) continue; // The taxonomy itself is at fault; that is told once.
        const known = target === 'topics' ? topics : [...ids[target]];
        if (known.includes(id) || ID_TO_WRITE.test(id)) continue;
        const noun = target === 'topics' ? 'topic' : COLLECTIONS[target].noun;
        const near = nearest(id, known);
        if (field[0] === 'withdrawal') {
          report(entry, field, `there is no ${noun} called "${id}" to replace this`, `${near ? `did you mean "${near}"? ` : ''}Name one that is there, or leave "replacedBy" out when nothing takes its place`);
          continue;
        }
        const where = target === 'topics' ? 'content/taxonomy.yaml lists the topics' : `or add content/${COLLECTIONS[target].example.replace(/[^/]+(\.\w+)$/, `${id}$1`)}`;
        report(entry, field, `there is no ${noun} called "${id}"`, `${near ? `did you mean "${near}"? ` : ''}Check the spelling, ${where}`);
      }
    }
  },
};
