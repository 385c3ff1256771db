import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of this project without its content and its built site, sharing its packages, in a folder of its own. */
export async function copyProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'send-project-'));
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) await cp(part, join(root, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}
