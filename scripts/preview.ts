import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ofKind } from '../src/library/entry.ts';
import { changedFiles, NoBase } from './changes/base-files.ts';
import { compareWithBase } from './changes/compare-with-base.ts';
import { checkLibrary } from './check-library.ts';
import { previewPage } from './preview/page.ts';
import { readOptions } from './read-options.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

// npm run preview [-- --base commit] [--out folder]: one page that shows reviewers each changed file before and after, with what the check found.
const { values } = readOptions({ options: { base: { type: 'string', default: 'main' }, out: { type: 'string', default: 'preview' } } } as const, 'npm run preview -- --base main');
try {
  const changed = changedFiles('.', values.base, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  const { library, findings } = await checkLibrary('.', new Date().toISOString().slice(0, 10));
  findings.push(...compareWithBase('.', values.base));
  const topics = ofKind(library.entries, 'taxonomy').flatMap(({ data }) => data.topics);
  await mkdir(values.out, { recursive: true });
  const file = join(values.out, 'index.html');
  await writeFile(file, previewPage(changed, findings, topics, values.base));
  const isShown = new Set(changed.map((change) => change.file));
  const own = findings.filter((finding) => isShown.has(finding.file)).length;
  console.log(`${count(changed.length, 'changed file')} and ${count(own, 'finding')} are shown in ${file}. Open it in your browser.`);
  if (changed.length === 0) console.log(`Nothing in content/ differs from ${values.base}. To see changes that ${values.base} already holds, name an earlier commit: npm run preview -- --base HEAD~1`);
} catch (error) {
  if (!(error instanceof NoBase)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
