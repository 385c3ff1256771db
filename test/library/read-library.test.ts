import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSyntheticLibrary } from '../../scripts/synthetic-library.ts';
import type { Entry } from '../../src/library/entry.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { type Library, placeOf, readLibrary } from '../../src/library/read-library.ts';
import { decodeText } from '../../src/library/read-text.ts';

/* Enough files that some are read in another thread. */
const STANDARDS = 60;
const STATEMENT = 'content/standards/topic-7/statement-2.mdx';
const MEMORY = 'node_modules/.cache/send-standards/records.bin';

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'library-'));
  await writeSyntheticLibrary(root, STANDARDS);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const facts = ({ kind, id, data, tree, sections, source }: Entry) => ({ kind, id, data, tree, sections, source });
const entryOf = (library: Library, file: string) => library.entries.find((entry) => entry.file === file) as Entry;

describe('reading a whole library', () => {
  test('in several threads gives what reading file by file gives', async () => {
    rmSync(join(root, MEMORY), { force: true });
    const library = await readLibrary(root);
    expect(library.findings).toEqual([]);
    expect(library.entries.length).toBeGreaterThan(300);
    for (const entry of library.entries) {
      const read = decodeText(readFileSync(join(root, entry.file)));
      const place = placeOf(entry.file.replace('content/', ''));
      if (!('text' in read) || !place) throw new Error(entry.file);
      expect(facts(entry)).toEqual(facts(readEntry(place.kind, place.id, entry.file, read.text).entry as Entry));
    }
  });

  test('a second reading, from memory, gives the same, and still knows the line of a field', async () => {
    const first = await readLibrary(root);
    const again = await readLibrary(root);
    expect(again.entries.map(facts)).toEqual(first.entries.map(facts));
    const line = entryOf(again, STATEMENT).lineOf(['strength']);
    expect(readFileSync(join(root, STATEMENT), 'utf8').split('\n')[line - 1]).toMatch(/^strength:/);
  });

  test('a file that changed is read again; so is one that is put back', async () => {
    const before = readFileSync(join(root, STATEMENT), 'utf8');
    writeFileSync(join(root, STATEMENT), before.replace(/^title: .*$/m, 'title: Another title'));
    expect(entryOf(await readLibrary(root), STATEMENT).data).toMatchObject({ title: 'Another title' });
    writeFileSync(join(root, STATEMENT), before.replace(/^title: .*$/m, 'titel: Slip'));
    expect((await readLibrary(root)).findings).toContainEqual(expect.objectContaining({ file: STATEMENT, field: 'titel' }));
    writeFileSync(join(root, STATEMENT), before);
    expect(facts(entryOf(await readLibrary(root), STATEMENT))).toEqual(facts(readEntry('statements', 'topic-7/2', STATEMENT, before).entry as Entry));
  });

  test('the same words at another path are read as what belongs there', async () => {
    const copy = join(root, 'content/standards/topic-7/statement-9.mdx');
    cpSync(join(root, STATEMENT), copy);
    const { entries } = await readLibrary(root);
    rmSync(copy);
    expect(entries.filter(({ id }) => id === 'topic-7/9')).toHaveLength(1);
  });

  test('a memory that was cut short is begun anew', async () => {
    await readLibrary(root);
    const path = join(root, MEMORY);
    writeFileSync(path, readFileSync(path).subarray(0, 1000));
    const { entries, findings } = await readLibrary(root);
    expect(findings).toEqual([]);
    expect(entries.length).toBeGreaterThan(300);
  });
});
