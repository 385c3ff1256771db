/* Runs on whatever Node the machine has (20 or newer), before anything is installed: no packages, no TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const STAMP = 'node_modules/.installed-from';

/** Runs npm with its output shown; ends this process with npm's code if it fails. */
export function npm(...words) {
  const { status } = spawnSync('npm', words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // This project sends nothing to anyone, and neither do its tools.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file, unless this very lock file has been installed before. */
export function installWhatIsMissing() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`This needs Node 20 or newer; you have ${process.version}. Get it from https://nodejs.org and try again.`);
    process.exit(1);
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing the packages this needs. The first time takes about a minute…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  // Anything built with other packages could be stale.
  for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(folder, { recursive: true, force: true });
  writeFileSync(STAMP, lock);
}
