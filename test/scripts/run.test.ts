import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/* A clone in which nothing is installed, and a stand-in for npm that installs one package and the project's own Node. */

const LOCK = { packages: { '': { name: 'project' }, 'node_modules/one': { version: '1.0.0' }, 'node_modules/for-others': { version: '1.0.0', optional: true } } };
const NPM = `#!/bin/sh
echo "npm $*"
mkdir -p node_modules/node/bin
ln -sf "${process.execPath}" node_modules/node/bin/node
echo '{"packages":{"node_modules/one":{"version":"1.0.0"}}}' > node_modules/.package-lock.json
`;
let root: string;
const run = (...words: string[]) => spawnSync(process.execPath, ['scripts/run.mjs', ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH']}` } });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'send-clone-'));
  await mkdir(join(root, 'scripts'));
  await mkdir(join(root, 'bin'));
  for (const file of ['run.mjs', 'install.mjs']) await cp(join('scripts', file), join(root, 'scripts', file));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(LOCK));
  await writeFile(join(root, 'bin/npm'), NPM);
  await chmod(join(root, 'bin/npm'), 0o755);
  await writeFile(join(root, 'scripts/hello.ts'), 'const words: string[] = process.argv.slice(2);\nconsole.log(JSON.stringify(words));\nprocess.exitCode = words.length;\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the first command after cloning installs what is missing, says so in one line, and prints nothing else of its own', () => {
  const { status, stdout, stderr } = run('hello', '--json', 'two words');
  expect(stdout).toBe('["--json","two words"]\n');
  expect(stderr).toMatch(/^Installing the packages this needs\..*\nnpm ci /);
  expect(status).toBe(2);
});

test('the next command installs nothing, until the lock file asks for something else', async () => {
  run('hello');
  expect(run('hello')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(LOCK).replace('"1.0.0"', '"1.1.0"'));
  expect(run('hello').stderr).toContain('Installing');
});

test('every command that an editor is told of can be the first', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const told = [...(await readFile('CONTRIBUTING.md', 'utf8')).matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name = '']) => name);
  expect(told).toContain('check');
  for (const name of new Set(told)) expect(scripts[name], name).toBe(`node scripts/run.mjs ${name}`);
});
