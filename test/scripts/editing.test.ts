import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PlantedLibrary } from '../support/planted-library.ts';

/* An editor's work, acted out in a git repository of its own, with the commands an editor and the checks of a pull request run. */

const STANDARD = 'standards/topic-1/standard.mdx';
const STATEMENT = 'standards/topic-1/statement-2.mdx';
let library: PlantedLibrary;

const git = (...words: string[]) => spawnSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...words], { cwd: library.root, encoding: 'utf8' });
const run = (script: string, ...words: string[]) => spawnSync(process.execPath, [join(process.cwd(), 'scripts', script), ...words], { cwd: library.root, encoding: 'utf8', input: '' });
const check = (...words: string[]) => run('check.ts', '--base', 'main', ...words);

beforeEach(async () => {
  library = await PlantedLibrary.make();
  await library.edit(STANDARD, 'status: draft', 'status: published');
  await library.edit(STANDARD, 'version: "0.1"', 'version: "1.0"');
  await library.edit(STANDARD, 'reviewers: []', 'reviewers:\n  - { name: A. Reader, role: SENCO, interests: None declared, date: 2026-01-10 }\n  - { name: B. Reader, role: A parent, interests: None declared, date: 2026-01-11 }');
  await library.edit(STANDARD, '  - version: "0.1"', '  - version: "1.0"');
  run('edition.ts', 'topic-1');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The library');
  git('checkout', '--quiet', '-b', 'change');
});
afterEach(() => library.dispose());

test('the library as it stands passes', () => {
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing to mend') });
});

test('a typo in a draft is mended without ado', async () => {
  await library.edit('standards/topic-2/statement-2.mdx', 'Each week the teacher', 'Every week the teacher');
  expect(check().status).toBe(0);
});

