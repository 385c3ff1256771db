import { z } from 'zod';
import { date, ID_PATTERN, text } from './field.ts';

/* The id of a statement is its standard and its number. */
const REPLACEMENT_PATTERN = new RegExp(`${ID_PATTERN.source.slice(0, -1)}(?:/[1-9]\\d?)?$`);

/** When and why something was withdrawn, and what replaces it. Its page stays at its address for ever and points on. */
export const withdrawalSchema = (replacement: string) =>
  z
    .strictObject({
      date: date('The day it was withdrawn.'),
      why: text('Why, in one or two sentences for readers.'),
      replacedBy: z
        .array(z.string().regex(REPLACEMENT_PATTERN, { error: `write ${replacement}` }))
        .min(1)
        .optional()
        .meta({ description: `What replaces it: ${replacement}. Several when it was divided. Leave it out when nothing does.` }),
    })
    .optional();
export type Withdrawal = NonNullable<z.output<ReturnType<typeof withdrawalSchema>>>;
