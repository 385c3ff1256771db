import { describe, expect, test } from 'vitest';
import { normalise, stem, wordsOf } from '../../src/search/normalise.ts';

describe('one form for what is typed', () => {
  test.each([
    ["Can’t sit STILL!", 'cannot sit still'],
    ['cannot, can not, cant', 'cannot cannot cannot'],
    ['1:1 support', 'onetoone support'],
    ['naïve café', 'naive cafe'],
    ['reading & writing', 'reading and writing'],
    ['<b>bold</b>', 'b bold b'],
    ['🙂', ''],
    ['لا يقرأ', ''],
  ])('%s → %s', (typed, plain) => expect(normalise(typed)).toBe(plain));
  test('a bar splits words, unless many phrases are put in one form at once', () => {
    expect(wordsOf('a|b')).toEqual(['a', 'b']);
    expect(normalise('One|Two')).toBe('one|two');
  });
});

describe('words without their endings', () => {
  test.each([
    ['reads', 'reading'], ['worries', 'worried'], ['fidgets', 'fidgeting'], ['copying', 'copied'], ['stammer', 'stammering'], ['regulate', 'regulation'], ['hopping', 'hops'], ['goes', 'going'], ['writes', 'writing'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)));
  test.each([['autism', 'autumn'], ['hearing', 'heart'], ['test', 'toast'], ['this', 'the'], ['dyslexia', 'dyspraxia']])('%s and %s are two', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

test.each([['care', 'car'], ['note', 'not'], ['hate', 'hat']])('%s and %s are two short words', (a, b) => expect(stem(a)).not.toBe(stem(b)));
test('a short root gets its e back', () => expect([stem('hating'), stem('cutting')]).toEqual(['hate', 'cut']));
