import { z } from 'zod';
import { id, text } from './field.ts';

export const TIERS = ['need', 'condition'] as const;
/** Tier 1 is something an adult notices; tier 2 is an identified condition. */
export type Tier = (typeof TIERS)[number];
export const tierSchema = z.enum(TIERS).meta({ description: 'need (tier 1, something an adult notices) or condition (tier 2, an identified condition).' });

export const AREAS = ['ci', 'cl', 'semh', 'sp', 'x'] as const;
/** The four broad areas of need of chapter 6 of the SEND Code of Practice (2015), and what crosses them. */
export type Area = (typeof AREAS)[number];
export const areaSchema = z.enum(AREAS).meta({ description: 'A broad area of need: ci, cl, semh, sp, or x for what crosses them.' });

export const AREA_NAMES: Record<Area, string> = {
  ci: 'Communication and interaction',
  cl: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  sp: 'Sensory and physical',
  x: 'Across all needs',
};

export const AREA_PLAIN: Record<Area, string> = {
  ci: 'Talking, understanding and getting on with others',
  cl: 'Reading, writing, maths, attention and memory',
  semh: 'Worry, mood, feelings and behaviour',
  sp: 'Hearing, sight, movement, health and the senses',
  x: 'Moving school, exams, exclusion and working together',
};

export const topicSchema = z.strictObject({
  code: z.string().regex(/^[NC]\d{2,3}$/, { error: 'write N (need) or C (condition) and two or three digits, for example N07' }).meta({ description: 'The permanent code printed in citations.' }),
  slug: id('The permanent address of the topic. Never renamed.'),
  tier: tierSchema,
  area: areaSchema,
  title: text('The title of the topic, as printed.', { max: 90 }),
});
export type Topic = z.output<typeof topicSchema>;

export const taxonomySchema = z.strictObject({ topics: z.array(topicSchema).min(1).meta({ description: 'Every topic the library covers or will cover.' }) });
