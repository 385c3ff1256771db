import { bothWays } from './both-ways.ts';
import { completeStandard } from './complete-standard.ts';
import { consultationDays } from './consultation-days.ts';
import { evidenceBehindVerdict } from './evidence-behind-verdict.ts';
import { knownAbbreviations } from './known-abbreviations.ts';
import { lawBehindLabel } from './law-behind-label.ts';
import { links } from './links.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { noFutureDates } from './no-future-dates.ts';
import { observableStatement } from './observable-statement.ts';
import { overdueReview } from './overdue-review.ts';
import { publishedWords } from './published-words.ts';
import { readingAge } from './reading-age.ts';
import { realAddresses } from './real-addresses.ts';
import { references } from './references.ts';
import { respectfulWords } from './respectful-words.ts';
import type { Rule } from './rule.ts';
import { searchWords } from './search-words.ts';
import { stillToWrite } from './still-to-write.ts';
import { taxonomy } from './taxonomy.ts';
import { unused } from './unused.ts';
import { vagueWords } from './vague-words.ts';
import { withdrawn } from './withdrawn.ts';

/** Every rule, by the name it prints. */
export const RULES: Record<string, Rule> = {
  taxonomy,
  'still-to-write': stillToWrite,
  'complete-standard': completeStandard,
  references,
  withdrawn,
  'both-ways': bothWays,
  links,
  'real-addresses': realAddresses,
  'law-behind-label': lawBehindLabel,
  'evidence-behind-verdict': evidenceBehindVerdict,
  'observable-statement': observableStatement,
  'vague-words': vagueWords,
  'respectful-words': respectfulWords,
  'known-abbreviations': knownAbbreviations,
  'reading-age': readingAge,
  'near-duplicates': nearDuplicates,
  'published-words': publishedWords,
  'no-future-dates': noFutureDates,
  'search-words': searchWords,
  'consultation-days': consultationDays,
  'overdue-review': overdueReview,
  unused,
};
