import { ofKind } from '../library/entry.ts';
import { textBlocks } from '../library/prose-text.ts';
import { atLine, type Rule } from './rule.ts';

/* Words that let a promise be kept on paper only. What to write instead stands beside each. */
const VAGUE: [RegExp, string][] = [
  [/\baccess to\b/i, 'say who gives what, how often'],
  [/\bregular(?:ly)?\b/i, 'say how often: every day, twice a week, each half-term'],
  [/\b(?:as|where|if) appropriate\b|\bappropriate(?:ly)?\b/i, 'say what is to be done, or how it is decided'],
  [/\bopportunit(?:y|ies) (?:for|to)\b/i, 'say what the pupil will do, when and with whom'],
  [/\bsupport with\b/i, 'say what the adult does'],
  [/\b(?:where|when|if|wherever|whenever) (?:possible|necessary|needed|required)\b|\bas (?:needed|necessary|required)\b/i, 'say when it is done, or who decides'],
  [/\b(?:in a )?timely\b/i, 'give the number of days or weeks'],
  [/\bmakes? (?:every|all|its best|their best) (?:reasonable )?efforts?\b|\bdoes (?:its|their) best\b/i, 'say what is done, and by when'],
  [/\bwhenever (?:it|they|he|she|the \w+) can\b/i, 'say when it is done'],
  [/\bthroughout the (?:school )?(?:day|week|half-term|term|year)\b/i, 'say how often: in every lesson, each week, once a term'],
  [/\beffective(?:ly)?\b/i, 'say what it is, or what it should lead to'],
  // "Suitable education" and "suitable arrangements" are the words of the law.
  [/\bsuitabl[ey]\b(?! (?:full-time )?(?:education|arrangements|alternative provision))/i, 'say what it is, or who decides'],
  [/\bensures? that (?:\w+ ){1,4}(?:is|are) aware\b/i, 'say who tells whom, and when'],
];

export const vagueWords: Rule = {
  level: 'error',
  about: 'A statement, its plain line and the "Specific" wording for a plan say who does what and how often; words that promise nothing are refused.',
  good: 'The class teacher listens to the pupil read for five minutes, three times a week.',
  bad: 'The pupil has regular access to support with reading, as appropriate.',
  check({ entries }, report) {
    for (const entry of ofKind(entries, 'statements')) {
      const fields = (['statement', 'plain'] as const).map((field) => ({ text: entry.data[field], place: entry, field: [field] as PropertyKey[] }));
      const specific = textBlocks(entry.sections?.['specific'] ?? []).map(({ text, line }) => ({ text, place: atLine(entry, line), field: [] as PropertyKey[] }));
      for (const { text, place, field } of [...fields, ...specific])
        for (const [pattern, instead] of VAGUE) {
          const found = pattern.exec(text);
          if (found) report(place, field, `"${found[0]}" can be kept without anything being done`, instead);
        }
    }
  },
};
