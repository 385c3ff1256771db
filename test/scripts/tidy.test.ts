import { expect, test } from 'vitest';
import { tidy } from '../../scripts/fix/tidy.ts';

test('line ends, spaces, blank lines and headings are put in order; words are not touched', () => {
  expect(tidy('\uFEFF---\r\ntitle: A  b \r\n---\r\n\r\n\r\n##Rationale\r\n\r\nOne\u00A0two.  \r\n\r\n')).toBe('---\ntitle: A  b\n---\n\n## Rationale\n\nOne two.\n');
});

test('what is in order stays as it is, and tidying twice is tidying once', () => {
  const text = '---\ntitle: A\n---\n\n## One\n\nWords.\n';
  expect(tidy(text)).toBe(text);
  expect(tidy(tidy('a \n\n\n\nb'))).toBe(tidy('a \n\n\n\nb'));
});
