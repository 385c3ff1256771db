import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentences, type TextBlock } from './prose-text.ts';

/* A child of grade 1 in the United States is six: the grade and five years make an age. */
const YEARS_BEFORE_GRADE_1 = 5;
/* Below this many words the formula says more about chance than about the text. */
const FEWEST_WORDS = 40;

/** How hard some text is to read. */
export interface ReadingAge {
  age: number;
  /** The sentences that weigh most, hardest first. */
  worst: TextBlock[];
}

/* The same few thousand words make up the whole library; each is counted once. */
const syllables = new Map<string, number>();
function syllablesOf(word: string): number {
  let count = syllables.get(word);
  if (count === undefined) syllables.set(word, (count = syllable(word.toLowerCase())));
  return count;
}

/** A sentence with what the formula counts of it. */
interface Counted {
  part: TextBlock;
  words: number;
  syllables: number;
}

/* Latin letters with and without marks: to ask Unicode of each would take three times as long. */
const WORD = /[A-Za-z0-9\u00C0-\u024F’'-]+/g;

function count(part: TextBlock): Counted {
  const words = part.text.match(WORD) ?? [];
  return { part, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) };
}

const total = (counted: readonly Counted[], what: 'words' | 'syllables') => counted.reduce((sum, sentence) => sum + sentence[what], 0);
const ageOf = (counted: readonly Counted[]) => fleschKincaid({ sentence: counted.length, word: total(counted, 'words'), syllable: total(counted, 'syllables') }) + YEARS_BEFORE_GRADE_1;

/**
 * The reading age of some text in years, by Flesch–Kincaid: the formula most used for health and public information,
 * made of sentence length and syllables alone, so that an editor can see why a sentence counts as hard.
 * Nothing when there is too little text to judge.
 */
export function readingAge(blocks: readonly TextBlock[]): ReadingAge | undefined {
  const counted = blocks.flatMap(sentences).map(count);
  if (total(counted, 'words') < FEWEST_WORDS) return undefined;
  const worst = counted.map((sentence) => ({ part: sentence.part, age: ageOf([sentence]) })).sort((a, b) => b.age - a.age);
  return { age: ageOf(counted), worst: worst.slice(0, 2).map(({ part }) => part) };
}
