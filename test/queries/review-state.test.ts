import { expect, test } from 'vitest';
import type { Status } from '../../src/model/standard.ts';
import { isReviewed, reviewState } from '../../src/queries/review-state.ts';

const reviewer = { name: 'A. Reader', role: 'SENCO', interests: 'None declared', date: '2026-01-10' };
const said = (...statuses: Status[]) => reviewState(statuses.map((status) => ({ status, reviewers: status === 'published' || status === 'under-review' ? [reviewer] : [] })));

test('what every page says of the reviews is true in every state of the content', () => {
  expect(said()).toBe('No standard has been written yet.');
  expect(said('draft', 'draft')).toBe('Every standard is a draft that no panel has reviewed yet.');
  expect(said('draft', 'consultation')).toBe('No panel has reviewed any standard yet: each is a draft, or is open for comments.');
  expect(said('draft', 'published', 'consultation')).toBe('1 of 3 standards has been reviewed by the people it names. No panel has reviewed the other 2 yet.');
  expect(said('draft', 'published', 'under-review')).toBe('2 of 3 standards have been reviewed by the people they name. No panel has reviewed the other one yet.');
  expect(said('published', 'under-review')).toBe('Every standard has been reviewed by the people it names.');
});

test('a published version still counts while new words are in consultation', () => {
  const standard = { status: 'consultation', reviewers: [reviewer] } as const;
  expect(isReviewed({ ...standard, reviewers: [reviewer] })).toBe(false);
  expect(reviewState([{ ...standard, reviewers: [reviewer], editions: ['1.0'] }])).toBe('Every standard has been reviewed by the people it names.');
});

test('a name in a draft reviews nothing', () => {
  expect(reviewState([{ status: 'draft', reviewers: [reviewer] }])).toBe('Every standard is a draft that no panel has reviewed yet.');
});
