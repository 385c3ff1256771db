import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { PlantedLibrary } from './planted-library.ts';

/** A whole project in a folder of its own around a planted library, so that a test can build it and the real dist/ is never touched. */
export async function smallProject(): Promise<PlantedLibrary> {
  const library = await PlantedLibrary.make();
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) await cp(part, join(library.root, part), { recursive: true });
  // The packages are shared; what a build remembers beside them is not, or two builds at once would mix their content.
  await mkdir(join(library.root, 'node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(packages.map((name) => symlink(join(process.cwd(), 'node_modules', name), join(library.root, 'node_modules', name))));
  return library;
}

/** Builds a project as npm run build does, in a process and a folder of its own; throws with what it said if that fails. */
export function buildProject(root: string, settings: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/build.ts')], { cwd: root, encoding: 'utf8', env: { ...process.env, ...settings } });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** A page that the project has built. */
export const builtPage = async (root: string, address: string): Promise<HTMLElement> => parse(await readFile(join(root, 'dist', address, 'index.html'), 'utf8'));
