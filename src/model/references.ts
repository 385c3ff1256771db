import type { DataOf, Kind } from './collections.ts';
import type { Withdrawal } from './withdrawal.ts';

/** One entry naming another: the field that names it, the kind it names and the id. */
export interface Reference {
  field: (string | number)[];
  target: Exclude<Kind, 'taxonomy' | 'exceptions' | 'search'> | 'topics';
  id: string;
}

/** What a withdrawn entry names as taking its place. */
const replacements = (target: Reference['target'], withdrawal: Withdrawal | undefined): Reference[] => (withdrawal?.replacedBy ?? []).map((id, index) => ({ field: ['withdrawal', 'replacedBy', index], target, id }));
const list = (field: string, target: Reference['target'], ids: readonly string[]): Reference[] => ids.map((id, index) => ({ field: [field, index], target, id }));

/** For each kind, every reference its data makes. The check resolves them; the site follows them backwards. */
export const REFERENCES: { [K in Kind]?: (data: DataOf<K>) => Reference[] } = {
  standards: (standard) => [
    ...list('helpNow', 'help-now', standard.helpNow),
    ...list('entitlements', 'entitlements', standard.entitlements),
    ...standard.related.map(({ topic }, index): Reference => ({ field: ['related', index, 'topic'], target: 'topics', id: topic })),
    ...standard.notRecommended.map(({ intervention }, index): Reference => ({ field: ['notRecommended', index, 'intervention'], target: 'interventions', id: intervention })),
    ...replacements('standards', standard.withdrawal),
  ],
  ladders: (ladder) => [
    ...ladder.rungs.map(({ intervention }, index): Reference => ({ field: ['rungs', index, 'intervention'], target: 'interventions', id: intervention })),
    ...ladder.lookDeeper.read.map((id, index): Reference => ({ field: ['lookDeeper', 'read', index], target: 'topics', id })),
  ],
  statements: (statement) => [...list('sources', 'sources', statement.sources), ...list('entitlements', 'entitlements', statement.entitlements), ...replacements('statements', statement.withdrawal)],
  interventions: (intervention) => [...list('topics', 'topics', intervention.topics), ...list('sources', 'sources', intervention.sources), ...replacements('interventions', intervention.withdrawal)],
  entitlements: (entitlement) => [...list('gathers', 'entitlements', entitlement.gathers ?? []), ...list('topics', 'topics', entitlement.topics), ...list('sources', 'sources', entitlement.sources), ...replacements('entitlements', entitlement.withdrawal)],
  guides: (guide) => [...list('sources', 'sources', guide.sources), ...list('helpNow', 'help-now', guide.helpNow)],
  glossary: (term) => list('see', 'glossary', term.see),
  'help-now': (card) => list('sources', 'sources', card.sources),
};

/** The references of an entry whose kind is only known at run time. */
export function referencesOf<K extends Kind>(kind: K, data: DataOf<K>): Reference[] {
  return REFERENCES[kind]?.(data) ?? [];
}
