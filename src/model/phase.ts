import { z } from 'zod';

export const PHASES = ['early-years', 'primary', 'secondary', 'post-16'] as const;

/** A stage of education, in the order a child meets them. */
export type Phase = (typeof PHASES)[number];

export const phaseSchema = z.enum(PHASES).meta({ description: 'A stage of education: early-years, primary, secondary or post-16.' });

export const PHASE_NAMES: Record<Phase, string> = {
  'early-years': 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  'post-16': 'Post-16',
};

export const PHASE_AGES: Record<Phase, string> = {
  'early-years': 'birth to 5',
  primary: '5 to 11',
  secondary: '11 to 16',
  'post-16': '16 to 25',
};
