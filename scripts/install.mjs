/* Runs on whatever Node the machine has (20 or newer), before anything is installed: no packages, no TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The project's own Node, which runs everything in TypeScript. */
export const OWN_NODE = 'node_modules/node/bin/node';

/** Runs npm with its output shown; ends this process with npm's code if it fails. */
export function npm(...words) {
  const { status } = spawnSync('npm', words, {
    // What installing says is not part of what a command prints, which may be read by another program.
    stdio: ['inherit', words[0] === 'ci' ? 2 : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // This project sends nothing to anyone, and neither do its tools.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether every package of the lock file is there in its version. npm keeps the list of what it has installed. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const hasAll = Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || installed[path]?.version === version);
  return hasAll && (existsSync(OWN_NODE) || existsSync(`${OWN_NODE}.exe`));
}

/** Installs the packages of the lock file, unless they are there. */
export function installWhatIsMissing() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`This needs Node 20 or newer; you have ${process.version}. Get it from https://nodejs.org and try again.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing the packages this needs. The first time takes about a minute…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  // Anything built with other packages could be stale.
  for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(folder, { recursive: true, force: true });
}
