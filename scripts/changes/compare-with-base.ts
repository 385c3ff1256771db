import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../src/library/read-library.ts';
import type { Finding } from '../../src/model/finding.ts';
import { changedFiles, type ChangedFile } from './base-files.ts';

/* Kinds with a page or a place of their own: an address that somebody may have kept. */
const HAVE_ADDRESSES = new Set(['standards', 'statements', 'editions', 'interventions', 'entitlements', 'sources', 'guides', 'glossary', 'help-now']);

const fault = (rule: string, file: string, message: string, mend: string): Finding => ({ rule, level: 'error', file, line: 1, message, mend });

function judge({ file, before, after }: ChangedFile): Finding[] {
  const place = placeOf(file.replace(/^content\//, ''));
  if (!place || !HAVE_ADDRESSES.has(place.kind)) return [];
  if (after === undefined) {
    const isStandard = place.kind === 'standards' || place.kind === 'statements';
    return [fault('permanent-ids', file, 'this file has been removed, and its address with it', isStandard ? 'put it back; to withdraw a standard set "status: withdrawn" and say when, why and what replaces it' : 'put it back; an id that was published is never taken away or used again')];
  }
  if (place.kind === 'editions' && before !== undefined) return [fault('kept-versions', file, 'the words of a version that was published have been changed', 'put it back as it was; to change what a standard says, give it a new version and run npm run edition')];
  return [];
}

/**
 * Compares the content with that of a commit: no address is taken away, and no kept version is changed.
 * That published words change only with a version is a rule of the check itself, which needs no history.
 * @throws NoBase when git does not have the commit.
 */
export function compareWithBase(root: string, base: string): Finding[] {
  return changedFiles(root, base, (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined)).flatMap(judge);
}
