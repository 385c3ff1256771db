import { expect, test } from 'vitest';
import { consultationOn } from '../../src/queries/consultation.ts';

test('a consultation is open through its last day, and closed after it', () => {
  const standard = { status: 'consultation', commentsUntil: '2027-03-04' } as const;
  expect(consultationOn('2027-03-04', standard)).toEqual({ until: '2027-03-04', isOpen: true });
  expect(consultationOn('2027-03-05', standard)).toEqual({ until: '2027-03-04', isOpen: false });
  expect(consultationOn('2027-03-04', { status: 'draft' })).toBeUndefined();
});
