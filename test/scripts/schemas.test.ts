import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../scripts/schemas/json-schema.ts';
import { COLLECTIONS, KINDS } from '../../src/model/collections.ts';

test.each(KINDS)('the published schema of %s is what the model says, with a description for editors on every field', (kind) => {
  const published = JSON.parse(readFileSync(`public/schemas/${kind}.json`, 'utf8')) as { properties: Record<string, { description?: string; $ref?: string; allOf?: unknown }> };
  expect(published, 'Run: npm run schemas').toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(COLLECTIONS[kind].schema, `The fields of a ${COLLECTIONS[kind].noun}`))));
  expect(Object.entries(published.properties).filter(([, field]) => !field.description).map(([name]) => name)).toEqual([]);
});
