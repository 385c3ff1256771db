import { expect, test } from 'vitest';
import { keptWords } from '../../src/library/kept-words.ts';

const html = (words: string) => keptWords({ statements: [{ text: [{ heading: 'Rationale', words }] }] })[words];

test('the words of a kept version are shown as readers saw them: links, bold and lists', () => {
  expect(html('Read [dyslexia](/standards/dyslexia/) **first**.')).toBe('<p>Read <a href="/standards/dyslexia/">dyslexia</a> <strong>first</strong>.</p>');
  expect(html('- one\n- two')).toBe('<ul>\n<li>one</li>\n<li>two</li>\n</ul>');
});

test('what could not have stood on a page is shown as it was written, and does nothing', () => {
  for (const words of ['<script>alert(1)</script>', '{process.exit()}', '[here](javascript:alert(1))', '![x](https://example.org/x.png)', 'import x from "y"']) {
    expect(html(words), words).not.toMatch(/<(?!\/?p>)/);
    expect(html(words), words).toMatch(/^<p>.+<\/p>$/);
  }
});

test('the same words twice, and words like the names of an object, are each found', () => {
  expect(keptWords({ text: [{ words: 'Same.' }, { words: 'Same.' }, { words: 'constructor' }] })).toEqual({ 'Same.': '<p>Same.</p>', constructor: '<p>constructor</p>' });
});
