import type { Phase } from '../model/phase.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { LITTLE } from './keys.ts';
import { LONGEST_QUESTION, normalise, ONE_TO_ONE } from './normalise.ts';
import type { SearchIndex } from './open-index.ts';
import { readPhase } from './phase-of-question.ts';

/** One thing a question asks about: a key, how sure it is that it was meant, and the word that said it. */
export interface Term {
  key: string;
  weight: number;
  word: string;
  /** Brought in by what another word means, so it does not itself have to be answered. */
  isMeaning: boolean;
}

/** What was understood of a question. */
export interface Understood {
  /** The question in its one form. */
  plain: string;
  terms: Term[];
  /** The keys of its words, in the order in which they stand. */
  sequence: string[];
  corrections: { from: string; to: string }[];
  meanings: { from: string; to: string }[];
  phase?: Phase;
  /** The words that told the phase. */
  phaseFrom?: string;
  /** Words that nothing on the site says. */
  unknown: string[];
}

const CORRECTED = 0.85;
const MEANT = 0.75;
const ALIKE = 0.6;
/* Words that told the age may also be part of what people say ("year 6 to year 7"). */
const AGE = 0.35;
/* Short forms of up to this many words are looked up. */
const LONGEST_FORM = 4;
/* Words that share so long a beginning are taken to be of one family. */
const FAMILY = 6;

/** Takes out words that say nothing about what is sought ("my son", "what can I do"). */
function withoutNoise(plain: string, noise: readonly string[]): string {
  let rest = ` ${plain} `;
  for (const words of noise) rest = rest.replaceAll(` ${words} `, ' ');
  return rest.trim() === '' ? plain : rest.trim();
}

function familyOf(word: string, index: SearchIndex): string | undefined {
  if (word.length < FAMILY) return undefined;
  for (let length = word.length; length >= Math.max(FAMILY, word.length * 0.6); length -= 1) {
    const found = index.speller.complete(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Reads a question as the site understands it. Never throws, whatever is typed. */
export function understand(question: string, index: SearchIndex): Understood {
  const plain = normalise(question.slice(0, LONGEST_QUESTION).replaceAll('|', ' '));
  const read = readPhase(plain);
  const understood: Understood = { plain, terms: [], sequence: [], corrections: [], meanings: [], unknown: [], ...(read.phase ? { phase: read.phase, phaseFrom: read.from ?? '' } : {}) };
  const known = (word: string) => index.speller.knows(word) || LITTLE_WORDS.has(word) || index.meanings.has(word) || index.hasKey(index.keys.of(word));
  const rest = withoutNoise(read.rest, index.knowledge.noise);
  const isBare = rest.split(' ').every((word) => word === '' || LITTLE_WORDS.has(word));
  // "Turning 16" says nothing but the age; then the age is what is asked about.
  const written = (isBare ? plain : rest).split(' ').filter((word) => word !== '');
  const add = (key: string, weight: number, word: string, isMeaning = false) => {
    const before = understood.terms.find((term) => term.key === key);
    if (!before) understood.terms.push({ key, weight, word, isMeaning });
    else if (weight > before.weight) before.weight = weight;
  };

  // "over lays": two words, of which the site knows only the whole.
  const isHalf = (at: number) => at >= 0 && at + 1 < written.length && index.speller.knows(`${written[at]}${written[at + 1]}`) && !(known(written[at] ?? '') && known(written[at + 1] ?? ''));
  const words = written.flatMap((word, at) => (isHalf(at - 1) ? [] : [isHalf(at) ? `${word}${written[at + 1]}` : word]));
  // Spelling first, so that a misspelt short form or half of a compound is seen for what it is.
  const spelt = words.flatMap((word, at) => {
    if (known(word) || /^\d+$/.test(word)) return [word];
    const isLast = at === words.length - 1 && !/\s$/.test(question);
    const whole = isLast ? index.speller.complete(word) : undefined;
    if (whole) return [whole];
    const right = index.speller.correct(word);
    if (right !== undefined) {
      understood.corrections.push({ from: word, to: right });
      return [right];
    }
    for (let cut = 3; cut <= word.length - 3; cut += 1) if (known(word.slice(0, cut)) && known(word.slice(cut))) return [word.slice(0, cut), word.slice(cut)];
    const family = familyOf(word, index);
    if (family) add(index.keys.of(family), ALIKE, word);
    else if (word.length > 2) understood.unknown.push(word);
    return [];
  });

  const meant = new Set<number>();
  for (let at = 0; at < spelt.length; at += 1)
    for (let length = Math.min(LONGEST_FORM, spelt.length - at); length > 0; length -= 1) {
      const form = spelt.slice(at, at + length).join(' ');
      const others = index.meanings.get(form);
      if (!others) continue;
      for (const other of others) for (const key of index.keys.ofPhrase(other)) if (!key.startsWith(LITTLE)) add(key, MEANT, form, true);
      const long = others.join(', ');
      if (!LITTLE_WORDS.has(form) && long !== '') understood.meanings.push({ from: form.replaceAll(ONE_TO_ONE, 'one to one'), to: long });
      for (let part = at; part < at + length; part += 1) meant.add(part);
      break;
    }
  if (read.from && !isBare) for (const word of read.from.split(' ')) if (!LITTLE_WORDS.has(word) && index.speller.knows(word)) add(index.keys.of(word), AGE, word, true);
  spelt.forEach((word, at) => {
    understood.sequence.push(LITTLE_WORDS.has(word) ? LITTLE + word : index.keys.of(word));
    if (LITTLE_WORDS.has(word)) return add(LITTLE + word, 1, word);
    const corrected = understood.corrections.some(({ to }) => to === word);
    add(index.keys.of(word), corrected ? CORRECTED : 1, word, meant.has(at));
    const joined = `${word}${spelt[at + 1] ?? ''}`;
    if (joined !== word && index.speller.knows(joined)) add(index.keys.of(joined), 1, joined, true);
  });
  return understood;
}
