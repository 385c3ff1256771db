import { ofKind, type Entry } from '../library/entry.ts';
import { sentences, textBlocks } from '../library/prose-text.ts';
import { atLine, type Rule } from './rule.ts';

/* A section may share a sentence or two with another; more than this share of it is a copy. */
const MOST_SHARED = 1 / 3;
/* Short sentences ("Ask the SENCO.") are everybody's. */
const FEWEST_WORDS = 7;
/* A sentence that stands in so many places is found out by the first of them; comparing all with all would take minutes. */
const MOST_HOLDERS = 50;
/* Definitions are shared on purpose. */
const SHARED_ON_PURPOSE = new Set(['definitions']);

const plain = (text: string) => text.toLowerCase().replaceAll(/[.,;:!?"“”'‘’()–—-]/g, '').trim();

const slugOf = (entry: Entry) => entry.id.split('/')[0] ?? '';

export const nearDuplicates: Rule = {
  level: 'error',
  about: 'The text of a topic is its own: no section shares more than a third of its longer sentences with one section of another topic, definitions aside.',
  good: 'two standards that link to the same right, each with its own words',
  bad: 'a Rationale copied from another standard with the name changed',
  check({ entries }, report) {
    const sections = [...ofKind(entries, 'standards'), ...ofKind(entries, 'statements')].filter(({ data }) => !data.withdrawal).flatMap((entry: Entry) =>
      Object.entries(entry.sections ?? {})
        .filter(([key]) => !SHARED_ON_PURPOSE.has(key))
        .map(([, nodes]) => {
          const own = textBlocks(nodes).flatMap(sentences).filter(({ text }) => text.split(' ').length >= FEWEST_WORDS);
          return { entry, slug: slugOf(entry), line: own[0]?.line ?? 1, words: new Set(own.map(({ text }) => plain(text))) };
        }),
    );
    const holders = new Map<string, typeof sections>();
    for (const section of sections)
      for (const words of section.words) {
        const own = holders.get(words) ?? [];
        if (own.length < MOST_HOLDERS) own.push(section);
        holders.set(words, own);
      }
    for (const section of sections) {
      const shared = new Map<string, number>();
      for (const words of section.words) {
        const holding = holders.get(words) ?? [];
        if (holding.length === 1) continue; // Its own, as most are.
        for (const other of new Set(holding.filter(({ slug }) => slug !== section.slug).map(({ entry }) => entry.file))) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      for (const [file, count] of shared)
        if (count >= 2 && count / section.words.size > MOST_SHARED) report(atLine(section.entry, section.line), [], `${count} of the ${section.words.size} longer sentences here stand word for word in ${file}`, 'say what is true of this need, or link to the other');
    }
  },
};
