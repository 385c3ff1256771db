import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, ContentFaults } from '../../scripts/build-site.ts';
import type { PlantedLibrary } from '../support/planted-library.ts';
import { smallProject } from '../support/small-project.ts';

let library: PlantedLibrary;
let root: string;
const silent = () => undefined;
const exists = (file: string) => stat(join(root, file)).then(() => true, () => false);

beforeAll(async () => {
  library = await smallProject();
  ({ root } = library);
});
afterAll(() => library.dispose());

test('faulty content builds nothing and leaves the last good site as it was', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'the last good site');
  const file = join(root, 'content/standards/topic-1/standard.mdx');
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace(/^summary:.*$/m, ''));
  await expect(buildSite(root, silent)).rejects.toThrow(ContentFaults);
  await expect(buildSite(root, silent)).rejects.toThrow(/standard\.mdx:\d+ · summary/);
  await writeFile(file, good);
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(await exists('.build')).toBe(false);
});

test('a build that breaks half way leaves the last good site as it was', async () => {
  const page = join(root, 'src/pages/broken.astro');
  await writeFile(page, "---\nthrow new Error('half way');\n---\n");
  await expect(buildSite(root, silent)).rejects.toThrow('half way');
  await rm(page);
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
}, 60_000);

test('good content takes the place of the old site, with its index and its headers, and says what it is doing', async () => {
  const said: string[] = [];
  await buildSite(root, (line) => said.push(line));
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toContain('<!DOCTYPE html>');
  expect(await exists('dist/pagefind/pagefind.js')).toBe(true);
  expect(await readFile(join(root, 'dist/_headers'), 'utf8')).toContain("frame-ancestors 'none'");
  expect(said.join('\n')).toMatch(/Checking the content…[\s\S]*Building the pages…[\s\S]*Indexing them for search…/);
  expect(await exists('.build')).toBe(false);
}, 60_000);
