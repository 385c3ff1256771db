import { z } from 'zod';
import { acrossFields } from './across-fields.ts';
import { certaintySchema, type Label, labelSchema, strengthSchema, STUDIED_IN } from './evidence.ts';
import { id, text } from './field.ts';
import { withdrawalSchema } from './withdrawal.ts';

const dataSource = text('Where the figure comes from: the record, survey or observation a school already keeps or could keep.', { max: 300 });

/* Structure, process and outcome are the three measures NICE gives each quality statement. */
export const measuresSchema = z.strictObject({
  structure: z
    .array(z.strictObject({ measure: text('Evidence that arrangements are in place.'), dataSource }))
    .min(1)
    .meta({ description: 'What must be in place for the statement to happen.' }),
  process: z
    .array(
      z.strictObject({
        measure: text('What is counted, as "Proportion of …".'),
        numerator: text('The number in the denominator for whom it happened.'),
        denominator: text('The number for whom it should have happened.'),
        dataSource,
      }),
    )
    .min(1)
    .meta({ description: 'Whether it happened, as a proportion.' }),
  outcome: z
    .array(z.strictObject({ measure: text('What is better for the child or family: not attainment alone.'), dataSource }))
    .min(1)
    .meta({ description: 'Whether it made a difference, beyond attainment too.' }),
});

const statementFields = z.strictObject({
  title: text('A short title, three to eight words.', { max: 70 }),
  statement: text('One idea in one sentence: who does what, for whom, how often or by when.', { min: 40, max: 420 }),
  plain: text('The same idea in words a tired parent would use, in one short sentence.', { min: 20, max: 180 }),
  label: labelSchema,
  strength: strengthSchema,
  certainty: certaintySchema.optional(),
  studiedIn: z.enum(STUDIED_IN).exclude(['hardly-studied']).meta({ description: 'Studied in whom: this-need, pupils-in-general or expert-agreement.' }),
  measures: measuresSchema.meta({ description: 'Quality measures: structure, process and outcome.' }),
  sources: z.array(id('The id of a source.')).min(1).meta({ description: 'The sources the statement rests on, the strongest first.' }),
  entitlements: z.array(id('The id of an entitlement.')).meta({ description: 'The rights and duties behind it. Needed when the label is law or statutory-guidance.' }),
  withdrawal: withdrawalSchema('the ids of statements, such as learning-to-read/2').meta({ description: 'Only for a withdrawn statement: when, why and what replaces it. Its number is never used again.' }),
});
export type Statement = z.output<typeof statementFields>;

const isLegal = (label: Label) => label === 'law' || label === 'statutory-guidance';

/** Front matter of `content/standards/<slug>/statement-<n>.mdx`. The number comes from the file name. */
export const statementSchema = statementFields.check(
  acrossFields<Statement>(['label', 'strength'], ({ label, strength }, fault) => {
    if (strength === 'must' && label !== 'law') fault(['strength'], '"must" needs a law behind it; use should or consider, or change the label');
    if (label === 'law' && strength !== 'must') fault(['strength'], 'a statement labelled law has the strength must; write must, or change the label');
  }),
  acrossFields<Statement>(['label', 'entitlements'], ({ label, entitlements }, fault) => {
    if (isLegal(label) && entitlements.length === 0) fault(['entitlements'], `the label is ${label}, but no entitlement is named; name the one that holds it, so that the paragraph can be shown`);
  }),
  acrossFields<Statement>(['label', 'certainty'], ({ label, certainty }, fault) => {
    if (!isLegal(label) && !certainty) fault(['certainty'], `the label is ${label}, but not how sure we are; add "certainty": high, moderate, low or very-low`);
    if (label === 'law' && certainty) fault(['certainty'], 'the label is law, and a law is not more or less certain; take "certainty" out');
    if (label === 'consensus' && certainty === 'high') fault(['certainty'], 'the label is consensus, which means that there are few studies, but the certainty is high; lower it, or change the label');
  }),
  acrossFields<Statement>(['label', 'studiedIn'], ({ label, studiedIn }, fault) => {
    if (label === 'consensus' && studiedIn !== 'expert-agreement') fault(['studiedIn'], 'the label is consensus, which means expert agreement; write expert-agreement, or change the label');
  }),
);
