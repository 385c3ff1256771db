import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BLANKS } from '../../scripts/new/blanks.ts';
import { PlantedLibrary } from '../support/planted-library.ts';

let library: PlantedLibrary;
beforeEach(async () => {
  library = await PlantedLibrary.make();
  await library.edit('taxonomy.yaml', 'topics:', 'topics:\n  - { code: N90, slug: sleep, tier: need, area: x, title: Sleep }\n  - { code: N91, slug: working-with-families, tier: need, area: x, title: Families }\n  - { code: N92, slug: transition, tier: need, area: x, title: Moving }\n  - { code: N93, slug: learning-to-read, tier: need, area: cl, title: Reading }');
});
afterEach(() => library.dispose());
const make = (...words: string[]) => spawnSync(process.execPath, [join(process.cwd(), 'scripts/new.ts'), ...words], { cwd: library.root, encoding: 'utf8', input: '' });

test.each(Object.keys(BLANKS).map((kind) => [kind, kind === 'standard' ? 'sleep' : kind === 'statement' ? 'topic-1/6' : 'brand-new']))('a new %s has every part; the check names what is still to be written, and ids of this small library', async (kind, id) => {
  const { status, stdout } = make(kind, id);
  expect(status).toBe(0);
  const made = stdout.match(/^made (.+)$/gm)?.map((line) => line.slice(5)) ?? [];
  expect(made.length).toBe(kind === 'standard' ? 6 : 1);
  const findings = (await library.findings(new Date().toISOString().slice(0, 10))).filter(({ file }) => made.includes(file));
  expect(findings.filter(({ rule }) => rule === 'still-to-write').length).toBeGreaterThanOrEqual(2);
  // The blanks name a few real sources, rights and interventions, which this small library does not have.
  expect(findings.filter(({ rule }) => !['still-to-write', 'references', 'unused', 'complete-standard', 'observable-statement'].includes(rule))).toEqual([]);
});

test('it never writes over what is there', () => {
  expect(make('term', 'example-word')).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
});

test('a misspelt kind or topic is met with the right one', () => {
  expect(make('intervension', 'x').stderr).toContain('did you mean "intervention"?');
  expect(make('standard', 'sleeep').stderr).toContain('did you mean "sleep"?');
  expect(make('source', '../../etc/passwd').stderr).toContain('cannot be an id');
});
