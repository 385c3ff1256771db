import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const consultationDays: Rule = {
  level: 'warning',
  about: 'When the last day for comments has passed, somebody reads the answers and moves the standard on.',
  good: 'status: consultation, commentsUntil: 2027-01-31',
  bad: 'status: consultation, commentsUntil: 2020-01-31',
  check({ entries }, report, today) {
    for (const entry of ofKind(entries, 'standards')) {
      const { status, commentsUntil } = entry.data;
      if (status === 'consultation' && commentsUntil && commentsUntil < today) report(entry, ['commentsUntil'], `the last day for comments was ${commentsUntil}, which has passed`, 'answer the comments and write the next status, or give a later day');
    }
  },
};
