import { z } from 'zod';
import { id, text } from './field.ts';

/** `content/glossary/<term>.yaml`: one defined term. */
export const termSchema = z.strictObject({
  term: text('The term as people write it.', { min: 2, max: 80 }),
  definition: text('What it means, in one or two plain sentences.', { min: 20, max: 420 }),
  alsoCalled: z.array(text('Another name or abbreviation.', { min: 2, max: 80 })).meta({ description: 'Other names and abbreviations.' }),
  see: z.array(id('The id of another term.')).meta({ description: 'Related terms.' }),
});
export type Term = z.output<typeof termSchema>;
