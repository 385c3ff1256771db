import { describe, expect, test } from 'vitest';
import { distance, makeSpeller } from '../../src/search/spelling.ts';

const WORDS = ['dyslexia', 'dyspraxia', 'dyscalculia', 'anxiety', 'behaviour', 'stammering', 'autism', 'psychologist', 'phonics', 'reading', 'writing', 'friend', 'friends', 'tourette', 'form', 'from', 'ear', 'excluded', 'epilepsy'];
const speller = makeSpeller(new Map(WORDS.map((word) => [word, 1])));

describe('misspelt words find the word that was meant', () => {
  test.each([
    ['dislexia', 'dyslexia'], ['dyslexsia', 'dyslexia'], ['dispraxia', 'dyspraxia'], ['diskalculia', 'dyscalculia'], ['anxeity', 'anxiety'], ['behavour', 'behaviour'], ['autisum', 'autism'], ['sychologist', 'psychologist'], ['fonics', 'phonics'], ['freind', 'friend'], ['turette', 'tourette'], ['exluded', 'excluded'], ['epilepsey', 'epilepsy'], ['riting', 'writing'],
  ])('%s → %s', (written, meant) => expect(speller.correct(written)).toBe(meant));
});

describe('what is not corrected', () => {
  test.each(['ade', 'cat', 'zzzzzz', 'year7', 'q'.repeat(500)])('%s', (written) => expect(speller.correct(written)).toBeUndefined());
});

test('a word that is begun is completed', () => {
  expect(speller.complete('dysc')).toBe('dyscalculia');
  expect(speller.complete('dy')).toBeUndefined();
});

test('letters that sound alike cost less than others', () => {
  expect(distance('skool', 'scool', 3)).toBeLessThan(distance('skool', 'spool', 3));
  expect(distance('abc', 'abcdefghij', 3)).toBe(Infinity);
});
