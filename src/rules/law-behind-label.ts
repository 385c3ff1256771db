import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const lawBehindLabel: Rule = {
  level: 'error',
  about: 'A statement labelled law names a duty in law; one labelled statutory guidance names a duty in guidance or law.',
  good: 'label: law, entitlements: [best-endeavours]',
  bad: 'label: law, entitlements: []',
  check({ entries }, report) {
    const entitlements = new Map(ofKind(entries, 'entitlements').map((entry) => [entry.id, entry.data]));
    for (const statement of ofKind(entries, 'statements')) {
      const named = statement.data.entitlements.flatMap((id) => entitlements.get(id) ?? []);
      if (named.length < statement.data.entitlements.length) continue; // The references rule speaks of the missing ones.
      if (statement.data.label === 'law' && !named.some(({ strength }) => strength === 'must')) report(statement, ['label'], 'the label is law, but none of its entitlements is a legal duty (must)', 'name the duty in "entitlements", or change the label');
      if (statement.data.label === 'statutory-guidance' && !named.some(({ basis }) => basis !== 'other-rules')) report(statement, ['label'], 'the label is statutory-guidance, but none of its entitlements is in statutory guidance or law', 'name the paragraph in "entitlements", or change the label');
    }
  },
};
