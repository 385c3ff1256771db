import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../src/library/read-library.ts';
import type { Kind } from '../../src/model/collections.ts';
import type { Finding } from '../../src/model/finding.ts';
import { changedFiles, type ChangedFile } from './base-files.ts';

/* Kinds with a page or a place of their own: an address that somebody may have kept. */
const HAVE_ADDRESSES = new Set(['standards', 'statements', 'editions', 'interventions', 'entitlements', 'sources', 'guides', 'glossary', 'help-now']);

/* How to take something out of use without taking its page away. */
const FIELD = 'add "withdrawal" with the date, why, and "replacedBy"';
const WITHDRAWING: Partial<Record<Kind, string>> = {
  standards: `to withdraw a standard write "status: withdrawn" and ${FIELD}`,
  statements: `to withdraw a statement ${FIELD}`,
  interventions: `to withdraw the page ${FIELD}`,
  entitlements: `when the law no longer holds ${FIELD}`,
  sources: 'a source that nothing names may stay',
  glossary: 'a term that nothing uses may stay',
  'help-now': 'a card that no page shows may stay',
};

const fault = (rule: string, file: string, message: string, mend: string): Finding => ({ rule, level: 'error', file, line: 1, message, mend });

/* A standard's statements go with it; that is one fault. */
const goesWith = ({ file, after }: ChangedFile, gone: ReadonlySet<string>) => after === undefined && !file.endsWith('/standard.mdx') && gone.has(file.replace(/[^/]+$/, 'standard.mdx'));

function judge({ file, before, after }: ChangedFile): Finding[] {
  const place = placeOf(file.replace(/^content\//, ''));
  if (!place || !HAVE_ADDRESSES.has(place.kind)) return [];
  if (after === undefined) {
    return [fault('permanent-ids', file, 'this file has been removed, and its address with it', `put it back; ${WITHDRAWING[place.kind] ?? 'an id that was published is never taken away or used again'}`)];
  }
  if (place.kind === 'editions' && before !== undefined) return [fault('kept-versions', file, 'the words of a version that was published have been changed', 'put it back as it was; to change what a standard says, give it a new version and run npm run edition')];
  return [];
}

/**
 * Compares the content with what it was where it parted from a commit: no address is taken away, and no kept version is changed.
 * That published words change only with a version is a rule of the check itself, which needs no history.
 * @throws NoBase when git does not have the commit.
 */
export function compareWithBase(root: string, base: string): Finding[] {
  const changed = changedFiles(root, base, (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined));
  const gone = new Set(changed.filter(({ after }) => after === undefined).map(({ file }) => file));
  return changed.filter((change) => !goesWith(change, gone)).flatMap(judge);
}
