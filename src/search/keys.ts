import { LITTLE_WORDS } from './little-words.ts';
import { stem } from './normalise.ts';
import type { WordKnowledge } from './shape.ts';

/** Stands before the key of a word that says nothing by itself. */
export const LITTLE = '~';

/** Turns words into the keys under which index and question meet. */
export interface Keys {
  /** The key of one word. */
  of: (word: string) => string;
  /** The keys of a phrase in its one form. Words that say nothing by themselves keep a mark, so that they count for little. */
  ofPhrase: (phrase: string) => string[];
}

/** Keys by the site's knowledge of words that mean the same. */
export function makeKeys({ same }: Pick<WordKnowledge, 'same'>): Keys {
  const first = new Map<string, string>();
  for (const [head = '', ...others] of same) for (const other of others) first.set(stem(other), stem(head));
  const seen = new Map<string, string>();
  const of = (word: string) => {
    let key = seen.get(word);
    if (key === undefined) {
      const root = stem(word);
      key = first.get(root) ?? root;
      seen.set(word, key);
    }
    return key;
  };
  return {
    of,
    ofPhrase: (phrase) => [...new Set(phrase.split(' ').flatMap((word) => (word === '' ? [] : [LITTLE_WORDS.has(word) ? LITTLE + word : of(word)])))],
  };
}
