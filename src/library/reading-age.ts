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
  const key = word.toLowerCase();
  let count = syllables.get(key);
  if (count === undefined) syllables.set(key, (count = syllable(key)));
  return count;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

function ageOf(parts: readonly TextBlock[]): number {
  const words = parts.flatMap(({ text }) => wordsOf(text));
  return fleschKincaid({ sentence: parts.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0) }) + YEARS_BEFORE_GRADE_1;
}

/**
 * The reading age of some text in years, by Flesch–Kincaid: the formula most used for health and public information,
 * made of sentence length and syllables alone, so that an editor can see why a sentence counts as hard.
 * Nothing when there is too little text to judge.
 */
export function readingAge(blocks: readonly TextBlock[]): ReadingAge | undefined {
  const parts = blocks.flatMap(sentences);
  if (parts.flatMap(({ text }) => wordsOf(text)).length < FEWEST_WORDS) return undefined;
  const worst = parts.map((part) => ({ part, age: ageOf([part]) })).sort((a, b) => b.age - a.age);
  return { age: ageOf(parts), worst: worst.slice(0, 2).map(({ part }) => part) };
}
