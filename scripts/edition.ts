import { access, mkdir, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { ofKind } from '../src/library/entry.ts';
import { makeEdition } from '../src/library/make-edition.ts';
import { suggest } from '../src/library/nearest.ts';
import { CITED_STATUSES } from '../src/model/standard.ts';
import { checkLibrary } from './check-library.ts';
import { readOptions } from './read-options.ts';

// npm run edition -- slug: keeps the words of a standard's present version for ever. It never writes over one that is kept.
const USAGE = 'npm run edition -- learning-to-read';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { positionals } = readOptions({ allowPositionals: true, options: { help: { type: 'boolean' } } } as const, USAGE);
const slug = positionals[0] ?? stop(`Say which standard: ${USAGE}`);
const { library, findings } = await checkLibrary('.', new Date().toISOString().slice(0, 10));
if (!library.ids.standards.has(slug)) stop(`There is no standard called "${slug}": ${suggest(slug, [...library.ids.standards], 'its name is that of its folder in content/standards')}`);
const standard = ofKind(library.entries, 'standards').find(({ id }) => id === slug);
if (standard && !CITED_STATUSES.includes(standard.data.status)) stop(`The status of "${slug}" is ${standard.data.status}. Only a published version is kept: write "status: published" first, with the version and the reviewers.`);
const file = `content/editions/${slug}/${standard?.data.version}.yaml`;
if (standard && (await access(file).then(() => true, () => false))) stop(`${file} is kept already, and what was published is never written over. Give the standard a later version first. If it was never merged into main, you may delete that file and run this again.`);
// That its words are not kept is what is mended here.
const faults = findings.filter(({ level, file: at, message }) => level === 'error' && at.startsWith(`content/standards/${slug}/`) && !message.endsWith('its words are not kept'));
const edition = makeEdition(library, slug);
if (faults.length > 0 || !edition) stop(`"${slug}" has ${faults.length === 1 ? 'a fault' : 'faults'} to mend first, because what is kept can never be changed. Run: npm run check`);
await mkdir(`content/editions/${slug}`, { recursive: true });
await writeFile(file, `# The words of a published version, kept for ever. Made by npm run edition; do not change it.\n${stringify(edition, { lineWidth: 0, aliasDuplicateObjects: false })}`);
console.log(`kept ${file}`);