describe('published words', () => {
  const change = () => library.edit(STATEMENT, 'Within two school weeks', 'Within three school weeks');
  test('are refused without a new version', async () => {
    await change();
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('the published words changed, but the version is still 1.0');
    expect(stdout).toContain('give a later version');
  });
  test('are refused with a version but no entry', async () => {
    await change();
    await library.edit(STANDARD, 'version: "1.0"\npublished', 'version: "1.1"\npublished');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('the newest change is for version 1.0, but the standard is version 1.1') });
  });
  test('are accepted with a version, a day and an entry', async () => {
    await change();
    await library.edit(STANDARD, 'version: "1.0"\npublished', 'version: "1.1"\npublished');
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-01');
    await library.edit(STANDARD, 'changes:\n', 'changes:\n  - version: "1.1"\n    date: 2026-02-01\n    kind: meaning-changed\n    what: Three weeks in place of two.\n    why: Two could not be done.\n    whoNeedsToAct: SENCOs\n');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('version 1.1 is published, but its words are not kept') });
    expect(run('edition.ts', 'topic-1').status).toBe(0);
    expect(check()).toMatchObject({ status: 0 });
    expect(run('edition.ts', 'topic-1')).toMatchObject({ status: 1, stderr: expect.stringContaining('never written over') });
  });
  test('cannot be changed where they are kept', async () => {
    await library.edit('editions/topic-1/1.0.yaml', 'Within two school weeks', 'Within nine school weeks');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('the words of a version that was published have been changed') });
  });
  test('can be changed in nothing that a reader could cite, and what changed is named', async () => {
    await library.edit('standards/topic-1/ladder.yaml', 'minutes: 20', 'minutes: 60');
    await library.edit(STATEMENT, 'certainty: low', 'certainty: moderate');
    await library.edit(STATEMENT, 'numerator: Those for whom it happened', 'numerator: Those seen');
    await library.edit(STANDARD, 'name: A. Reader', 'name: C. Reader');
    await library.edit(STANDARD, '  - duty-3\n', '  - duty-3\n  - duty-1\n');
    await library.edit(STANDARD, 'why: Studies find that it does not help.', 'why: It is dear.');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('the published words changed, but the version is still 1.0: "reviewers", "entitlements", "notRecommended", the ladder, statement 2');
  });
  test('stay with their day: a later one in "updated" is a change', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-01');
    await library.edit(STANDARD, 'date: 2026-01-15', 'date: 2026-02-01');
    expect(check().stdout).toContain('the entry for version 1.0 of 2026-01-15 was rewritten or taken out');
    expect(check().stdout).toContain('but the version is still 1.0: "updated"');
  });
  test('are not said to have changed when a file of theirs could not be read', async () => {
    await library.edit(STATEMENT, 'label: consensus', 'label: opinion');
    const { stdout } = check();
    expect(stdout).toContain('"opinion" is not one of the words allowed here');
    expect(stdout).not.toContain('the published words changed');
  });
  test('do not become a draft again', async () => {
    await library.edit(STANDARD, 'status: published', 'status: draft');
    await library.edit(STANDARD, 'version: "1.0"\npublished', 'version: "0.9"\npublished');
    await library.edit(STANDARD, '  - version: "1.0"', '  - version: "0.9"');
    expect(check().stdout).toContain('version 1.0 was published, so this cannot be a draft again');
    expect(run('edition.ts', 'topic-1')).toMatchObject({ status: 1, stderr: expect.stringContaining('The status of "topic-1" is draft') });
  });
  test('go to consultation under a later version only', async () => {
    await library.edit(STANDARD, 'status: published', 'status: consultation\ncommentsUntil: 2099-01-01');
    await change();
    expect(check().stdout).toContain('version 1.0 is published and in force, so it is not what is asked about');
    await library.edit(STANDARD, 'version: "1.0"\npublished', 'version: "1.1"\npublished');
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-01');
    await library.edit(STANDARD, 'changes:\n', 'changes:\n  - { version: "1.1", date: 2026-02-01, kind: clearer, what: Three weeks are proposed., why: Two could not be done. }\n');
    expect(check()).toMatchObject({ status: 0 });
  });
  test('never go down to an earlier version', async () => {
    await library.edit('editions/topic-1/1.0.yaml', 'version: "1.0"', 'version: "1.2"');
    await library.write('editions/topic-1/1.2.yaml', await readFile(library.path('editions/topic-1/1.0.yaml'), 'utf8'));
    await library.edit('editions/topic-1/1.0.yaml', 'version: "1.2"', 'version: "1.0"');
    expect(check().stdout).toContain('version 1.2 was published, so 1.0 is a step back');
  });
  test('keep the entries that told of them', async () => {
    await library.edit(STANDARD, 'version: "1.0"\npublished', 'version: "1.1"\npublished');
    await library.edit(STANDARD, '  - version: "1.0"', '  - version: "1.1"');
    const { stdout } = check();
    expect(stdout).toContain('the entry for version 1.0 of 2026-01-15 was rewritten or taken out, and it was published');
    expect(run('edition.ts', 'topic-1')).toMatchObject({ status: 1, stderr: expect.stringContaining('to mend first') });
  });
  test('may get a later review date without a new version', async () => {
    await library.edit(STANDARD, 'nextReview: 2099-01-15', 'nextReview: 2099-06-15');
    expect(check().status).toBe(0);
  });
});

test('a new standard from npm run new is refused until it is written, and each part is named', async () => {
  await library.edit('taxonomy.yaml', 'topics:', 'topics:\n  - { code: N90, slug: sleep, tier: need, area: x, title: Sleep }');
  expect(run('new.ts', 'standard', 'sleep').status).toBe(0);
  const { status, stdout } = check('--json');
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
  expect(status).toBe(1);
  expect(findings.filter(({ file, rule }) => file.startsWith('content/standards/sleep/') && rule === 'still-to-write').length).toBeGreaterThan(60);
});

describe('withdrawing', () => {
  test('by taking the file away is refused: the address would be lost', async () => {
    await library.remove('interventions/helpful-idea.mdx');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('this file has been removed, and its address with it') });
  });
  test('by status, with day, reason and what replaces it, is accepted', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-01');
    await library.edit(STANDARD, 'changes:\n', 'changes:\n  - { version: "1.0", date: 2026-02-01, kind: withdrawn, what: It is withdrawn., why: It is in two others now. }\n');
    await library.edit(STANDARD, 'status: published', 'status: withdrawn\nwithdrawal:\n  date: 2026-02-01\n  why: It is part of another standard now.\n  replacedBy: [topic-2, topic-3]');
    expect(check()).toMatchObject({ status: 0 });
  });
  test('of an intervention is refused while a ladder still leans on it', async () => {
    await library.edit('interventions/helpful-idea.mdx', 'checked:', 'withdrawal:\n  date: 2026-02-01\n  why: It is two pages now.\nchecked:');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('the intervention "helpful-idea" is withdrawn') });
  });
  test('of a statement keeps its number, and a fifth must be there to take its place', async () => {
    const statement = 'standards/topic-2/statement-5.mdx';
    await library.edit(statement, 'measures:', 'withdrawal:\n  date: 2026-02-01\n  why: Two statements say it now.\n  replacedBy: [topic-2/1, topic-2/2]\nmeasures:');
    expect(check()).toMatchObject({ status: 0 });
    await library.edit('standards/topic-2/statement-2.mdx', 'measures:', 'withdrawal:\n  date: 2026-02-01\n  why: It is in another.\nmeasures:');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('"topic-2/2" is said to replace this, but it is withdrawn itself');
    expect(stdout).toContain('the standard has 3 statements');
  });
});

