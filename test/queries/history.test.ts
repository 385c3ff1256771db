import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { differences } from '../../src/queries/history.ts';

const edition = (version: string, statement: string, numbers = [1]): Edition => ({
  standard: 'topic-1', code: 'N00', title: 'Topic', version, date: '2026-01-15', summary: 'A summary.',
  reviewers: [{ name: 'A. Reader', role: 'SENCO', interests: 'None declared', date: '2026-01-10' }],
  changes: [{ version, date: '2026-01-15', kind: 'new', what: 'New.', why: 'It was missing.' }],
  signs: { primary: ['guesses words', 'tires soon'] }, entitlements: ['a-right'], notRecommended: [{ intervention: 'a-gadget', why: 'It does not help.' }],
  text: [{ heading: 'Overview', words: 'The same words.' }],
  ladder: {
    intro: 'Start at the top.',
    rungs: [{ title: 'Teach the sounds', layer: 'targeted', intervention: 'phonics', why: 'It helps.', who: 'The teacher', dose: { minutes: 20, timesPerWeek: 3, weeks: 10, basis: 'agreed' }, reviewAfterWeeks: 6, workingWhen: 'He reads.', ifNot: 'Ask.' }],
    lookDeeper: { when: 'After a term.', assess: ['Hearing'], ask: ['The SENCO'], read: [], meanwhile: 'Go on.' },
  },
  statements: numbers.map((number) => ({ number, title: 'A title', statement, plain: 'In plain words.', label: 'consensus', strength: 'should', studiedIn: 'expert-agreement', measures: { structure: [{ measure: 'A plan.', dataSource: 'Files' }], process: [{ measure: 'Proportion of pupils.', numerator: 'Those helped', denominator: 'All', dataSource: 'Files' }], outcome: [{ measure: 'They read more.', dataSource: 'A survey' }] }, sources: ['a-study'], entitlements: ['a-right'], text: [{ heading: 'Rationale', words: 'Because.' }] })),
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

test('the ladder, the measures, the evidence and the reviewers are compared too', () => {
  const before = edition('1.0', 'One.');
  const after = structuredClone(before);
  Object.assign(after.ladder.rungs[0] ?? {}, { dose: { minutes: 30, timesPerWeek: 3, weeks: 10, basis: 'agreed' } });
  Object.assign(after.statements[0] ?? {}, { certainty: 'low', studiedIn: 'this-need', sources: ['a-study', 'a-trial'] });
  Object.assign(after.statements[0]?.measures.process[0] ?? {}, { numerator: 'Those seen' });
  Object.assign(after, { signs: { primary: ['guesses words'] }, notRecommended: [], entitlements: [], reviewers: [] });
  expect(differences(before, after).map(({ place }) => place)).toEqual([
    'What you may notice: Primary', 'Statement N00.1: how sure we are', 'Statement N00.1: studied in whom', 'Statement N00.1: measures', 'Statement N00.1: sources', 'Ladder, step 1', 'Not recommended', 'Rights and duties', 'Reviewed by',
  ]);
  expect(differences(before, after).find(({ place }) => place === 'Ladder, step 1')?.runs.filter(({ change }) => change !== 'kept')).toEqual([{ words: '20', change: 'removed' }, { words: '30', change: 'added' }]);
});
