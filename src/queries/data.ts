import type { EntitlementView, InterventionView, LibraryView, SourceView, StandardView, StatementView } from './library.ts';

/* Version 1 of the public data. A field may be added; none is renamed, removed or given another meaning. */

const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug);

/** A statement: `prose` is HTML under the section's key when `isWhole`. */
function statementData({ prose, sources, entitlements, file: _file, slug: _slug, ...statement }: StatementView, isWhole: boolean) {
  return { ...statement, sources: ids(sources), entitlements: ids(entitlements), ...(isWhole ? { prose } : {}) };
}

/** A standard in short, or whole with its ladder and prose. */
export function standardData(standard: StandardView, isWhole: boolean) {
  const { prose, sources, statements, withdrawnStatements, ladder, related, entitlements, helpNow, notRecommended, editions, file: _file, ...facts } = standard;
  return {
    ...facts,
    related: related.map(({ topic, why }) => ({ topic: topic.slug, why })),
    entitlements: ids(entitlements),
    helpNow: ids(helpNow),
    notRecommended: notRecommended.map(({ intervention, why }) => ({ intervention: intervention.id, why })),
    sources: ids(sources),
    versions: editions.map(({ version }) => version),
    statements: statements.map((statement) => statementData(statement, isWhole)),
    ...(withdrawnStatements.length > 0 ? { withdrawnStatements: withdrawnStatements.map((statement) => statementData(statement, isWhole)) } : {}),
    ...(isWhole
      ? {
          prose,
          ladder: {
            ...ladder,
            rungs: ladder.rungs.map(({ intervention, ...rung }) => ({ ...rung, intervention: intervention.id })),
            lookDeeper: { ...ladder.lookDeeper, read: slugs(ladder.lookDeeper.read) },
          },
        }
      : {}),
  };
}

export const interventionData = ({ sources, topics, ...intervention }: InterventionView) => ({ ...intervention, sources: ids(sources), topics: slugs(topics) });

export const entitlementData = ({ sources, topics, statements, gathers, ...entitlement }: EntitlementView) => ({
  ...entitlement,
  gathers: ids(gathers),
  sources: ids(sources),
  topics: slugs(topics),
  statements: statements.map(({ code }) => code),
});

export const sourceData = (source: SourceView) => source;

/** The counts of a library, for its index file. */
export const counts = (library: LibraryView) => ({
  topics: library.topics.length,
  standards: library.standards.length,
  statements: library.standards.reduce((sum, { statements }) => sum + statements.length, 0),
  interventions: library.interventions.length,
  entitlements: library.entitlements.length,
  sources: library.sources.length,
  terms: library.terms.length,
});
