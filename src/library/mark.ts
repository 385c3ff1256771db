import { createHash } from 'node:crypto';

/* Enough letters that two different questions will not share a mark; too few to lead back to the words. */
const LETTERS = 16;

/** A mark that the same words always have, and from which they cannot be read. */
export const markOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, LETTERS);
