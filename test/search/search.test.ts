import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';
import { KNOWLEDGE, PAGES, smallSite } from './small-site.ts';

const index = smallSite();
const first = (question: string) => search(question, index).results[0]?.address;

describe('what people say leads to the right page', () => {
  test.each([
    ["can't sit still", '/standards/attention/'],
    ['he wont sit still at all in lessons', '/standards/attention/'],
    ['refusing to go to school', '/standards/attendance/'],
    ['EBSA', '/standards/attendance/'],
    ['so anxious', '/standards/anxiety/'],
    ['dislexia', '/standards/dyslexia/'],
    ['color overlays', '/interventions/overlays/'],
    ['fish oils', '/interventions/fish-oil/'],
    ['who pays for a taxi', '/entitlements/transport/'],
    ['no money', '/entitlements/funding/'],
    ['waiting for SALT', '/standards/speech/'],
    ['anx', '/standards/anxiety/'],
  ])('%s → %s', (question, address) => expect(first(question)).toBe(address));
});

test('it says why, when the title does not', () => {
  expect(search('sit still', index).results[0]?.because).toBe("can't sit still");
  expect(search('dyslexia', index).results[0]?.because).toBeUndefined();
});

test('the likeliest come first, then the others by kind', () => {
  const { results, best } = search('reading sounds school', index);
  expect(best).toBe(3);
  const order = ['standard', 'statement', 'intervention', 'entitlement', 'guide'];
  const kinds = results.slice(best).map(({ kind }) => order.indexOf(kind));
  expect(kinds).toEqual([...kinds].sort());
  expect(results.slice(0, best).map(({ kind }) => kind)).not.toContain('statement');
});

test('filters keep to a kind and a phase', () => {
  expect([...new Set(search('school', index, { kind: 'entitlement' }).results.map(({ kind }) => kind))]).toEqual(['entitlement']);
  expect(search('reading', index, { phase: 'post-16', kind: 'standard' }).results.map(({ address }) => address)).toEqual(['/standards/dyslexia/']);
});

describe('danger', () => {
  test.each([
    ['she says she wants to die', ['suicide']],
    ['sucidal teenager', ['suicide']],
    ['cuts both of her arms', ['injury']],
    ['cutting with scissors', []],
    ['my hamster died', []],
  ])('%s', (question, dangers) => expect(search(question, index).dangers).toEqual(dangers));
});

describe('odd input is answered or kindly refused', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', '   ', 'empty'],
    ['signs', '?!… --', 'not-understood'],
    ['pictures', '🙂🙂', 'not-understood'],
    ['another script', 'لا يقرأ', 'not-understood'],
    ['no language', 'qqqq zzzz xxxx', 'not-understood'],
    ['a regular expression', '(.*)+$[', 'not-understood'],
    ['markup', '<script>alert(1)</script> dyslexia', 'answered'],
    ['bars', '|||dyslexia|||', 'answered'],
    ['a flood', 'reading '.repeat(1250), 'answered'],
    ['names of the language itself', '__proto__ constructor toString dyslexia', 'answered'],
  ])('%s', (_, question, state) => expect(search(question, index).state).toBe(state));
  test('ten thousand letters without a blank', () => expect(search('x'.repeat(10_000), index).state).toBe('not-understood'));
});

test('the same question gives the same answer', () => {
  expect(search('hates reading yr 4', index)).toEqual(search('hates reading yr 4', smallSite()));
});

describe('suggestions', () => {
  test.each([
    ["can't s", "can't sit still"],
    ['dys', 'Dyslexia'],
    ['my boy hates rea', 'hates reading'],
  ])('%s → %s', (typed, words) => expect(suggest(typed, index).map((suggestion) => suggestion.words)).toContain(words));
  test.each(['', 'a', '🙂', 'qqqq zzzz', '(.*)'])('none for %j', (typed) => expect(suggest(typed, index)).toEqual([]));
});

test('what is only heard is found by, and never shown', () => {
  const pages = PAGES.map((page) => (page.id === 'attention' ? { ...page, heard: ['total pest in lessons'] } : page));
  const taught = openIndex(buildIndex(pages, KNOWLEDGE));
  const [first] = search('pest in lessons', taught).results;
  expect(first).toMatchObject({ address: '/standards/attention/' });
  expect(first?.because).toBeUndefined();
  expect(suggest('total pe', taught)).toEqual([]);
});
