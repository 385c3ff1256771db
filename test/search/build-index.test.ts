import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { readPlaces, writePlaces } from '../../src/search/places.ts';
import { search } from '../../src/search/search.ts';
import type { SourcePage } from '../../src/search/shape.ts';
import { KNOWLEDGE, PAGES } from './small-site.ts';

test('places are read as they were written', () => {
  const places = [{ place: 0, level: 5 }, { place: 40, level: 1 }, { place: 41, level: 3 }, { place: 5000, level: 2 }];
  expect(readPlaces(writePlaces(places))).toEqual(places);
  expect(readPlaces('')).toEqual([]);
});

/** A site of many standards, each with words of its own. */
const many = (count: number): SourcePage[] =>
  Array.from({ length: count }, (_, at) => at).flatMap((at): SourcePage[] => [
    { kind: 'standard', id: `topic-${at}`, title: `Topic ${at}`, summary: 'What this standard is about and for whom, in a sentence or two that fill a line.', phases: ['primary'], phrases: Array.from({ length: 12 }, (__, n) => `people say word${at}x${n} here`), heard: [], texts: Array.from({ length: 60 }, (__, n) => ({ text: `text${(at * 7 + n * 13) % 4000} own${at}`, weight: 1 })) },
    ...Array.from({ length: 5 }, (__, n): SourcePage => ({ kind: 'statement', id: `topic-${at}/${n + 1}`, title: `Statement ${n + 1} of topic ${at}`, summary: '', phases: [], phrases: [], heard: [], texts: [{ text: `text${at} statement`, weight: 1 }] })),
  ]);

test('the index stays within bounds when the site grows, and every standard is still found by its words', () => {
  const stored = buildIndex(many(1500), KNOWLEDGE);
  expect(JSON.stringify(stored).length).toBeLessThan(850_000);
  const index = openIndex(stored);
  for (const at of [0, 700, 1499]) expect(search(`word${at}x1`, index).results[0]?.address).toBe(`/standards/topic-${at}/`);
});

test('the same site gives the same index', () => {
  expect(JSON.stringify(buildIndex(PAGES, KNOWLEDGE))).toBe(JSON.stringify(buildIndex([...PAGES], KNOWLEDGE)));
});
