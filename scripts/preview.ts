import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, NoBase } from './changes/base-files.ts';
import { checkLibrary } from './check-library.ts';
import { previewPage } from './preview/page.ts';

// npm run preview [-- --base commit] [--out folder]: one page that shows reviewers each changed file before and after, with what the check found.
const { values } = parseArgs({ options: { base: { type: 'string', default: 'main' }, out: { type: 'string', default: 'preview' } } });
try {
  const changed = changedFiles('.', values.base, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  const { findings } = await checkLibrary('.', new Date().toISOString().slice(0, 10));
  await mkdir(values.out, { recursive: true });
  const file = join(values.out, 'index.html');
  await writeFile(file, previewPage(changed, findings, values.base));
  console.log(`${changed.length} changed ${changed.length === 1 ? 'file' : 'files'} and ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} are shown in ${file}`);
} catch (error) {
  if (!(error instanceof NoBase)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
