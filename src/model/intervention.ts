import { z } from 'zod';
import { certaintySchema, studiedInSchema, verdictSchema } from './evidence.ts';
import { date, id, text } from './field.ts';
import { layerSchema } from './layer.ts';
import { phaseSchema } from './phase.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Front matter of `content/interventions/<id>.mdx`: something schools or families do, or are sold. */
export const interventionSchema = z.strictObject({
  name: text('The name, in plain words.', { max: 90 }),
  otherNames: z.array(text('Another name, a brand or an abbreviation.', { max: 90 })).meta({ description: 'Other names people use, brands too.' }),
  summary: text('What it is, in one sentence.', { max: 260 }),
  layer: layerSchema,
  phases: z.array(phaseSchema).min(1).meta({ description: 'The phases it is used in.' }),
  topics: z.array(id('The slug of a topic.')).min(1).meta({ description: 'The topics it is for, or is sold for.' }),
  verdict: verdictSchema,
  certainty: certaintySchema,
  certaintyWhy: text('Why we are this sure and no surer, in one sentence.'),
  studiedIn: studiedInSchema,
  studiedInWhom: text('Who took part in the studies: ages, need, country, setting.'),
  dose: text('The dose used in studies or guidance; leave the line out when it is not known.').optional(),
  deliveredBy: text('Who gives it.', { max: 200 }),
  adultTime: text('How much adult time it takes, or "Not known".', { max: 240 }),
  training: text('The training the adult needs, or "Not known".', { max: 240 }),
  cost: text('What it costs, the free route first, or "Not known". No price that was not looked up.', { max: 300 }),
  cautions: z.array(text('One caution.')).meta({ description: 'What to watch for.' }),
  sources: z.array(id('The id of a source.')).min(1).meta({ description: 'The sources of the verdict, the strongest first.' }),
  checked: date('The day the verdict was last checked against its sources.'),
  withdrawal: withdrawalSchema('the ids of interventions').meta({ description: 'Only for a withdrawn page: when, why and what replaces it.' }),
});
export type Intervention = z.output<typeof interventionSchema>;
