import { access, mkdir, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { stringify } from 'yaml';
import { makeEdition } from '../src/library/make-edition.ts';
import { readLibrary } from '../src/library/read-library.ts';

// npm run edition -- slug: keeps the words of a standard's present version for ever. It never writes over one that is kept.
const [, , slug] = argv;
if (!slug) {
  console.error('Say which standard: npm run edition -- learning-to-read');
  process.exit(1);
}
const edition = makeEdition((await readLibrary('.')).entries, slug);
if (!edition) {
  console.error(`There is no whole standard called "${slug}". Run: npm run check`);
  process.exit(1);
}
const file = `content/editions/${slug}/${edition.version}.yaml`;
if (await access(file).then(() => true, () => false)) {
  console.error(`${file} is kept already, and what was published is never written over. Give the standard a later version first.`);
  process.exit(1);
}
await mkdir(`content/editions/${slug}`, { recursive: true });
await writeFile(file, `# The words of a published version, kept for ever. Made by npm run edition; do not change it.\n${stringify(edition, { lineWidth: 0 })}`);
console.log(`kept ${file}`);
