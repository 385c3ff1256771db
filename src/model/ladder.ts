import { z } from 'zod';
import { acrossFields } from './across-fields.ts';
import { id, text } from './field.ts';
import { LAYERS, layerSchema } from './layer.ts';

const whole = (description: string, max: number) => z.int().positive().max(max).meta({ description });

/** How much help. Minutes, times a week and weeks; or, for what goes on all day, a sentence. */
export const doseSchema = z
  .union([
    z.strictObject({
      minutes: whole('Minutes in one session.', 300),
      timesPerWeek: whole('Sessions a week.', 15),
      weeks: whole('Weeks before the review decides what happens next.', 60),
      basis: z.enum(['studied', 'agreed']).meta({ description: 'studied: the dose used in studies. agreed: a starting point, chosen by practitioners.' }),
      note: text('Anything that must be known about the dose.').optional(),
    }),
    z.strictObject({ allDay: text('What happens all day, or each time it is needed.', { max: 200 }) }),
  ])
  .meta({ description: 'How much: minutes, timesPerWeek, weeks and basis; or allDay with a sentence.' });
export type Dose = z.output<typeof doseSchema>;

const rungSchema = z.strictObject({
  title: text('What to do, as an instruction of a few words.', { max: 80 }),
  layer: layerSchema,
  intervention: id('The id of the intervention used.'),
  why: text('Why this comes here in the order.'),
  who: text('Who does it.', { max: 200 }),
  dose: doseSchema,
  reviewAfterWeeks: whole('Weeks after which home and school look together at whether it works.', 52),
  workingWhen: text('What you would see or count if it is working.'),
  ifNot: text('What to do next if it is not working.'),
});
export type Rung = z.output<typeof rungSchema>;

const lookDeeperSchema = z.strictObject({
  when: text('When to stop climbing and find out more. It can come before the last rung.'),
  assess: z.array(text('One thing to assess, and how.')).min(2).meta({ description: 'What to assess.' }),
  ask: z.array(text('One person or service to ask, and how to reach them.')).min(2).meta({ description: 'Whom to ask.' }),
  read: z.array(id('The slug of a topic.')).meta({ description: 'Other standards to read next.' }),
  meanwhile: text('What goes on while the family waits.'),
});

const ladderFields = z.strictObject({
  intro: text('One or two sentences: how to use this ladder for this need.', { max: 500 }),
  rungs: z.array(rungSchema).min(3).max(8).meta({ description: 'What to try, in order.' }),
  lookDeeper: lookDeeperSchema.meta({ description: 'The end of the ladder: what to find out, and whom to ask.' }),
});
export type Ladder = z.output<typeof ladderFields>;

/** `content/standards/<slug>/ladder.yaml`: the ordered best bets, ending in look deeper. */
export const ladderSchema = ladderFields.check(
  // A later rung may repeat a layer but never steps back down: that would be a menu, not an order.
  acrossFields<Ladder>(['rungs'], ({ rungs }, fault) => {
    rungs.forEach((rung, index) => {
      const before = rungs[index - 1];
      if (before && LAYERS.indexOf(rung.layer) < LAYERS.indexOf(before.layer)) fault(['rungs', index, 'layer'], `rung ${index + 1} is ${rung.layer} but comes after ${before.layer}; put the rungs in order`);
    });
  }),
);
