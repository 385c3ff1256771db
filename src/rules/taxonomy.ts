import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const taxonomy: Rule = {
  level: 'error',
  about: 'Each topic has a code and a slug of its own, and its code fits its tier.',
  good: '{ code: N36, slug: sleep, tier: need, … }',
  bad: '{ code: N07, slug: sleep, tier: need, … }',
  check({ entries }, report) {
    for (const entry of ofKind(entries, 'taxonomy')) {
      const { topics } = entry.data;
      topics.forEach((topic, index) => {
        for (const field of ['code', 'slug'] as const) {
          const first = topics.findIndex((other) => other[field] === topic[field]);
          if (first < index) report(entry, ['topics', index, field], `the ${field} "${topic[field]}" is already used by "${topics[first]?.title}"`, `give this topic a ${field} that has never been used`);
        }
        const letter = topic.tier === 'need' ? 'N' : 'C';
        if (!topic.code.startsWith(letter)) report(entry, ['topics', index, 'code'], `the code "${topic.code}" does not fit the tier "${topic.tier}"`, `a ${topic.tier} has a code that starts with ${letter}`);
      });
    }
  },
};
