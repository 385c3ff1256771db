import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlantedLibrary } from '../support/planted-library.ts';

/* What a reviewer relies on in the preview of a change. */

const STATEMENT = 'standards/topic-2/statement-2.mdx';
let library: PlantedLibrary;
const git = (...words: string[]) => spawnSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...words], { cwd: library.root, encoding: 'utf8' });

async function preview(...words: string[]): Promise<{ said: string; html: string; page: HTMLElement }> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/preview.ts'), ...words], { cwd: library.root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const html = await readFile(join(library.root, 'preview/index.html'), 'utf8');
  return { said: stdout, html, page: parse(html) };
}

beforeEach(async () => {
  library = await PlantedLibrary.make();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The library');
});
afterEach(() => library.dispose());

test('each changed file has its name in words, and what differs stands first, word by word', async () => {
  await library.edit(STATEMENT, 'Within two school weeks', 'Within <three> regular weeks');
  const { said, html, page } = await preview();
  expect(said).toContain('1 changed file and 1 finding are shown in');
  expect(page.querySelectorAll('h2').map(({ textContent }) => textContent)).toEqual(['Statement C00.2: Statement 2 of 1, of Topic 2 about listening (changed)']);
  expect(page.querySelectorAll('h3').map(({ textContent }) => textContent)).toEqual(['Statement']);
  expect(page.querySelector('.difference del')?.textContent).toBe('two school');
  expect(page.querySelector('.difference ins')?.textContent).toBe('<three> regular');
  expect(page.querySelectorAll('.side')).toHaveLength(2);
  expect(page.querySelector('.finding')?.textContent).toContain('can be kept without anything being done');
  expect(html).not.toContain('<three>');
  expect(html).not.toContain('<script');
});

test('a file that git has not been told of is a new file', async () => {
  await library.write('glossary/new-word.yaml', 'term: New word\ndefinition: A word that was not here before.\nalsoCalled: []\nsee: []\n');
  const { said, page } = await preview();
  expect(said).toContain('1 changed file');
  expect(page.querySelector('h2')?.textContent).toBe('Glossary term: New word (new)');
  expect(page.querySelector('main')?.textContent).toContain('A word that was not here before.');
});

test('notes to editors and spaces are no difference to readers', async () => {
  await library.edit(STATEMENT, 'label:', '# A note to editors.\nlabel:');
  const { page } = await preview();
  expect(page.querySelector('section')?.textContent).toContain('Readers see no difference');
});

test('only findings of what changed are shown, those of the comparison too, and faults that the change makes elsewhere last', async () => {
  await library.remove('interventions/helpful-idea.mdx');
  await library.write('glossary/unused-word.yaml', 'term: Unused word\ndefinition: A word that no text uses.\nalsoCalled: []\nsee: []\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Take away');
  const { page } = await preview('--base', 'HEAD~1');
  const sections = page.querySelectorAll('section');
  const removed = sections.find((section) => section.textContent.startsWith('Intervention: Helpful idea (removed)'));
  expect(removed?.textContent).toContain('this file has been removed, and its address with it');
  expect(sections.at(-1)?.textContent).toMatch(/^Faults in files that did not change.*there is no intervention called "helpful-idea"/s);
  expect(sections.at(-1)?.querySelectorAll('.warning')).toEqual([]);
});

test('when nothing differs it says why, and what to do', async () => {
  const { said } = await preview();
  expect(said).toContain('0 changed files');
  expect(said).toContain('Nothing in content/ differs from main');
  expect(said).toContain('--base HEAD~1');
});

test('a file that cannot be read is compared as it is written, harmlessly', async () => {
  await library.edit(STATEMENT, '## Rationale\n', '## Rationale\n\n<img src=x onerror=alert(1)>\n');
  const { html, page } = await preview();
  expect(page.querySelector('.difference ins')?.textContent).toContain('onerror');
  expect(html).not.toContain('<img');
});
