import { textsIn } from '../library/texts-in.ts';
import type { Rule } from './rule.ts';

/* Days of what has happened. A review and the end of a consultation are still to come. */
const PAST = new Set<PropertyKey | undefined>(['published', 'updated', 'checked', 'date']);

export const noFutureDates: Rule = {
  level: 'error',
  about: 'Nothing was published, updated, changed, reviewed, withdrawn or checked in the future.',
  good: 'updated: 2026-11-21, nextReview: 2027-11-21',
  bad: 'updated: 2031-01-01, checked: 2031-01-01',
  check({ entries }, report, today) {
    for (const entry of entries) for (const { text: day, path } of textsIn(entry.data)) if (PAST.has(path.at(-1)) && day > today) report(entry, path, `${day} is in the future`, `give the day it happened; today is ${today}`);
  },
};
