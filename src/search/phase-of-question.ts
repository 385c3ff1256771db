import type { Phase } from '../model/phase.ts';

/** What a question says about the child's age: the phase, the words that say it, and what is left. */
export interface PhaseRead {
  phase?: Phase;
  /** The words that told, as they were written. */
  from?: string;
  rest: string;
}

const NUMBER_WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 };
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})`;
const read = (written: string) => NUMBER_WORDS[written] ?? Number(written);

const phaseOfAge = (age: number): Phase | undefined => (age > 25 ? undefined : age < 5 ? 'early-years' : age < 11 ? 'primary' : age < 16 ? 'secondary' : 'post-16');
const phaseOfYear = (year: number): Phase | undefined => (year > 14 ? undefined : year < 1 ? 'early-years' : year <= 6 ? 'primary' : year <= 11 ? 'secondary' : 'post-16');

type Reader = [pattern: RegExp, phase: (match: RegExpExecArray) => Phase | undefined, keeps?: boolean];
/* In order: the first that says a phase is believed. Some words say a phase and also what is sought ("keeps"): they stay in the question. */
const READERS: Reader[] = [
  [new RegExp(`\\b(?:year|years|yr|yrs|y|grade)\\s?${NUMBER}\\b(?!\\s?(?:year|yr|yo))`), (match) => phaseOfYear(read(match[1] ?? ''))],
  [new RegExp(`\\b${NUMBER}\\s?(?:(?:years?|yrs?|y)(?:\\s?(?:olds?|o))?|yo|yro)\\b`), (match) => phaseOfAge(read(match[1] ?? ''))],
  [new RegExp(`\\b(?:aged?|hes|shes|turning|nearly|just turned|is|son|daughter|ds|dd|dc|boy|girl|child)\\s${NUMBER}\\b(?!\\s(?:months|weeks|days|hours|minutes|words|times))`), (match) => phaseOfAge(read(match[1] ?? ''))],
  [/\b(?:\d{1,2}|eighteen) months?(?: old)?\b/, () => 'early-years'],
  [/\bks\s?([1-5])\b|\bkey stage ([1-5])\b/, (match) => ({ 1: 'primary', 2: 'primary', 3: 'secondary', 4: 'secondary', 5: 'post-16' })[Number(match[1] ?? match[2])] as Phase | undefined],
  [/\b(?:yr|year r|in reception|reception class|foundation stage|eyfs|kindergarten|pre ?k)\b/, () => 'early-years'],
  [/\b(?:toddler|preschool(?:er)?|pre school(?:er)?|nursery|childminder|playgroup|baby|reception)s?\b/, () => 'early-years', true],
  [/\b(?:infants?|juniors?|primary|elementary)(?: school)?\b/, () => 'primary', true],
  [/\b(?:sixth form(?:er)?|6th form|college|university|uni|a levels?|apprenticeship|btec|t level)s?\b/, () => 'post-16', true],
  [/\b(?:secondary|high school|middle school|teen(?:ager|age)?|gcse)s?\b/, () => 'secondary', true],
];

/** Reads the phase out of a question in its one form ("yr 4", "5 year old", "ks3", "my toddler"). */
export function readPhase(question: string): PhaseRead {
  let rest = question;
  let found: { phase: Phase; from: string } | undefined;
  for (const [pattern, phaseOf, keeps] of READERS) {
    const match = pattern.exec(rest);
    const phase = match && phaseOf(match);
    if (!match || !phase) continue;
    found ??= { phase, from: match[0] };
    if (!keeps) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replaceAll(/\s+/g, ' ').trim();
  }
  return { ...found, rest };
}
