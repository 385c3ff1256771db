import { z } from 'zod';

export const LAYERS = ['universal', 'targeted', 'targeted-plus', 'specialist'] as const;

/** How much is added to ordinary teaching. The names are those proposed in February 2026; what they stand for is ours. */
export type Layer = (typeof LAYERS)[number];

export const layerSchema = z.enum(LAYERS).meta({ description: 'How much is added to ordinary teaching: universal, targeted, targeted-plus or specialist.' });

export const LAYER_NAMES: Record<Layer, string> = {
  universal: 'Universal',
  targeted: 'Targeted',
  'targeted-plus': 'Targeted plus',
  specialist: 'Specialist',
};

export const LAYER_MEANINGS: Record<Layer, string> = {
  universal: 'for everyone in the class, from today',
  targeted: 'extra help in a small group or for a short time each week',
  'targeted-plus': 'closer help, often one to one, planned with a specialist',
  specialist: 'help given or led by a specialist',
};
