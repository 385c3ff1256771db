import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const overdueReview: Rule = {
  level: 'warning',
  about: 'A standard is read again by its review date. An overdue one is still shown, with a mark; npm run review-due lists them.',
  good: 'nextReview: 2027-11-21',
  bad: 'nextReview: 2020-11-21',
  check({ entries }, report, today) {
    for (const entry of ofKind(entries, 'standards')) {
      const { nextReview, status } = entry.data;
      if (status !== 'withdrawn' && nextReview < today) report(entry, ['nextReview'], `the review was due on ${nextReview}, which has passed`, 'review the standard and give the next date, or set "status: under-review" and a date for the end of that review');
    }
  },
};
