import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BLANKS } from '../../scripts/new/blanks.ts';
import { PlantedLibrary } from '../support/planted-library.ts';

let library: PlantedLibrary;
beforeEach(async () => {
  library = await PlantedLibrary.make();
  await library.edit('taxonomy.yaml', 'topics:', 'topics:\n  - { code: N90, slug: sleep, tier: need, area: x, title: Sleep }');
});
afterEach(() => library.dispose());
const run = (input: string, ...words: string[]) => spawnSync(process.execPath, [join(process.cwd(), 'scripts/new.ts'), ...words], { cwd: library.root, encoding: 'utf8', input });
const make = (...words: string[]) => run('', ...words);

describe.each(Object.keys(BLANKS).map((kind) => [kind, kind === 'standard' ? 'sleep' : kind === 'statement' ? 'topic-1/6' : 'brand-new']))('a new %s', (kind, id) => {
  test('has every part, and the check names each that is still to be written and nothing else', async () => {
    const { status, stdout } = make(kind, id);
    expect(status).toBe(0);
    const made = stdout.match(/^made (.+)$/gm)?.map((line) => line.slice(5)) ?? [];
    expect(made.length).toBe(kind === 'standard' ? 6 : 1);
    const findings = (await library.findings(new Date().toISOString().slice(0, 10))).filter(({ file }) => made.includes(file));
    const toWrite = findings.filter(({ rule }) => rule === 'still-to-write');
    expect(toWrite.length).toBeGreaterThanOrEqual(2);
    for (const { message } of toWrite) expect(message).toMatch(/^this is still to be written: \S.{4,}/);
    // Nothing uses a new term or source yet.
    const others = findings.filter(({ rule }) => rule !== 'still-to-write' && rule !== 'unused');
    // The small library has other rights than the real one, which every new standard names.
    expect(others.filter(({ message }) => !/entitlement called/.test(message)).map(({ message }) => message)).toEqual([]);
  });
});

test('it never writes over what is there', () => {
  expect(make('term', 'example-word')).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
});

test('a misspelt kind or topic is met with the right one', () => {
  expect(make('intervension', 'x').stderr).toContain('did you mean "intervention"?');
  expect(make('standard', 'sleeep').stderr).toContain('did you mean "sleep"?');
  expect(make('source', '../../etc/passwd').stderr).toContain('cannot be an id');
});

test('a topic that is not there yet is met with the line to add, under the next free code', () => {
  const { status, stderr } = make('standard', 'handwriting');
  expect(status).toBe(1);
  expect(stderr).toContain('- { code: N91, slug: handwriting, tier: need, area: cl, title: "Handwriting" }');
});

describe('the number of a statement', () => {
  test('is the next when it is left out', () => {
    expect(make('statement', 'topic-1').stdout).toContain('made content/standards/topic-1/statement-6.mdx');
  });
  test.each(['topic-1/statement-6', 'topic-1/abc', 'topic-1/1/2', 'topic-1/9', 'topic-1/2', 'topic-1/'])('is refused in "%s", with what to write', (id) => {
    expect(make('statement', id)).toMatchObject({ status: 1, stderr: expect.stringContaining('Write: npm run new -- statement topic-1/6') });
  });
  test('needs a standard that is there', () => {
    expect(make('statement', 'sleep').stderr).toContain('npm run new -- standard sleep');
  });
});

describe('an id that cannot be one', () => {
  test.each(['Reading Buddies', 'reading/buddies', 'Reading  buddies!'])('"%s" is met with one that can', (id) => {
    expect(make('intervention', id)).toMatchObject({ status: 1, stderr: expect.stringContaining('Write: npm run new -- intervention reading-buddies') });
    expect(existsSync(library.path('interventions/reading'))).toBe(false);
  });
  test('made of several words after the command is read as one', () => {
    expect(make('intervention', 'Reading', 'Buddies').stderr).toContain('Write: npm run new -- intervention reading-buddies');
  });
});

describe('answers', () => {
  test('may be piped in', () => {
    expect(run('term\nspelling-age\n')).toMatchObject({ status: 0, stdout: expect.stringContaining('made content/glossary/spelling-age.yaml') });
  });
  test('are asked for again after a wrong one, and Enter takes what is proposed', () => {
    const { status, stdout } = run('Interventoin\nINTERVENTIONS\nReading Buddies\n\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Press Enter for reading-buddies');
    expect(stdout).toContain('made content/interventions/reading-buddies.mdx');
  });
  test('that end too soon make nothing', () => {
    expect(run('term\n')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was made') });
  });
});

test('it explains itself, and meets an option it does not have with one line', () => {
  expect(make('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run new -- statement learning-to-read') });
  const { status, stderr } = make('--colour');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
