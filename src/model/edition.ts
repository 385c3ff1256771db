import { z } from 'zod';
import { labelSchema, strengthSchema } from './evidence.ts';
import { date, id, text, version } from './field.ts';

const LONGEST_SECTION = 20_000;

const partSchema = z.strictObject({
  heading: text('The heading the words stand under.', { max: 120 }),
  words: text('The words, as Markdown.', { min: 1, max: LONGEST_SECTION }),
});
export type EditionPart = z.output<typeof partSchema>;

/** `content/editions/<slug>/<version>.yaml`: the words of one published version, kept for ever. Made by npm run edition, never by hand. */
export const editionSchema = z.strictObject({
  standard: id('The slug of the standard.'),
  code: text('The code of the standard.', { max: 10 }),
  title: text('The title at the time.', { max: 90 }),
  version: version('The version.'),
  date: date('The day its words last changed.'),
  summary: text('The summary at the time.', { max: 320 }),
  text: z.array(partSchema).min(1).meta({ description: 'The text of the standard, part by part.' }),
  statements: z
    .array(
      z.strictObject({
        number: z.int().positive().meta({ description: 'The number of the statement.' }),
        title: text('Its title.', { max: 70 }),
        statement: text('The statement.', { max: 420 }),
        plain: text('The same in plain words.', { max: 180 }),
        label: labelSchema,
        strength: strengthSchema,
        text: z.array(partSchema).min(1).meta({ description: 'Its text, part by part.' }),
      }),
    )
    .min(1)
    .meta({ description: 'The statements at the time.' }),
});
export type Edition = z.output<typeof editionSchema>;
