import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { differences } from '../../src/queries/history.ts';

const edition = (version: string, statement: string, numbers = [1]): Edition => ({
  standard: 'topic-1', code: 'N00', title: 'Topic', version, date: '2026-01-15', summary: 'A summary.',
  text: [{ heading: 'Overview', words: 'The same words.' }],
  statements: numbers.map((number) => ({ number, title: 'A title', statement, plain: 'In plain words.', label: 'consensus', strength: 'should', text: [{ heading: 'Rationale', words: 'Because.' }] })),
});

test('only what differs is shown, word by word', () => {
  const [only, ...more] = differences(edition('1.0', 'Within two weeks the teacher asks.'), edition('1.1', 'Within three weeks the teacher asks.'));
  expect(more).toEqual([]);
  expect(only?.place).toBe('Statement N00.1');
  expect(only?.runs.filter(({ change }) => change !== 'kept')).toEqual([{ words: 'two', change: 'removed' }, { words: 'three', change: 'added' }]);
});

test('a statement that came or went is shown whole', () => {
  expect(differences(edition('1.0', 'One.', [1]), edition('2.0', 'One.', [1, 2])).map(({ place }) => place)).toContain('Statement N00.2: Rationale');
  expect(differences(edition('1.0', 'One.', [1, 2]), edition('2.0', 'One.', [1])).every(({ runs }) => runs.every(({ change }) => change === 'removed'))).toBe(true);
});

test('the same words give nothing', () => {
  expect(differences(edition('1.0', 'One.'), edition('1.1', 'One.'))).toEqual([]);
});
