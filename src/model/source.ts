import { z } from 'zod';
import { date, text, webAddress } from './field.ts';

export const SOURCE_KINDS = [
  'law', 'statutory-guidance', 'guideline', 'government-guidance', 'systematic-review', 'meta-analysis', 'trial', 'cohort', 'qualitative',
  'practice-guide', 'evidence-summary', 'consensus', 'position-statement', 'service-page',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const SOURCE_KIND_NAMES: Record<SourceKind, string> = {
  law: 'Law',
  'statutory-guidance': 'Statutory guidance',
  guideline: 'Clinical guideline',
  'government-guidance': 'Government guidance',
  'systematic-review': 'Systematic review',
  'meta-analysis': 'Meta-analysis',
  trial: 'Randomised trial',
  cohort: 'Other study',
  qualitative: 'Interviews or views',
  'practice-guide': 'Practice guide',
  'evidence-summary': 'Evidence summary',
  consensus: 'Expert consensus',
  'position-statement': 'Position statement',
  'service-page': 'Service or charity page',
};

/** `content/sources/<id>.yaml`: one reference, and what was really read of it. */
export const sourceSchema = z.strictObject({
  title: text('The title, as published.', { max: 400 }),
  authors: text('Authors or responsible body. Leave out what could not be seen.', { max: 400 }),
  year: z.int().min(1900).max(2100).optional().meta({ description: 'The year of publication. Left out when it could not be seen.' }),
  kind: z.enum(SOURCE_KINDS).meta({ description: 'The kind of source.' }),
  publisher: text('The journal or publisher.', { max: 200 }),
  address: webAddress('Where a reader should go: the publisher’s page or the DOI.'),
  doi: z.string().regex(/^10\.\d{4,9}\/\S+$/, { error: 'write a DOI such as 10.1002/14651858.CD013162' }).optional().meta({ description: 'The DOI, if there is one.' }),
  finding: text('The headline finding, in our own words. Figures exactly as seen.', { min: 20, max: 1200 }),
  seenAt: webAddress('The page at which the finding was read.'),
  checked: date('The day it was read.'),
  confidence: z.enum(['high', 'medium']).meta({ description: 'high: read in the abstract, the official page or the text. medium: partly visible, or read second-hand.' }),
  notVerified: text('What could not be seen or confirmed.', { max: 600 }).optional(),
});
export type Source = z.output<typeof sourceSchema>;
