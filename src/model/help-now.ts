import { z } from 'zod';
import { date, id, text, webAddress } from './field.ts';

const contactSchema = z.strictObject({
  name: text('Who answers.', { max: 90 }),
  call: text('The number to call, as people dial it.', { max: 40 }).optional(),
  text: text('How to text, for example "Text SHOUT to 85258".', { max: 80 }).optional(),
  address: webAddress('Their web page.').optional(),
  when: text('When they answer, and for whom.', { max: 160 }),
});

/** `content/help-now/<id>.yaml`: a card that says what to do now and whom to call. */
export const helpNowSchema = z.strictObject({
  title: text('The danger, in a few words.', { max: 90 }),
  order: z.int().meta({ description: 'Its place among the cards: life in danger first.' }),
  isUrgent: z.boolean().meta({ description: 'true when life may be in danger: the card then stands open at the top of a page.' }),
  when: text('When this card applies, in words anyone would recognise.'),
  doNow: z.array(text('One thing to do now.')).min(1).max(6).meta({ description: 'What to do, in order.' }),
  contacts: z.array(contactSchema).min(1).meta({ description: 'Whom to call, the fastest first.' }),
  sources: z.array(id('The id of a source.')).min(1).meta({ description: 'Where the advice and numbers were looked up.' }),
  checked: date('The day the numbers were checked.'),
});
export type HelpNow = z.output<typeof helpNowSchema>;
