import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commentAddress } from '../../src/text/suggest.ts';

test('a comment opens a form that is there, with the statement filled in', () => {
  const address = new URL(commentAddress('C01.2', 'https://git.example.org/standards'));
  expect(address.pathname).toBe('/standards/issues/new');
  expect(address.searchParams.get('title')).toBe('Comment on C01.2');
  const file = `.github/ISSUE_TEMPLATE/${address.searchParams.get('template')}`;
  expect(existsSync(file)).toBe(true);
  const { body } = parse(readFileSync(file, 'utf8')) as { body: { id?: string }[] };
  // What the address fills in besides the title is a field of the form.
  const filled = [...address.searchParams.keys()].filter((name) => name !== 'template' && name !== 'title');
  expect(filled).toEqual(['statement']);
  for (const name of filled) expect(body.map(({ id }) => id)).toContain(name);
});

test('without a repository a comment leads to the part of the guide that explains it', () => {
  expect(commentAddress('C01.2', '')).toBe('/guides/suggest-a-change/#comment-in-a-consultation');
  expect(readFileSync('content/guides/suggest-a-change.mdx', 'utf8')).toMatch(/^## Comment in a consultation$/m);
});
