import { ofKind } from '../../src/library/entry.ts';
import type { Rule } from './rule.ts';

export const reviewDates: Rule = {
  level: 'error',
  about: 'No review is overdue, and nothing was published, updated or checked in the future.',
  check({ entries }, report, today) {
    for (const entry of ofKind(entries, 'standards')) {
      const { published, updated, nextReview } = entry.data;
      if (nextReview < today) report(entry, ['nextReview'], `the review was due on ${nextReview}, which has passed`, 'review the standard and give the next date, or set "status: under-review" and a date for the end of that review');
      for (const [field, day] of [['published', published], ['updated', updated]] as const) if (day > today) report(entry, [field], `${day} is in the future`, `give the day it happened; today is ${today}`);
    }
    for (const entry of entries) {
      const checked = 'checked' in entry.data ? entry.data.checked : undefined;
      if (checked && checked > today) report(entry, ['checked'], `${checked} is in the future`, `give the day it was looked up; today is ${today}`);
    }
  },
};
