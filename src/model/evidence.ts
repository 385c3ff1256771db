import { z } from 'zod';

/* Principle 2: three kinds of sentence that are never blurred. Best practice has two grounds, evidence and consensus. */
export const LABELS = ['law', 'statutory-guidance', 'evidence', 'consensus'] as const;
export type Label = (typeof LABELS)[number];
export const labelSchema = z.enum(LABELS).meta({ description: 'What the statement rests on: law, statutory-guidance, evidence or consensus.' });
export const LABEL_NAMES: Record<Label, string> = {
  law: 'Law',
  'statutory-guidance': 'Statutory guidance',
  evidence: 'Best practice: evidence',
  consensus: 'Best practice: consensus',
};
export const LABEL_MEANINGS: Record<Label, string> = {
  law: 'An Act or regulation says this must happen.',
  'statutory-guidance': 'The body must follow this unless it has a good reason not to.',
  evidence: 'Studies show that this helps. The law does not require it in these words.',
  consensus: 'Experts agree on this, and there are few studies. The law does not require it in these words.',
};

/* The words NICE uses for how strongly a thing is said. */
export const STRENGTHS = ['must', 'should', 'consider'] as const;
export type Strength = (typeof STRENGTHS)[number];
export const strengthSchema = z.enum(STRENGTHS).meta({ description: 'How strongly it is said: must (only with law), should, or consider.' });

export const VERDICTS = ['recommended', 'consider', 'insufficient-evidence', 'not-recommended'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const verdictSchema = z.enum(VERDICTS).meta({ description: 'The verdict: recommended, consider, insufficient-evidence or not-recommended.' });
export const VERDICT_NAMES: Record<Verdict, string> = {
  recommended: 'Recommended',
  consider: 'Consider',
  'insufficient-evidence': 'Not enough evidence',
  'not-recommended': 'Not recommended',
};
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  recommended: 'Good reason to use it, when it fits the need.',
  consider: 'Worth trying for some, with a date to review it.',
  'insufficient-evidence': 'Nobody can yet say whether it works. Not a first choice.',
  'not-recommended': 'Shown not to help, or the harm outweighs the good.',
};

export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const certaintySchema = z.enum(CERTAINTIES).meta({ description: 'How sure we are, judged in the manner of GRADE: high, moderate, low or very-low.' });
export const CERTAINTY_NAMES: Record<Certainty, string> = { high: 'High', moderate: 'Moderate', low: 'Low', 'very-low': 'Very low' };
export const CERTAINTY_MEANINGS: Record<Certainty, string> = {
  high: 'New studies are unlikely to change this.',
  moderate: 'New studies could change this.',
  low: 'New studies may well change this.',
  'very-low': 'This is close to a best guess.',
};

/* "Studied in whom": the question most often lost when evidence travels from one group of children to another. */
export const STUDIED_IN = ['this-need', 'pupils-in-general', 'expert-agreement', 'hardly-studied'] as const;
export type StudiedIn = (typeof STUDIED_IN)[number];
export const studiedInSchema = z.enum(STUDIED_IN).meta({ description: 'Studied in whom: this-need, pupils-in-general, expert-agreement or hardly-studied.' });
export const STUDIED_IN_NAMES: Record<StudiedIn, string> = {
  'this-need': 'Children with this need',
  'pupils-in-general': 'Pupils in general',
  'expert-agreement': 'Expert agreement, not studies',
  'hardly-studied': 'Hardly studied',
};
