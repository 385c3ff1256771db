import type { Rule } from './rule.ts';

/* Days of what has happened. A review and the end of a consultation are still to come. */
const PAST = new Set(['published', 'updated', 'checked', 'date']);

/** Every day of something that has happened, with its field. */
function* pastDays(value: unknown, path: PropertyKey[] = []): Generator<[day: string, field: PropertyKey[]]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* pastDays(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) yield* pastDays(item, [...path, name]);
  else if (typeof value === 'string' && PAST.has(String(path.at(-1)))) yield [value, path];
}

export const noFutureDates: Rule = {
  level: 'error',
  about: 'Nothing was published, updated, changed, reviewed, withdrawn or checked in the future.',
  good: 'updated: 2026-11-21, nextReview: 2027-11-21',
  bad: 'updated: 2031-01-01, checked: 2031-01-01',
  check({ entries }, report, today) {
    for (const entry of entries) for (const [day, field] of pastDays(entry.data)) if (day > today) report(entry, field, `${day} is in the future`, `give the day it happened; today is ${today}`);
  },
};
