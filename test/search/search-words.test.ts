import { expect, test } from 'vitest';
import type { Entry } from '../../src/library/entry.ts';
import { searchWordsSchema } from '../../src/model/search-words.ts';
import { gatherSearchWords, phrasesFor } from '../../scripts/search/search-words.ts';
import { addressesOf } from '../../scripts/search/targets.ts';

const entry = (kind: string, id: string, data: unknown) => ({ kind, id, file: `content/${kind}/${id}`, data, lineOf: () => 1 }) as unknown as Entry;

test('a list of words is checked', () => {
  expect(searchWordsSchema.safeParse({ topics: { spelling: ['cannot spell'] } }).success).toBe(true);
  expect(searchWordsSchema.safeParse({ topics: { Spelling: ['cannot spell'] } }).success).toBe(false);
  expect(searchWordsSchema.safeParse({ topic: {} }).success).toBe(false);
});

test('files are gathered into one thesaurus; a danger has the first of its cards that exists', () => {
  const { leadsTo, knowledge } = gatherSearchWords([
    entry('search', 'one', { topics: { spelling: ['cannot spell'] }, same: [['mum', 'mom']] }),
    entry('search', 'two', { topics: { spelling: ['bad speller'] }, noise: ['My Son'], dangers: [{ cards: ['choking', 'danger'], phrases: ['choking'] }, { cards: ['nowhere'], phrases: ['x'] }] }),
    entry('help-now', 'danger', {}),
    entry('glossary', 'ebsa', { term: 'School avoidance', alsoCalled: ['EBSA', 'School refusal'] }),
  ]);
  expect(leadsTo.topics.get('spelling')).toEqual(['cannot spell', 'bad speller']);
  expect(knowledge).toEqual({ same: [['mum', 'mom']], noise: ['my son'], dangers: [{ card: 'danger', phrases: ['choking'] }], means: { ebsa: ['School avoidance'] } });
});

test('phrases reach an intervention by any of its names', () => {
  expect(phrasesFor(new Map([['makaton', ['signs']]]), ['key-word-signing', 'Key word signing', 'Makaton'])).toEqual(['signs']);
});

test('a target is a topic, an entitlement, or an intervention by id or name', () => {
  const pages = [{ kind: 'intervention' as const, id: 'key-word-signing', title: 'Key word signing', phrases: ['Makaton', 'Signalong'] }, { kind: 'intervention' as const, id: 'elsa', title: 'ELSA', phrases: [] }];
  expect(addressesOf('spelling', pages)).toEqual(['/standards/spelling/']);
  expect(addressesOf('entitlement:transport', pages)).toEqual(['/entitlements/transport/']);
  expect(addressesOf('intervention:makaton', pages)).toEqual(['/interventions/key-word-signing/']);
  expect(addressesOf('intervention:elsa', pages)).toEqual(['/interventions/elsa/']);
  expect(addressesOf('intervention:nothing', pages)).toEqual([]);
});
