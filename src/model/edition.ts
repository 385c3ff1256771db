import { z } from 'zod';
import { certaintySchema, labelSchema, STUDIED_IN, strengthSchema } from './evidence.ts';
import { date, id, text, version } from './field.ts';
import { ladderSchema } from './ladder.ts';
import { changeSchema, notRecommendedSchema, reviewerSchema, signsSchema } from './standard.ts';
import { measuresSchema } from './statement.ts';

const LONGEST_SECTION = 20_000;

const partSchema = z.strictObject({
  heading: text('The heading the words stand under.', { max: 120 }),
  words: text('The words, as Markdown.', { min: 1, max: LONGEST_SECTION }),
});
export type EditionPart = z.output<typeof partSchema>;

const statementSchema = z.strictObject({
  number: z.int().positive().meta({ description: 'The number of the statement.' }),
  title: text('Its title.', { max: 70 }),
  statement: text('The statement.', { max: 420 }),
  plain: text('The same in plain words.', { max: 180 }),
  label: labelSchema,
  strength: strengthSchema,
  certainty: certaintySchema.optional(),
  studiedIn: z.enum(STUDIED_IN).meta({ description: 'Studied in whom.' }),
  measures: measuresSchema.meta({ description: 'Its quality measures.' }),
  sources: z.array(id('The id of a source.')).meta({ description: 'The sources it rests on.' }),
  entitlements: z.array(id('The id of an entitlement.')).meta({ description: 'The rights and duties behind it.' }),
  text: z.array(partSchema).min(1).meta({ description: 'Its text, part by part.' }),
});
export type EditionStatement = z.output<typeof statementSchema>;

/**
 * `content/editions/<slug>/<version>.yaml`: everything of one published version that a reader could cite, kept for ever.
 * Made by npm run edition, never by hand.
 */
export const editionSchema = z.strictObject({
  standard: id('The slug of the standard.'),
  code: text('The code of the standard.', { max: 10 }),
  title: text('The title at the time.', { max: 90 }),
  version: version('The version.'),
  date: date('The day its words last changed.'),
  reviewers: z.array(reviewerSchema).meta({ description: 'Who had reviewed it.' }),
  changes: z.array(changeSchema).min(1).meta({ description: 'The changes up to this version, its own first.' }),
  summary: text('The summary at the time.', { max: 320 }),
  signs: signsSchema.meta({ description: 'What an adult may notice, by phase.' }),
  entitlements: z.array(id('The id of an entitlement.')).meta({ description: 'Rights and duties named.' }),
  notRecommended: notRecommendedSchema.meta({ description: 'What it advised against.' }),
  text: z.array(partSchema).min(1).meta({ description: 'The text of the standard, part by part.' }),
  ladder: ladderSchema.meta({ description: 'The ladder at the time.' }),
  statements: z.array(statementSchema).min(1).meta({ description: 'The statements at the time.' }),
});
export type Edition = z.output<typeof editionSchema>;
