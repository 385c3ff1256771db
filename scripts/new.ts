import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse } from 'yaml';
import { suggest } from '../src/library/nearest.ts';
import { ID_PATTERN } from '../src/model/field.ts';
import { taxonomySchema } from '../src/model/taxonomy.ts';
import { BLANKS, type BlankKind } from './new/blanks.ts';

// npm run new [-- kind id]: makes the files of something new, with every part that is needed and comments in plain English.
const KINDS = Object.keys(BLANKS) as BlankKind[];
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const [, , givenKind, givenId] = process.argv;
const ask = async (question: string, given: string | undefined) => given ?? (await terminal.question(`${question} `)).trim();
const exists = (file: string) => access(file).then(() => true, () => false);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const kind = (await ask(`What is it? (${KINDS.join(', ')})`, givenKind)) as BlankKind;
if (!KINDS.includes(kind)) stop(`There is no kind called "${kind}": ${suggest(kind, KINDS, `choose one of ${KINDS.join(', ')}`)}`);
const id = await ask(BLANKS[kind].question, givenId);
terminal.close();
if (!id.split('/').every((part) => ID_PATTERN.test(part))) stop(`"${id}" cannot be an id: use lower-case letters, numbers and single hyphens, for example learning-to-read`);

if (kind === 'standard' || kind === 'statement') {
  const slug = id.split('/')[0] ?? '';
  const { topics } = taxonomySchema.parse(parse(await readFile('content/taxonomy.yaml', 'utf8')));
  const slugs = topics.map((topic) => topic.slug);
  if (!slugs.includes(slug)) stop(`"${slug}" is not a topic of content/taxonomy.yaml: ${suggest(slug, slugs, 'add it there first, with a code that was never used')}`);
}

const files = BLANKS[kind].files(id, new Date().toISOString().slice(0, 10));
for (const file of Object.keys(files)) if (await exists(file)) stop(`${file} is there already. Nothing was changed.`);
for (const [file, text] of Object.entries(files)) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`made ${file}`);
}
console.log('\nEach part that says WRITE is yours to write. npm run check names them one by one.');
