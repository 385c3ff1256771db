import { spawnSync } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSyntheticLibrary } from '../synthetic-library.ts';
import { copyProject } from './project-copy.ts';
import { table } from './table.ts';

const SYNTHETIC_STANDARDS = 1000;

function buildOnce(root: string): { seconds: number; megabytes: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/build-once.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { seconds: number; megabytes: number };
}

async function measure(name: string, fill: (root: string) => Promise<number>): Promise<(string | number)[]> {
  const root = await copyProject();
  try {
    const files = await fill(root);
    const { seconds, megabytes } = buildOnce(root);
    const pages = (await readdir(join(root, 'dist'), { recursive: true })).filter((file) => file.endsWith('.html')).length;
    return [name, files, pages, seconds.toFixed(1), Math.round(megabytes)];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Checks, builds and indexes this content and a synthetic library, each from nothing, and prints seconds and peak memory. */
export async function measureBuilds(): Promise<void> {
  console.log('Building this content, then a synthetic library; this takes a minute or two…');
  const ours = await measure('This content', async (root) => {
    await cp('content', join(root, 'content'), { recursive: true });
    return (await readdir(join(root, 'content'), { recursive: true })).filter((file) => /\.(mdx|yaml)$/.test(file)).length;
  });
  const synthetic = await measure(`Synthetic, ${SYNTHETIC_STANDARDS.toLocaleString('en-GB')} standards`, (root) => writeSyntheticLibrary(root, SYNTHETIC_STANDARDS));
  console.log(`${table(['Check, build and index', 'Files', 'Pages', 'Seconds', 'Peak memory, MB'], [ours, synthetic])}\n`);
}
