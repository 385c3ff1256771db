import { z } from 'zod';
import { id, text } from './field.ts';

const phrase = (description: string) => text(description, { min: 2, max: 90 });
const phrases = z.array(phrase('Something people really say or type, in small letters.')).min(1);
const leadsTo = (what: string) => z.record(id(`The id of ${what}.`), phrases).optional();

/** `content/search/<name>.yaml`: what people say when they look for something, and where it should lead them. Every part may be left out. */
export const searchWordsSchema = z
  .strictObject({
    neverShown: z.literal(true).optional().meta({ description: 'true: the phrases of this file help the search to understand, and are never offered or quoted on a page.' }),
    topics: leadsTo('a topic').meta({ description: 'For a topic: what people say about it.' }),
    entitlements: leadsTo('an entitlement').meta({ description: 'For an entitlement: what people say when they need it.' }),
    interventions: leadsTo('an intervention, or another name of one').meta({ description: 'For an intervention: other names, brands and what people ask about it.' }),
    guides: leadsTo('a guide').meta({ description: 'For a guide: what people say when they need it.' }),
    same: z.array(z.array(phrase('A single word.')).min(2)).optional().meta({ description: 'Lists of single words that mean the same to a search. The first stands for all.' }),
    means: z.record(z.string().min(1).max(40), phrases).optional().meta({ description: 'Short forms, old names and words from elsewhere, each with what it means in the words of this site.' }),
    noise: phrases.optional().meta({ description: 'Words that say nothing about what is sought, such as "my little boy".' }),
    measuredWith: z
      .array(z.string().regex(/^[0-9a-f]{16}$/, { error: 'write marks as npm run search:eval -- --marks prints them' }))
      .optional()
      .meta({ description: 'Marks of questions that search is measured with, not the words. No phrase may be one of them.' }),
    dangers: z
      .array(z.strictObject({ cards: z.array(id('The id of a help-now card.')).min(1).meta({ description: 'The card to show: the first of these that exists.' }), phrases: phrases.meta({ description: 'What people write when they are in this danger.' }) }))
      .optional()
      .meta({ description: 'Words of danger, and the help-now card to show above everything: the first of the cards that there is.' }),
  })
  .refine((words) => Object.keys(words).length > 0, { error: 'say what leads where; see the other files in content/search for examples' });
export type SearchWords = z.output<typeof searchWordsSchema>;
