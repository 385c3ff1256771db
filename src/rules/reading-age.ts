import { type Entry, ofKind } from '../library/entry.ts';
import { textBlocks } from '../library/prose-text.ts';
import { readingAge as measure } from '../library/reading-age.ts';
import { type Section, STANDARD_SECTIONS, STATEMENT_SECTIONS, ENTITLEMENT_SECTIONS } from '../model/sections.ts';
import { atLine, type Rule } from './rule.ts';

/* Eleven is the age at which most children can read a newspaper for families; it suits a tired adult too. */
const FAMILY_AGE = 11;
const STAFF_AGE = 14;
/* A plain line is one whole sentence by rule: who, what, for whom and when. The formula counts its length as hardness, however easy its words. */
const PLAIN_LINES_AGE = 13;
/* The formula is coarse: half a year either way is noise. */
const SLACK = 0.5;

/* Sections that parents and children read. "Words you can use" quotes the law by name and is for a letter. */
const FAMILY_SECTIONS = new Set(['child', 'parent', 'you', 'home', 'questions', 'means', 'enforce']);
/* The wordings for a plan are samples of a document full of names and dates, which the formula takes for hard words. */
const NOT_MEASURED = new Set(['vague', 'specific']);
const HEADINGS = new Map(([...STANDARD_SECTIONS, ...STATEMENT_SECTIONS, ...ENTITLEMENT_SECTIONS] as Section[]).map(({ key, heading }) => [key, heading]));

function limitOf(entry: Entry, key: string): number {
  if (entry.kind === 'guides') return (entry as Entry<'guides'>).data.audience === 'parents' || (entry as Entry<'guides'>).data.audience === 'young-people' ? FAMILY_AGE : STAFF_AGE;
  return FAMILY_SECTIONS.has(key) ? FAMILY_AGE : STAFF_AGE;
}

export const readingAge: Rule = {
  level: 'error',
  about: `Text for parents and children has a reading age of ${FAMILY_AGE} or below, all other text ${STAFF_AGE} or below, by Flesch–Kincaid (grade and five years), with half a year of slack. The plain lines of a standard, each one whole sentence, are ${PLAIN_LINES_AGE} or below together.`,
  good: 'Ask which sounds your child does not know yet. Ask when they will be taught.',
  bad: 'Parental clarification regarding the outstanding grapheme-phoneme correspondences should be requested.',
  check({ entries }, report) {
    // The plain lines of a standard are read one below the other, and each alone is too short to judge.
    for (const own of Map.groupBy(ofKind(entries, 'statements'), ({ id }) => id.split('/')[0]).values()) {
      const lines = own.map(({ data }, line) => ({ text: data.plain, line }));
      const measured = measure(lines);
      const hardest = measured && own[measured.worst[0]?.line ?? 0];
      if (hardest && measured.age > PLAIN_LINES_AGE + SLACK) report(hardest, ['plain'], `the plain lines of this standard's statements together have a reading age of ${measured.age.toFixed(1)}; the most is ${PLAIN_LINES_AGE}`, `shorten the hardest: ${measured.worst.map(({ text }) => `"${text}"`).join(' and ')}`);
    }
    for (const entry of entries) {
      if (!entry.tree) continue;
      const parts = entry.sections ? Object.entries(entry.sections) : [['page', entry.tree.children] as const];
      for (const [key, nodes] of parts) {
        if (NOT_MEASURED.has(key)) continue;
        const blocks = textBlocks(nodes);
        const measured = measure(blocks);
        const limit = limitOf(entry, key);
        if (!measured || measured.age <= limit + SLACK) continue;
        const hardest = measured.worst.map(({ text }) => `"${text.length > 110 ? `${text.slice(0, 107)}…` : text}"`).join(' and ');
        report(atLine(entry, measured.worst[0]?.line ?? 1), [], `${HEADINGS.has(key) ? `"${HEADINGS.get(key)}"` : 'this text'} has a reading age of ${measured.age.toFixed(1)}; the most is ${limit}`, `shorten the hardest sentences: ${hardest}`);
      }
    }
  },
};
