import { describe, expect, test } from 'vitest';
import { explain } from '../../src/search/explain.ts';
import { understand } from '../../src/search/understand.ts';
import { smallSite } from './small-site.ts';

const index = smallSite();

test('spelling is corrected against the words of the site, and said', () => {
  const understood = understand('dislexia', index);
  expect(understood.corrections).toEqual([{ from: 'dislexia', to: 'dyslexia' }]);
  expect(explain(understood, index)).toEqual(['Showing results for “dyslexia” (you wrote “dislexia”).']);
});

test('short words and words of the site are left alone', () => {
  expect(understand('can he sit', index).corrections).toEqual([]);
  expect(understand('phonics letter sounds', index).corrections).toEqual([]);
});

test('short forms are read, and said', () => {
  const understood = understand('SALT', index);
  expect(understood.meanings).toEqual([{ from: 'salt', to: 'speech therapist' }]);
  expect(understood.terms.filter(({ isMeaning }) => isMeaning).map(({ key }) => key)).toContain('speech');
});

test('the age is read, and said', () => {
  const understood = understand('my son yr 4 hates reading', index);
  expect(understood).toMatchObject({ phase: 'primary', phaseFrom: 'yr 4' });
  expect(explain(understood, index)).toContain('We took “yr 4” to mean primary.');
});

test('words that say nothing are passed over', () => {
  expect(understand('please help my son reading', index).terms.map(({ word }) => word)).toEqual(['reading']);
});

test('words written apart are read together', () => {
  expect(understand('over lays', index).terms.map(({ key }) => key)).toContain('overlay');
});

describe('words that mean the same have one key', () => {
  test.each([['anxious', 'anxiety'], ['math', 'maths'], ['colored', 'coloured']])('%s, %s', (a, b) => expect(index.keys.of(a)).toBe(index.keys.of(b)));
});
