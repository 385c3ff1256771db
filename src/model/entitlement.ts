import { z } from 'zod';
import { acrossFields } from './across-fields.ts';
import { date, id, text, webAddress } from './field.ts';
import { withdrawalSchema } from './withdrawal.ts';

export const OWERS = ['school', 'early-years', 'college', 'council', 'health', 'tribunal', 'exam-board'] as const;
export type Ower = (typeof OWERS)[number];
export const OWER_NAMES: Record<Ower, string> = {
  school: 'School',
  'early-years': 'Nursery or childminder',
  college: 'College',
  council: 'Council',
  health: 'NHS body',
  tribunal: 'Tribunal',
  'exam-board': 'Exam board',
};

export const DUTY_STRENGTHS = ['must', 'should', 'may'] as const;
export type DutyStrength = (typeof DUTY_STRENGTHS)[number];
export const DUTY_STRENGTH_NAMES: Record<DutyStrength, string> = { must: 'Must', should: 'Should', may: 'May' };

export const BASES = ['law', 'statutory-guidance', 'other-rules'] as const;
export const BASIS_NAMES: Record<(typeof BASES)[number], string> = { law: 'Law', 'statutory-guidance': 'Statutory guidance', 'other-rules': 'Other rules' };

const entitlementFields = z.strictObject({
  title: text('The right or duty, in plain words.', { max: 110 }),
  summary: text('What it means for a family, in one or two plain sentences.', { max: 420 }),
  owedBy: z.array(z.enum(OWERS)).min(1).meta({ description: 'Who owes it: school, early-years, college, council, health, tribunal or exam-board.' }),
  owedTo: text('To whom it is owed.', { max: 200 }),
  strength: z.enum(DUTY_STRENGTHS).meta({ description: 'must (law), should (statutory guidance or agreed rules) or may (a power).' }),
  basis: z.enum(BASES).meta({ description: 'law, statutory-guidance or other-rules.' }),
  instrument: text('The Act, regulations or guidance.', { max: 200 }),
  provision: text('The section, regulation or paragraph.', { max: 160 }),
  timeLimit: text('The time limit, if there is one.', { max: 240 }).optional(),
  gathers: z.array(id('The id of another entitlement.')).min(2).optional().meta({ description: 'Only for a page that answers a common question: the duties it brings together, the strongest first.' }),
  topics: z.array(id('The slug of a topic.')).meta({ description: 'Topics it matters to most. Empty when it matters to all.' }),
  sources: z.array(id('The id of a source.')).min(1).meta({ description: 'Where the duty is written.' }),
  address: webAddress('The official page of the provision, for readers.'),
  seenAt: webAddress('The page that was really read.'),
  checked: date('The day it was read.'),
  confidence: z.enum(['read', 'second-hand']).meta({ description: 'read: in the text of the law or on the responsible body’s page. second-hand: elsewhere.' }),
  withdrawal: withdrawalSchema('the ids of entitlements').meta({ description: 'Only for a right that is no longer in force: when it ended, why and what replaces it.' }),
});
export type Entitlement = z.output<typeof entitlementFields>;

/** Front matter of `content/entitlements/<id>.mdx`: a duty or right in force today. */
export const entitlementSchema = entitlementFields.check(
  acrossFields<Entitlement>(['strength', 'basis'], ({ strength, basis }, fault) => {
    if (strength === 'must' && basis !== 'law') fault(['strength'], '"must" is for law; write should for guidance and other rules');
  }),
);
