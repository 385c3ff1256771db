import type { Library } from '../library/read-library.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from './rule.ts';

/* A link to a withdrawn standard is met by a page that points on; advice that rests on something withdrawn is wrong. */
const RELIED_ON = new Set(['interventions', 'entitlements', 'statements']);

const withdrawnIds = ({ entries }: Library) => new Set(entries.flatMap(({ kind, id, data }) => ('withdrawal' in data && data.withdrawal ? [`${kind}/${id}`] : [])));

export const withdrawn: Rule = {
  level: 'error',
  about: 'Nothing in force names an intervention or a right that is withdrawn, and what replaces something is another thing that is in force.',
  good: 'replacedBy: [structured-phonics]',
  bad: 'intervention: old-name, which was withdrawn',
  check(library, report) {
    const gone = withdrawnIds(library);
    for (const entry of library.entries) {
      const isGone = gone.has(`${entry.kind}/${entry.id}`);
      for (const { field, target, id } of referencesOf(entry.kind, entry.data)) {
        if (field[0] === 'withdrawal' && target === entry.kind && id === entry.id) {
          report(entry, field, 'this is said to replace itself', 'name what takes its place, or leave "replacedBy" out when nothing does');
          continue;
        }
        if (target === 'topics' || !gone.has(`${target}/${id}`)) continue;
        const isReplacement = field[0] === 'withdrawal';
        if (!isReplacement && (isGone || !RELIED_ON.has(target))) continue;
        const message = isReplacement ? `"${id}" is said to replace this, but it is withdrawn itself` : `the ${COLLECTIONS[target].noun} "${id}" is withdrawn`;
        report(entry, field, message, isReplacement ? 'name what replaces that one, or leave "replacedBy" out' : `name what replaces it (its file says what does), or take it out`);
      }
    }
  },
};
