import type { z } from 'zod';
import { editionSchema } from './edition.ts';
import { entitlementSchema } from './entitlement.ts';
import { verdictSchema } from './evidence.ts';
import { exceptionsSchema } from './exception.ts';
import { guideSchema } from './guide.ts';
import { helpNowSchema } from './help-now.ts';
import { interventionSchema } from './intervention.ts';
import { ladderSchema } from './ladder.ts';
import { ENTITLEMENT_SECTIONS, interventionSections, type Section, STANDARD_SECTIONS, STATEMENT_SECTIONS } from './sections.ts';
import { searchWordsSchema } from './search-words.ts';
import { sourceSchema } from './source.ts';
import { standardSchema } from './standard.ts';
import { statementSchema } from './statement.ts';
import { taxonomySchema } from './taxonomy.ts';
import { termSchema } from './term.ts';

/** A kind of content: where its files lie, what their data must be, and which headings their prose stands under. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** What an editor calls one of them. */
  noun: string;
  /** The path below `content/`; its one or two groups make the id. */
  path: RegExp;
  /** The same path for people. */
  example: string;
  schema: Schema;
  /** `prose`: required headings. `pages`: free headings and named components. `data`: a YAML file. */
  body: 'prose' | 'page' | 'data';
  sections?: (data: Record<string, unknown>) => readonly Section[];
}

const SLUG = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const collection = <Schema extends z.ZodType>(kind: Collection<Schema>) => kind;

export const COLLECTIONS = {
  taxonomy: collection({ noun: 'taxonomy', path: /^(taxonomy)\.yaml$/, example: 'taxonomy.yaml', schema: taxonomySchema, body: 'data' }),
  exceptions: collection({ noun: 'list of exceptions', path: /^(exceptions)\.yaml$/, example: 'exceptions.yaml', schema: exceptionsSchema, body: 'data' }),
  standards: collection({
    noun: 'standard',
    path: new RegExp(`^standards/${SLUG}/standard\\.mdx$`),
    example: 'standards/learning-to-read/standard.mdx',
    schema: standardSchema,
    body: 'prose',
    sections: () => STANDARD_SECTIONS,
  }),
  ladders: collection({ noun: 'ladder', path: new RegExp(`^standards/${SLUG}/ladder\\.yaml$`), example: 'standards/learning-to-read/ladder.yaml', schema: ladderSchema, body: 'data' }),
  statements: collection({
    noun: 'statement',
    path: new RegExp(`^standards/${SLUG}/statement-([1-9]\\d?)\\.mdx$`),
    example: 'standards/learning-to-read/statement-1.mdx',
    schema: statementSchema,
    body: 'prose',
    sections: () => STATEMENT_SECTIONS,
  }),
  interventions: collection({
    noun: 'intervention',
    path: new RegExp(`^interventions/${SLUG}\\.mdx$`),
    example: 'interventions/phonics-intervention.mdx',
    schema: interventionSchema,
    body: 'prose',
    sections: (data) => interventionSections(verdictSchema.catch('consider').parse(data['verdict'])),
  }),
  entitlements: collection({
    noun: 'entitlement',
    path: new RegExp(`^entitlements/${SLUG}\\.mdx$`),
    example: 'entitlements/best-endeavours.mdx',
    schema: entitlementSchema,
    body: 'prose',
    sections: () => ENTITLEMENT_SECTIONS,
  }),
  sources: collection({ noun: 'source', path: new RegExp(`^sources/${SLUG}\\.yaml$`), example: 'sources/nice-ng87.yaml', schema: sourceSchema, body: 'data' }),
  editions: collection({ noun: 'published version', path: new RegExp(`^editions/${SLUG}/(\\d+\\.\\d+)\\.yaml$`), example: 'editions/learning-to-read/1.0.yaml', schema: editionSchema, body: 'data' }),
  guides: collection({ noun: 'guide', path: new RegExp(`^guides/${SLUG}\\.mdx$`), example: 'guides/for-parents.mdx', schema: guideSchema, body: 'page' }),
  glossary: collection({ noun: 'glossary term', path: new RegExp(`^glossary/${SLUG}\\.yaml$`), example: 'glossary/ehc-plan.yaml', schema: termSchema, body: 'data' }),
  'help-now': collection({ noun: 'help-now card', path: new RegExp(`^help-now/${SLUG}\\.yaml$`), example: 'help-now/thoughts-of-suicide.yaml', schema: helpNowSchema, body: 'data' }),
  search: collection({ noun: 'list of search words', path: new RegExp(`^search/${SLUG}\\.yaml$`), example: 'search/abbreviations.yaml', schema: searchWordsSchema, body: 'data' }),
} as const;

/** The name of a kind of content, which is also its Astro collection. */
export type Kind = keyof typeof COLLECTIONS;
export const KINDS = Object.keys(COLLECTIONS) as Kind[];

/** The data of one entry of a kind, as the schema gives it. */
export type DataOf<K extends Kind> = z.output<(typeof COLLECTIONS)[K]['schema']>;
