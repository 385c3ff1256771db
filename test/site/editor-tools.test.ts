import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/* What the Astro extension of an editor reads, to complete and explain the fields of .mdx files. The build writes it. */
const read = (file: string) => JSON.parse(readFileSync(`.astro/collections/${file}`, 'utf8'));

test.each([
  ['content/standards/learning-to-read/standard.mdx', 'standards'],
  ['content/standards/learning-to-read/statement-1.mdx', 'statements'],
  ['content/interventions/brain-gym.mdx', 'interventions'],
  ['content/entitlements/transport.mdx', 'entitlements'],
  ['content/guides/help-now.mdx', 'guides'],
])('%s is known as one of the %s', (file, collection) => {
  const { entries } = read('collections.json') as { entries: Record<string, string> };
  expect(entries[pathToFileURL(file).href.toLowerCase()]).toBe(collection);
});

test('fields are those of the front matter, each explained', () => {
  const { properties, required } = read('statements.schema.json') as { properties: Record<string, { description?: string; enum?: string[] }>; required: string[] };
  expect(properties['strength']?.enum).toEqual(['must', 'should', 'consider']);
  expect(required).toContain('measures');
  expect(Object.entries(properties).filter(([name, field]) => name !== '$schema' && !field.description).map(([name]) => name)).toEqual([]);
});
