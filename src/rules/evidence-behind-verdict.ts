import { ofKind } from '../library/entry.ts';
import type { SourceKind } from '../model/source.ts';
import type { Rule } from './rule.ts';

const STUDIES = new Set<SourceKind>(['systematic-review', 'meta-analysis', 'trial', 'cohort', 'qualitative', 'evidence-summary', 'guideline', 'practice-guide']);
/* What can carry a "high" or "moderate": reviews, trials, guidance built on them, or law where the question is one of law. */
const STRONG = new Set<SourceKind>(['systematic-review', 'meta-analysis', 'trial', 'evidence-summary', 'guideline', 'practice-guide', 'law', 'statutory-guidance']);
/* What can carry "not recommended": studies, or a named body that says so. */
const AGAINST = new Set<SourceKind>([...STUDIES, 'position-statement', 'consensus', 'law', 'statutory-guidance', 'government-guidance']);

export const evidenceBehindVerdict: Rule = {
  level: 'error',
  about: 'A verdict, its certainty and a statement labelled evidence agree with the kinds of source behind them.',
  good: 'verdict: not-recommended, with a systematic review or a position statement',
  bad: 'verdict: not-recommended, with a charity’s web page alone',
  check({ entries }, report) {
    const kindOf = new Map(ofKind(entries, 'sources').map(({ id, data }) => [id, data.kind]));
    const kinds = (ids: readonly string[]) => ids.flatMap((id) => kindOf.get(id) ?? []);
    for (const entry of ofKind(entries, 'interventions')) {
      const { verdict, certainty, sources } = entry.data;
      const behind = kinds(sources);
      if (behind.length < sources.length) continue; // The references rule speaks of the missing ones.
      if ((certainty === 'high' || certainty === 'moderate') && !behind.some((kind) => STRONG.has(kind))) report(entry, ['certainty'], `the certainty is ${certainty}, but no review, trial or guideline is named`, 'name one in "sources", or lower the certainty');
      if (verdict === 'not-recommended' && !behind.some((kind) => AGAINST.has(kind))) report(entry, ['verdict'], 'the verdict is not-recommended, but no study and no statement of a responsible body is named', 'name one, or write insufficient-evidence');
    }
    for (const entry of ofKind(entries, 'statements')) {
      const behind = kinds(entry.data.sources);
      if (behind.length < entry.data.sources.length || entry.data.label !== 'evidence') continue;
      if (!behind.some((kind) => STUDIES.has(kind))) report(entry, ['label'], 'the label is evidence, but no study, review or guideline is named', 'name one in "sources", or write consensus');
      if ((entry.data.certainty === 'high' || entry.data.certainty === 'moderate') && !behind.some((kind) => STRONG.has(kind))) report(entry, ['certainty'], `the certainty is ${entry.data.certainty}, but no review, trial or guideline is named`, 'name one in "sources", or lower the certainty');
    }
  },
};
