import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { COLLECTIONS, KINDS } from '../src/model/collections.ts';
import { jsonSchemaOf } from './schemas/json-schema.ts';

// npm run schemas [-- --check]: writes the JSON Schema of each kind to public/schemas/, from which editors' tools complete and explain fields.
const isCheck = argv.includes('--check');
const FOLDER = 'public/schemas';
if (!isCheck) await mkdir(FOLDER, { recursive: true });
let stale = 0;
for (const kind of KINDS) {
  const file = `${FOLDER}/${kind}.json`;
  const text = `${JSON.stringify(jsonSchemaOf(COLLECTIONS[kind].schema, `The fields of a ${COLLECTIONS[kind].noun}`), null, 2)}\n`;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not what the model says. Run: npm run schemas`);
    stale += 1;
  }
}
if (stale > 0) process.exitCode = 1;
