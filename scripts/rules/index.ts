import { bothWays } from './both-ways.ts';
import { completeStandard } from './complete-standard.ts';
import { lawBehindLabel } from './law-behind-label.ts';
import { links } from './links.ts';
import { references } from './references.ts';
import { reviewDates } from './review-dates.ts';
import type { Rule } from './rule.ts';
import { taxonomy } from './taxonomy.ts';
import { unused } from './unused.ts';

/** Every rule, by the name it prints. */
export const RULES: Record<string, Rule> = {
  taxonomy,
  'complete-standard': completeStandard,
  references,
  'both-ways': bothWays,
  'law-behind-label': lawBehindLabel,
  links,
  'review-dates': reviewDates,
  unused,
};
