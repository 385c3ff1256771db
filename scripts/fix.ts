import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tidy } from './fix/tidy.ts';

// npm run fix: does to content files what is safe to do by machine, and says which it changed.
const files = (await readdir('content', { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && /\.(mdx|yaml)$/.test(file.name)).map((file) => join(file.parentPath, file.name));
let changed = 0;
for (const file of files.sort()) {
  const before = await readFile(file, 'utf8');
  // A file that is not text is the check's to speak of.
  if (before.includes('\uFFFD') || before.includes('\0')) continue;
  const after = tidy(before);
  if (after === before) continue;
  await writeFile(file, after);
  console.log(`tidied ${file}`);
  changed += 1;
}
console.log(changed === 0 ? 'Nothing to tidy.' : `${changed} ${changed === 1 ? 'file' : 'files'} tidied. Look at what changed before you commit it.`);
