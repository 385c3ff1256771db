import { diffWords } from 'diff';
import type { Edition } from '../model/edition.ts';

/** A run of words in a comparison: kept, taken out or put in. */
export interface Run {
  words: string;
  change: 'kept' | 'removed' | 'added';
}

/** One part of a standard whose words differ between two versions. */
export interface Difference {
  place: string;
  runs: Run[];
}

/** Every part of an edition with the name of its place, in order. */
function parts(edition: Edition): Map<string, string> {
  const all = new Map<string, string>([['Summary', edition.summary]]);
  for (const { heading, words } of edition.text) all.set(heading, words);
  for (const statement of edition.statements) {
    const name = `Statement ${edition.code}.${statement.number}`;
    all.set(name, `${statement.title}. ${statement.statement}`);
    all.set(`${name}: in plain words`, statement.plain);
    all.set(`${name}: label and strength`, `${statement.label}, ${statement.strength}`);
    for (const { heading, words } of statement.text) all.set(`${name}: ${heading}`, words);
  }
  return all;
}

/** What differs between two versions, part by part, word by word; parts with the same words are left out. */
export function differences(before: Edition, after: Edition): Difference[] {
  const old = parts(before);
  const now = parts(after);
  const places = [...now.keys(), ...[...old.keys()].filter((place) => !now.has(place))];
  return places.flatMap((place): Difference[] => {
    const from = old.get(place) ?? '';
    const to = now.get(place) ?? '';
    if (from === to) return [];
    return [{ place, runs: diffWords(from, to).map(({ value, added, removed }) => ({ words: value, change: added ? 'added' : removed ? 'removed' : 'kept' })) }];
  });
}
