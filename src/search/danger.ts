import { stem } from './normalise.ts';
import type { SearchIndex } from './open-index.ts';
import type { Understood } from './understand.ts';

/* "cut up her arms" is still "cut her arms": so many words may stand between two words of a danger. */
const GAP = 2;

function isSaid(words: string[], phrase: string[]): boolean {
  return words.some((word, start) => {
    if (word !== phrase[0]) return false;
    let at = start;
    return phrase.slice(1).every((next) => {
      const found = words.slice(at + 1, at + 2 + GAP).indexOf(next);
      at += found + 1;
      return found >= 0;
    });
  });
}

/** The help-now cards for dangers a question names, in the order of the thesaurus. */
export function dangersIn({ plain, corrections }: Understood, index: SearchIndex): string[] {
  const correct = new Map(corrections.map(({ from, to }) => [from, to]));
  const written = plain.split(' ');
  const forms = [written, written.map((word) => correct.get(word) ?? word)].map((words) => words.map(stem));
  return index.dangers.filter(({ phrases }) => phrases.some((phrase) => forms.some((words) => isSaid(words, phrase)))).map(({ card }) => card);
}
