import { z } from 'zod';
import { date, id, text } from './field.ts';

export const AUDIENCES = ['everyone', 'parents', 'teachers', 'young-people', 'editors'] as const;

/** Front matter of `content/guides/<id>.mdx`: an editorial page. */
export const guideSchema = z.strictObject({
  title: text('The title of the page.', { max: 90 }),
  summary: text('What the reader leaves with, in one sentence.', { max: 240 }),
  audience: z.enum(AUDIENCES).meta({ description: 'Whom it is for: everyone, parents, teachers, young-people or editors.' }),
  order: z.int().meta({ description: 'Its place in lists of guides, smallest first.' }),
  updated: date('The day its words last changed.'),
  sources: z.array(id('The id of a source.')).meta({ description: 'Sources of the facts it states.' }),
  helpNow: z.array(id('The id of a help-now card.')).meta({ description: 'Help-now cards shown at the top.' }),
});
export type Guide = z.output<typeof guideSchema>;
