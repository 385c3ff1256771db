import { textBlocks } from '../library/prose-text.ts';
import { textsIn } from '../library/texts-in.ts';
import { atLine, type Rule } from './rule.ts';

/* Words that blame, or that the people meant have asked others not to use, with what to write instead. */
const WORDS: [RegExp, string][] = [
  [/\bsuffer(?:s|ing|ed)? (?:from|with)\b/i, 'write "has"'],
  [/\bwheelchair[- ]bound\b|\bconfined to a wheelchair\b/i, 'write "uses a wheelchair"'],
  [/\bspecial needs (?:child|children|pupil|pupils|kid|kids)\b/i, 'write "a child with special educational needs"'],
  [/\b(?:low|high)[- ]functioning\b/i, 'say what the person finds hard and what helps'],
  [/\blow[- ]ability\b/i, 'say what the pupil has not learned yet'],
  [/\battention[- ]seeking\b/i, 'say what the child may need'],
  [/\bcommit(?:s|ted|ting)? suicide\b/i, 'write "die by suicide" or "take their own life"'],
  [/\b(?:failed|successful|unsuccessful) suicide\b/i, 'write "attempted suicide", or "died by suicide"'],
  [/\bmental age\b|\bmentally (?:handicapped|retarded)\b|\bretard(?:ed|ation)?\b|\bhandicap(?:s|ped)?\b/i, 'leave it out, or write "disabled" or "has a learning disability"'],
  [/\bnormal (?:children|child|pupils|kids)\b/i, 'write "other children"'],
  [/\bproblem (?:child|children|parents|families)\b|\bhard[- ]to[- ]reach (?:parents|families)\b/i, 'say what happened, without blaming'],
  [/\bthe (?:disabled|deaf and dumb|handicapped)\b(?! (?:child|children|people|person|pupil|pupils|student|students|facilities|young|persons|toilet|parking|staff|adult|adults|facilities|grant))/i, 'write "disabled people"'],
  [/\bSEND? kids?\b|\bslow learners?\b|\bbackward (?:child|children|pupils?|readers?|learners?)\b/i, 'write "children with special educational needs", or say what the pupil has not learned yet'],
  [/\b(?:lazy|naughty|manipulative) (?:child|children|pupils?|students?|boys?|girls?|kids?|teenagers?|parents?|mothers?|fathers?|famil(?:y|ies))\b/i, 'say what happened, without blaming'],
  [/\bautism sufferers?\b|\bdyslexia sufferers?\b/i, 'write "autistic people", "people with dyslexia"'],
];

/* A source's title and finding are the words of others; search words and what is kept are those of people, and of the time. */
const WORDS_OF_OTHERS = new Set(['sources', 'search', 'editions', 'exceptions', 'taxonomy']);
/* What people say when they look for something is theirs to say. */
const FIELDS_OF_OTHERS = new Set<PropertyKey | undefined>(['everydayWords', 'otherNames', 'alsoCalled']);

export const respectfulWords: Rule = {
  level: 'error',
  about: 'Words are those that people use of themselves, and blame nobody.',
  good: 'She is autistic and uses a wheelchair.',
  bad: 'She suffers from autism and is wheelchair-bound.',
  check({ entries }, report) {
    for (const entry of entries) {
      if (WORDS_OF_OTHERS.has(entry.kind)) continue;
      const fields = textsIn(entry.data).filter(({ path }) => !FIELDS_OF_OTHERS.has(path[0])).map(({ text, path }) => ({ text, place: entry as Parameters<typeof report>[0], field: path }));
      const prose = textBlocks(entry.tree?.children ?? []).map(({ text, line }) => ({ text, place: atLine(entry, line), field: [] as PropertyKey[] }));
      for (const { text, place, field } of [...fields, ...prose])
        for (const [pattern, instead] of WORDS) {
          const found = pattern.exec(text);
          if (found) report(place, field, `"${found[0]}" is not how people speak of themselves, or it blames`, instead);
        }
    }
  },
};
