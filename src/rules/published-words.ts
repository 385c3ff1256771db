import { type Entry, ofKind } from '../library/entry.ts';
import { changedParts, makeEdition } from '../library/make-edition.ts';
import type { Library } from '../library/read-library.ts';
import type { Edition } from '../model/edition.ts';
import { CITED_STATUSES } from '../model/standard.ts';
import { compareVersions } from '../model/version.ts';
import type { Report, Rule } from './rule.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A kept version bears its own name, and its standard is still there. */
function checkFile({ ids }: Library, entry: Entry<'editions'>, report: Report) {
  const [slug = '', number = ''] = entry.id.split('/');
  if (entry.data.standard !== slug) report(entry, ['standard'], `this is kept as a version of "${slug}", but says "${entry.data.standard}"`, 'make it again with npm run edition');
  if (entry.data.version !== number) report(entry, ['version'], `the file is named ${number}, but says version ${entry.data.version}`, 'make it again with npm run edition');
  if (!ids.standards.has(slug)) report(entry, ['standard'], `there is no standard "${slug}"`, 'a published standard is withdrawn, never removed: put it back');
}

/** What was published once is never a draft again, and its version never goes back. */
function checkState(standard: Entry<'standards'>, newest: Edition, report: Report) {
  const { status, version } = standard.data;
  const order = compareVersions(version, newest.version);
  if (status === 'draft') report(standard, ['status'], `version ${newest.version} was published, so this cannot be a draft again`, 'write published, under-review or withdrawn; to try out other words, write consultation and a later version');
  else if (order < 0) report(standard, ['version'], `version ${newest.version} was published, so ${version} is a step back`, `give a version later than ${newest.version}`);
  else if (status === 'consultation' && order === 0) report(standard, ['version'], `version ${version} is published and in force, so it is not what is asked about`, `give the version that the new words will have, later than ${version}; readers keep the words of ${version} at their own address`);
}

/** Whether the entries that were published are still there, as they were. */
function keepsEntries(standard: Entry<'standards'>, newest: Edition, report: Report): boolean {
  const older = standard.data.changes.slice(-newest.changes.length);
  const lost = newest.changes.findIndex((change, index) => !same(change, older[index]));
  if (lost < 0) return true;
  const { version: of, date } = newest.changes[lost] as Edition['changes'][number];
  report(standard, ['changes'], `the entry for version ${of} of ${date} was rewritten or taken out, and it was published`, `put it back as it stands in content/editions/${standard.id}/${newest.version}.yaml, and add a new entry above it`);
  return false;
}

export const publishedWords: Rule = {
  level: 'error',
  about:
    'Everything of a published version that a reader could cite is kept for ever in content/editions, and the standard still says the same; to change it, give a later version. What was published once is published, under review, withdrawn, or in consultation on a later version; never a draft again.',
  good: 'status: published, version: "1.1", and content/editions/learning-to-read/1.1.yaml with the same words',
  bad: 'status: published, version: "1.0", and a statement that no longer says what content/editions/learning-to-read/1.0.yaml says',
  check(library, report) {
    const editions = ofKind(library.entries, 'editions');
    for (const entry of editions) checkFile(library, entry, report);
    const keptOf = Map.groupBy(editions.map(({ data }) => data), ({ standard }) => standard);
    for (const standard of ofKind(library.entries, 'standards')) {
      const kept = (keptOf.get(standard.id) ?? []).toSorted((a, b) => compareVersions(b.version, a.version));
      const newest = kept[0];
      if (newest) checkState(standard, newest, report);
      const hasEntries = !newest || keepsEntries(standard, newest, report);
      const { version, status } = standard.data;
      const own = kept.find((edition) => edition.version === version);
      if (!own) {
        if (CITED_STATUSES.includes(status) && !library.ids.editions.has(`${standard.id}/${version}`)) report(standard, ['version'], `version ${version} is published, but its words are not kept`, `run: npm run edition -- ${standard.id}`);
        continue;
      }
      if (status === 'draft' || status === 'consultation') continue;
      const now = makeEdition(library, standard.id);
      if (!now) continue; // A file of it is at fault; that is told, and would only be echoed here.
      // A withdrawal has a day and an entry of its own, and leaves the words as they were.
      const changed = changedParts(own, { ...now, ...(status === 'withdrawn' ? { date: own.date, changes: own.changes } : {}), ...(hasEntries ? {} : { changes: own.changes }) });
      if (changed.length > 0) report(standard, ['version'], `the published words changed, but the version is still ${version}: ${changed.join(', ')}`, `give a later version, today's date in "updated" and an entry at the top of "changes" that says what, why and who needs to act; then run: npm run edition -- ${standard.id}`);
    }
  },
};
