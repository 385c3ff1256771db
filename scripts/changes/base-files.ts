import { spawnSync } from 'node:child_process';

/** A content file that differs from the base: its text there and here; nothing where it is not. */
export interface ChangedFile {
  file: string;
  before?: string;
  after?: string;
}

/** Thrown when git cannot answer; the message says what it needs. */
export class NoBase extends Error {}

function git(root: string, ...words: string[]): { status: number; text: string } {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...words], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status: status ?? 1, text: stdout ?? '' };
}

/** The name of a commit may hold what names hold, and never begins like an option. */
const COMMIT = /^[A-Za-z0-9][\w./~^@{}-]*$/;

/**
 * Content files of the work tree that differ from those of a commit. A shallow clone is enough if it holds that commit.
 * @throws NoBase when git does not have the commit.
 */
export function changedFiles(root: string, base: string, read: (file: string) => string | undefined): ChangedFile[] {
  if (!COMMIT.test(base)) throw new NoBase(`"${base}" cannot be the name of a commit.`);
  if (git(root, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`).status !== 0) throw new NoBase(`git does not have "${base}" here. In a shallow clone run first: git fetch --depth 1 origin main, and then check with --base FETCH_HEAD`);
  const changed = git(root, 'diff', '--name-only', '--no-renames', '-z', base, '--', 'content').text.split('\0').filter(Boolean);
  return changed.map((file) => {
    const before = git(root, 'show', `${base}:${file}`);
    const after = read(file);
    return { file, ...(before.status === 0 ? { before: before.text } : {}), ...(after === undefined ? {} : { after }) };
  });
}
