import { ofKind } from '../library/entry.ts';
import { makeEdition } from '../library/make-edition.ts';
import type { Rule } from './rule.ts';

/* States in which readers may have cited the words. */
const CITED = new Set(['published', 'under-review']);

export const publishedWords: Rule = {
  level: 'error',
  about: 'The words of a published version are kept for ever in content/editions, and the standard still says the same; to change them, give a new version.',
  good: 'status: published, version: "1.1", and content/editions/learning-to-read/1.1.yaml with the same words',
  bad: 'status: published, version: "1.0", and a statement that no longer says what content/editions/learning-to-read/1.0.yaml says',
  check({ entries, ids }, report) {
    const editions = new Map(ofKind(entries, 'editions').map((entry) => [entry.id, entry.data]));
    for (const entry of ofKind(entries, 'editions')) {
      const [slug = '', number = ''] = entry.id.split('/');
      if (entry.data.standard !== slug) report(entry, ['standard'], `this is kept as a version of "${slug}", but says "${entry.data.standard}"`, 'make it again with npm run edition');
      if (entry.data.version !== number) report(entry, ['version'], `the file is named ${number}, but says version ${entry.data.version}`, 'make it again with npm run edition');
      if (!ids.standards.has(slug)) report(entry, ['standard'], `there is no standard "${slug}"`, 'a published standard is withdrawn, never removed: put it back');
    }
    for (const standard of ofKind(entries, 'standards')) {
      if (!CITED.has(standard.data.status)) continue;
      const { version } = standard.data;
      const kept = editions.get(`${standard.id}/${version}`);
      if (!kept) {
        if (!ids.editions.has(`${standard.id}/${version}`)) report(standard, ['version'], `version ${version} is published, but its words are not kept`, `run: npm run edition -- ${standard.id}`);
        continue;
      }
      const now = makeEdition(entries, standard.id);
      if (now && JSON.stringify({ ...now, date: '' }) !== JSON.stringify({ ...kept, date: '' })) report(standard, ['version'], `the published words changed, but the version is still ${version}`, `give a later version, today's date in "updated" and an entry at the top of "changes" that says what, why and who needs to act; then run: npm run edition -- ${standard.id}`);
    }
  },
};
