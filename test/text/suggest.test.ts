import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

test('every form can be filled in by anyone: it has a name, and questions with labels and ids of their own', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((file) => file !== 'config.yml');
  expect(forms.length).toBeGreaterThanOrEqual(5);
  for (const file of forms) {
    const { description, body } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as { description: string; body: { type: string; id?: string; attributes: { label?: string } }[] };
    expect(description.length, file).toBeGreaterThan(20);
    const questions = body.filter(({ type }) => type !== 'markdown');
    expect(new Set(questions.map(({ id }) => id)).size, file).toBe(questions.length);
    for (const { attributes } of questions) expect(attributes.label, file).toBeTruthy();
  }
  // The guide names forms by the names they have.
  const guide = readFileSync('content/guides/suggest-a-change.mdx', 'utf8');
  const names = forms.map((file) => (parse(readFileSync(`${folder}/${file}`, 'utf8')) as { name: string }).name);
  for (const [, named = ''] of guide.matchAll(/the form "([^"]+)"/g)) expect(names).toContain(named);
});

test('without a repository a comment leads to the part of the guide that explains it', () => {
  expect(commentAddress('C01.2', '')).toBe('/guides/suggest-a-change/#comment-in-a-consultation');
  expect(readFileSync('content/guides/suggest-a-change.mdx', 'utf8')).toMatch(/^## Comment in a consultation$/m);
});
