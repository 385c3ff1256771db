import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlantedLibrary } from '../support/planted-library.ts';
import { buildProject, builtPage, smallProject } from '../support/small-project.ts';

/* What readers see of a standard in each state after draft, in a small site with one of each. */

let library: PlantedLibrary;
const page = (address: string) => builtPage(library.root, address);
const words = (element: { textContent: string } | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

beforeAll(async () => {
  library = await smallProject();
  const standard = (number: number) => `standards/topic-${number}/standard.mdx`;
  await library.edit(standard(1), 'status: draft', 'status: published');
  await library.edit(standard(1), 'version: "0.1"', 'version: "1.0"');
  await library.edit(standard(1), '  - version: "0.1"', '  - version: "1.0"');
  await library.edit(standard(1), 'reviewers: []', 'reviewers:\n  - { name: A. Reader, role: SENCO, interests: None declared, date: 2026-01-10 }\n  - { name: B. Parent, role: Parent, interests: None declared, date: 2026-01-11 }');
  await library.edit(standard(1), '## Overview\n\n', '## Overview\n\nRead [the second topic](/standards/topic-2/) **first**:\n\n- one\n- two\n\n');
  spawnSync(process.execPath, [join(process.cwd(), 'scripts/edition.ts'), 'topic-1'], { cwd: library.root });
  await library.edit(standard(2), 'status: draft', 'status: consultation\ncommentsUntil: 2099-01-02');
  await library.edit(standard(3), 'status: draft', 'status: withdrawn\nwithdrawal:\n  date: 2026-01-15\n  why: It is in another standard now.\n  replacedBy: [topic-1]');
  await library.edit(standard(3), 'kind: new', 'kind: withdrawn');
  buildProject(library.root, { REPOSITORY_ADDRESS: 'https://git.example.org/standards' });
}, 120_000);
afterAll(() => library.dispose());

test('published: who reviewed it stands at the top, and every page says how many are', async () => {
  const root = await page('/standards/topic-1/');
  expect(words(root.querySelector('main'))).toMatch(/Published 1\.0 N00 .{0,80}Reviewed by A\. Reader and B\. Parent: their roles, and any interests they declare\./);
  for (const address of ['/', '/standards/topic-1/', '/guides/about/']) expect(words((await page(address)).querySelector('#standing')), address).toContain('1 of 2 standards has been reviewed by the people it names. No panel has reviewed the other one yet.');
  expect(words((await page('/guides/about/')).querySelector('main'))).toContain('1 of 2 standards has been reviewed');
});

test('a kept version is a page like any other: links, bold and lists, and no mark of Markdown', async () => {
  const main = (await page('/standards/topic-1/versions/1.0/')).querySelector('main');
  expect(main?.querySelector('a[href="/standards/topic-2/"]')?.textContent).toBe('the second topic');
  expect(main?.querySelectorAll('.prose li').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['one', 'two']));
  expect(main?.textContent).not.toMatch(/\]\(|\*\*|^- /m);
  expect(words(main)).toContain('It is the newest version that was published.');
  // Everything that could be cited is there: reviewers, ladder, measures, sources and rights, each named as it is today.
  for (const part of ['A. Reader, SENCO. Interests: None declared', 'Step 2: Step 2 for 0', 'Structure: is it in place?', 'Step 4: Step 4 for 0']) expect(words(main)).toContain(part);
  for (const address of ['/interventions/helpful-idea/', '/interventions/unhelpful-idea/', '/sources/source-3/', '/entitlements/duty-1/']) expect(main?.querySelector(`a[href="${address}"]`), address).not.toBeNull();
});

test('in consultation: until when, and a way to comment on the very statement', async () => {
  const standard = await page('/standards/topic-2/');
  expect(words(standard.querySelector('.status-banner'))).toMatch(/^Open for comments until 2 January 2099\. Comment on C00, or on one of its statements\.$/);
  expect(words(standard.querySelector('#statement-2'))).toMatch(/Comment on C00\.2 until 2 January 2099$/);
  expect(words(standard.querySelector('.standing-line'))).toContain('In consultation 0.1: not yet reviewed by a panel');
  const statement = await page('/standards/topic-2/2/');
  const link = statement.querySelector('.status-banner a');
  expect(link?.getAttribute('href')).toContain('https://git.example.org/standards/issues/new?template=comment.yml');
  expect(words(link)).toBe('Comment on C00.2');
});

test('withdrawn: its history says so, and so do the updates and the feed', async () => {
  const history = words((await page('/standards/topic-3/history/')).querySelector('main'));
  expect(history).toContain('Withdrawn on 15 January 2026. It is in another standard now.');
  expect(history).toContain('None: this standard was withdrawn before it was published.');
  expect(words((await page('/updates/')).querySelector('main'))).toContain('N01 Topic 3');
  expect(await readFile(join(library.root, 'dist/updates/feed.xml'), 'utf8')).toContain('N01 Topic 3');
});