test('a stranger’s hostile file is refused with a note on its line', async () => {
  await library.edit(STATEMENT, '## Rationale\n\n', "## Rationale\n\n{process.mainModule.require('child_process').execSync('touch owned')} ");
  const { status, stdout } = check('--github');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/standards\/topic-1\/statement-2\.mdx,line=30,title=prose::/m);
});

describe('what others merged meanwhile', () => {
  const mergeAnother = async () => {
    git('checkout', '--quiet', 'main');
    await library.write('glossary/another-word.yaml', 'term: Another word\ndefinition: A word that another editor has added.\nalsoCalled: []\nsee: [example-word]\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Another word');
    git('checkout', '--quiet', 'change');
  };
  test('is not taken for something that I took away', async () => {
    await mergeAnother();
    expect(check()).toMatchObject({ status: 0 });
  });
  test('is on both sides of what the workflow compares, and only content/ comes from the pull request', async () => {
    await mergeAnother();
    await library.edit('standards/topic-2/statement-2.mdx', 'Each week the teacher', 'Every week the teacher');
    await library.remove('interventions/helpful-idea.mdx');
    await writeFile(join(library.root, 'evil.sh'), 'touch owned');
    git('add', '.');
    git('commit', '--quiet', '--message', 'My change');
    git('checkout', '--quiet', '--detach', 'main');
    git('merge', '--quiet', '--no-ff', '--message', 'The merge that GitHub makes', 'change');
    const merged = git('rev-parse', 'HEAD').stdout.trim();

    const job = join(library.root, 'job');
    await mkdir(job);
    const workflow = parse(await readFile('.github/workflows/content.yml', 'utf8')) as { jobs: { check: { steps: { run: string }[] } } };
    const get = workflow.jobs.check.steps[0]?.run ?? '';
    const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', get], { cwd: job, encoding: 'utf8', env: { ...process.env, GITHUB_SERVER_URL: `file://${dirname(library.root)}`, GITHUB_REPOSITORY: basename(library.root), MERGED: merged } });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(existsSync(join(job, 'evil.sh'))).toBe(false);
    expect(await readFile(join(job, 'content/standards/topic-2/statement-2.mdx'), 'utf8')).toContain('Every week the teacher');

    const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/check.ts'), '--json', '--base', 'HEAD'], { cwd: job, encoding: 'utf8' });
    const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'permanent-ids').map(({ file }) => file)).toEqual(['content/interventions/helpful-idea.mdx']);
  });
});

test('a standard whose folder was renamed is one lost address, told once', async () => {
  await rename(library.path('standards/topic-1'), library.path('standards/topic-one'));
  const { findings } = JSON.parse(check('--json').stdout) as { findings: { file: string; rule: string; message: string }[] };
  expect(findings.filter(({ rule }) => rule === 'permanent-ids')).toHaveLength(1);
  expect(findings.filter(({ message }) => message.includes('does not list the topic'))).toEqual([]);
});

test('an option that does not exist is met with those that do', () => {
  for (const script of ['check.ts', 'edition.ts']) {
    const { status, stderr } = run(script, '--bsae', 'main');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--bsae'\. The options are: .*\n$/);
  }
});

test('without the base it says what it needs', () => {
  const { status, stdout, stderr } = run('check.ts', '--base', 'origin/main');
  expect(status).toBe(1);
  expect(stderr).toContain('git fetch origin main');
  expect(stdout).toBe('');
  expect(run('check.ts', '--base=--output=x').stderr).toContain('cannot be the name of a commit');
});

test('it works in a shallow clone that holds the base', () => {
  const clone = `${library.root}/shallow`;
  git('clone', '--quiet', '--depth', '1', '--branch', 'main', `file://${library.root}`, clone);
  const { status } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/check.ts'), '--base', 'HEAD'], { cwd: clone, encoding: 'utf8' });
  expect(status).toBe(0);
});
