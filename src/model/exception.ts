import { z } from 'zod';
import { date, text } from './field.ts';

/** `content/exceptions.yaml`: faults that are let stand for a while, each with why and until when. */
export const exceptionsSchema = z.strictObject({
  exceptions: z
    .array(
      z.strictObject({
        rule: text('The rule, as the check prints it at the end of a fault.'),
        file: text('The file, from content/ on.'),
        words: text('Words of the message, enough to tell this fault from others.'),
        why: text('Why it may stand.'),
        until: date('The last day it may stand.'),
      }),
    )
    .meta({ description: 'Faults that may stand for a while. One that is no longer needed, or has passed its date, is a fault.' }),
});
export type Exception = z.output<typeof exceptionsSchema>['exceptions'][number];
