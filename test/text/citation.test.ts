import { expect, test } from 'vitest';
import { citation, reference } from '../../src/text/citation.ts';
import { count, listed, longDate } from '../../src/text/english.ts';

test('a statement is cited by code, title, version, status, date and address', () => {
  expect(citation({ code: 'N07.3', title: 'Learning to read words: Teach the gap', version: '0.1', status: 'draft', updated: '2026-11-21' }, 'https://example.org/standards/learning-to-read/3/')).toBe(
    'SEND Standards. N07.3 Learning to read words: Teach the gap. Version 0.1 (draft), 21 November 2026. https://example.org/standards/learning-to-read/3/',
  );
});

test('a source is named by authors, year, title and publisher, each once', () => {
  expect(reference({ authors: 'Rose, J.', year: 2009, title: 'A review', publisher: 'A department' })).toBe('Rose, J. (2009). A review. A department');
  expect(reference({ authors: 'NICE', title: 'ADHD', publisher: 'NICE' })).toBe('NICE. ADHD');
});

test('dates do not move with the clock of the machine', () => {
  expect(longDate('2026-01-01')).toBe('1 January 2026');
  expect(longDate('2026-12-31')).toBe('31 December 2026');
});

test('counts and lists read as English', () => {
  expect([count(1, 'week'), count(6, 'week')]).toEqual(['1 week', '6 weeks']);
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});
