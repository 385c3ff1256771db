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

const toFetch = (root: string) => `${git(root, 'rev-parse', '--is-shallow-repository').text.trim() === 'true' ? 'git fetch --unshallow origin, then git fetch origin main' : 'git fetch origin main'}, and then check with --base FETCH_HEAD`;

/**
 * Content files of the work tree that differ from where it parted from a commit. What others have added there since is
 * not a change of ours. A shallow clone is enough if it holds that point.
 * @throws NoBase when git does not have the commit, or not the point at which the two parted.
 */
export function changedFiles(root: string, base: string, read: (file: string) => string | undefined): ChangedFile[] {
  if (!COMMIT.test(base)) throw new NoBase(`"${base}" cannot be the name of a commit.`);
  if (git(root, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`).status !== 0) throw new NoBase(`git does not have "${base}" here. Run first: ${toFetch(root)}.`);
  const parted = git(root, 'merge-base', base, 'HEAD').text.trim();
  if (!parted) throw new NoBase(`git does not hold the point at which your work parted from "${base}". Run first: ${toFetch(root)}.`);
  const changed = git(root, 'diff', '--name-only', '--no-renames', '-z', parted, '--', 'content').text.split('\0').filter(Boolean);
  // New files that git has not been told of yet are changes too.
  const added = git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', 'content').text.split('\0').filter(Boolean);
  return [...changed, ...added].map((file) => {
    const before = git(root, 'show', `${parted}:${file}`);
    const after = read(file);
    return { file, ...(before.status === 0 ? { before: before.text } : {}), ...(after === undefined ? {} : { after }) };
  });
}
