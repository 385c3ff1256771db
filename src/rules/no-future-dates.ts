import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const noFutureDates: Rule = {
  level: 'error',
  about: 'Nothing was published, updated or checked in the future.',
  good: 'updated: 2026-11-21, nextReview: 2027-11-21',
  bad: 'updated: 2031-01-01, checked: 2031-01-01',
  check({ entries }, report, today) {
    for (const entry of ofKind(entries, 'standards')) {
      const { published, updated } = entry.data;
      for (const [field, day] of [['published', published], ['updated', updated]] as const) if (day > today) report(entry, [field], `${day} is in the future`, `give the day it happened; today is ${today}`);
    }
    for (const entry of entries) {
      const checked = 'checked' in entry.data ? entry.data.checked : undefined;
      if (checked && checked > today) report(entry, ['checked'], `${checked} is in the future`, `give the day it was looked up; today is ${today}`);
    }
  },
};
