import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofKind, type Entry } from '../../src/library/entry.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { type Library, placeOf } from '../../src/library/read-library.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Standard } from '../../src/model/standard.ts';
import { changedFiles, type ChangedFile } from './base-files.ts';

/* States in which readers may already have cited the words. */
const CITED = new Set<Standard['status']>(['published', 'under-review']);
/* Kinds with a page or a place of their own: an address that somebody may have kept. */
const HAVE_ADDRESSES = new Set(['standards', 'statements', 'interventions', 'entitlements', 'sources', 'guides', 'glossary', 'help-now']);

const isLater = (after: string, before: string) => {
  const [a = 0, b = 0] = after.split('.').map(Number);
  const [c = 0, d = 0] = before.split('.').map(Number);
  return a > c || (a === c && b > d);
};

const slugOf = (file: string) => /^content\/standards\/([^/]+)\//.exec(file)?.[1];

function entryOf(file: string, text: string | undefined): Entry | undefined {
  const place = placeOf(file.replace(/^content\//, ''));
  return place && text !== undefined ? readEntry(place.kind, place.id, file, text).entry : undefined;
}

/** What a removed file should have been instead. */
function removed({ file }: ChangedFile): Finding | undefined {
  const place = placeOf(file.replace(/^content\//, ''));
  if (!place || !HAVE_ADDRESSES.has(place.kind)) return undefined;
  return { rule: 'permanent-ids', level: 'error', file, line: 1, message: 'this file has been removed, and its address with it', mend: place.kind === 'standards' || place.kind === 'statements' ? 'put it back; to withdraw a standard set "status: withdrawn" and say when, why and what replaces it' : 'put it back; an id that was published is never taken away or used again' };
}

/** Faults of one standard whose words were published: a change of words needs a version, a day and an entry. */
function unversioned(before: Standard, standard: Entry<'standards'>, changedWords: string[]): Finding[] {
  const after = standard.data;
  const fault = (field: string, message: string, mend: string): Finding => ({ rule: 'version-of-change', level: 'error', file: standard.file, line: standard.lineOf([field]), field, message, mend });
  if (after.status === 'withdrawn') return [];
  const where = changedWords.map((file) => file.split('/').at(-1)).join(', ');
  if (!isLater(after.version, before.version)) return [fault('version', `the published words changed (${where}), but the version is still ${after.version}`, `give a later version than ${before.version}, today's date in "updated", and an entry at the top of "changes" that says what, why and who needs to act`)];
  const entry = after.changes[0];
  const known = new Set(before.changes.map(({ version }) => version));
  if (!entry || entry.version !== after.version || known.has(entry.version)) return [fault('changes', `version ${after.version} has no entry in "changes"`, 'add one at the top that says what changed, why and who needs to act')];
  if (after.updated < entry.date) return [fault('updated', `"updated" (${after.updated}) is before the change (${entry.date})`, 'give the day of the change')];
  return [];
}

/**
 * Compares the content with that of a commit: no address is taken away, and published words change only with a version and an entry.
 * @throws NoBase when git does not have the commit.
 */
export function compareWithBase(root: string, base: string, library: Library): Finding[] {
  const changed = changedFiles(root, base, (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined));
  const findings = changed.filter(({ after }) => after === undefined).flatMap((file) => removed(file) ?? []);
  const standards = new Map(ofKind(library.entries, 'standards').map((entry) => [entry.id, entry]));
  const bySlug = Map.groupBy(changed.filter(({ file, before, after }) => slugOf(file) && before !== undefined && after !== undefined), ({ file }) => slugOf(file) ?? '');
  for (const [slug, files] of bySlug) {
    const standard = standards.get(slug);
    if (!standard) continue;
    const own = files.find(({ file }) => file === standard.file);
    const before = own ? (entryOf(own.file, own.before) as Entry<'standards'> | undefined)?.data : standard.data;
    if (!before || !CITED.has(before.status)) continue;
    const words = files.filter((file) => file.file !== standard.file || JSON.stringify(wordsOf(file.before)) !== JSON.stringify(wordsOf(file.after)));
    if (words.length > 0) findings.push(...unversioned(before, standard, words.map(({ file }) => file)));
  }
  return findings;
}

/** The words of a standard file that readers rely on: all but its dates, version, reviewers and list of changes. */
function wordsOf(text: string | undefined): string {
  return (text ?? '').replaceAll(/^(?:status|version|published|updated|nextReview|reviewers|commentsUntil):.*$/gm, '').replace(/^changes:\n(?:[ -].*\n)*/m, '');
}
