import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { VERDICTS } from '../../src/model/evidence.ts';
import { ofKind } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { topicSchema } from '../../src/model/taxonomy.ts';
import { reviewState } from '../../src/queries/review-state.ts';
import { builtFiles, builtPages } from '../support/built-pages.ts';

const read = (name: string) => JSON.parse(readFileSync(`dist/api/v1/${name}.json`, 'utf8')) as Record<string, unknown>;
const reviewed = reviewState(ofKind((await readLibrary('.')).entries, 'standards').map(({ data }) => data).filter(({ status }) => status !== 'withdrawn'));
const placed = z.object({ id: z.string(), address: z.string().startsWith('/').endsWith('/') });

test('each data file carries its licence and how far these are reviewed', () => {
  for (const name of ['index', 'taxonomy', 'standards', 'interventions', 'entitlements', 'sources', 'glossary'])
    expect(read(name), name).toMatchObject({ version: 1, licence: 'https://creativecommons.org/licenses/by/4.0/', notice: expect.stringContaining(reviewed) });
});

test('the taxonomy is the one the model knows, all 59 topics of it', () => {
  const topics = z.array(topicSchema.extend({ address: z.string().optional(), isWithdrawn: z.literal(true).optional(), summary: z.string().optional() })).parse(read('taxonomy')['topics']);
  expect(topics.length).toBe(59);
});

test('interventions, entitlements and sources have permanent ids and addresses that are pages', () => {
  const pages = new Set(builtPages.map(({ address }) => address));
  for (const name of ['interventions', 'entitlements', 'sources']) {
    const items = z.array(placed.loose()).parse(read(name)[name]);
    expect(items.length, name).toBeGreaterThanOrEqual(40);
    for (const { address } of items) expect(pages.has(address), address).toBe(true);
  }
  z.array(z.looseObject({ verdict: z.enum(VERDICTS) })).parse(read('interventions')['interventions']);
});

test('a whole standard has its ladder and the words of each statement', () => {
  const files = builtFiles.filter((file) => /^api\/v1\/standards\/.+\.json$/.test(file));
  expect(files.length).toBeGreaterThanOrEqual(12);
  const schema = z.looseObject({
    code: z.string(),
    prose: z.looseObject({ overview: z.string().min(20) }),
    ladder: z.looseObject({ rungs: z.array(z.looseObject({ intervention: z.string() })).min(3) }),
    statements: z.array(z.looseObject({ code: z.string(), statement: z.string(), prose: z.looseObject({ parent: z.string().min(20), specific: z.string().min(20) }) })).min(4),
  });
  for (const file of files) schema.parse(JSON.parse(readFileSync(`dist/${file}`, 'utf8')));
});

test('the counts of the index are those of the files', () => {
  const { counts } = z.looseObject({ counts: z.record(z.string(), z.number()) }).parse(read('index'));
  expect(counts['interventions']).toBe((read('interventions')['interventions'] as unknown[]).length);
  expect(counts['standards']).toBe((read('standards')['standards'] as unknown[]).length);
});

test('the server sends the security headers, and a helpful 404', async () => {
  const address = inject('address');
  const response = await fetch(`${address}/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('set-cookie')).toBeNull();
  const missing = await fetch(`${address}/standards/no-such-thing/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('There is no page here');
});
