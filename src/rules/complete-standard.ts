import { ofKind } from '../library/entry.ts';
import { nearest } from '../library/nearest.ts';
import type { Rule } from './rule.ts';
import { ID_TO_WRITE } from './still-to-write.ts';

/* NICE keeps its quality standards to a few statements so that they can be measured; the brief says about five. */
const FEWEST_STATEMENTS = 4;
const MOST_STATEMENTS = 6;
const FEWEST_SOURCES = 6;

export const completeStandard: Rule = {
  level: 'error',
  about: 'A standard folder bears the slug of a topic and holds a standard, a ladder, four to six statements numbered from 1, and at least six sources.',
  good: 'statement-1.mdx, statement-2.mdx, statement-3.mdx, statement-4.mdx',
  bad: 'statement-1.mdx, statement-2.mdx, statement-4.mdx',
  check({ entries, ids }, report) {
    const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics.map(({ slug }) => slug));
    const slugOf = (statement: string) => statement.split('/')[0] ?? '';
    const statements = Map.groupBy(ofKind(entries, 'statements'), ({ id }) => slugOf(id));
    const numbered = Map.groupBy(ids.statements, slugOf);
    const folders = new Set([...ids.standards, ...ids.ladders, ...numbered.keys()]);
    for (const slug of folders) {
      const here = { file: `content/standards/${slug}/standard.mdx`, lineOf: () => 1 };
      if (topics.length > 0 && !topics.includes(slug)) {
        // A folder that was renamed leaves its topic without one.
        const without = topics.filter((topic) => !ids.standards.has(topic));
        const near = nearest(slug, without) ?? (without.length === 1 ? without[0] : nearest(slug, topics));
        report(here, [], `the folder "${slug}" is not the slug of a topic`, `${near ? `did you mean "${near}"? ` : ''}The folder of a topic bears its slug for ever; content/taxonomy.yaml lists the slugs`);
      }
      if (!ids.standards.has(slug)) report(here, [], 'this file is missing', `add it, or remove the folder content/standards/${slug}`);
      if (!ids.ladders.has(slug)) report(here, [], 'the standard has no ladder', `add content/standards/${slug}/ladder.yaml`);
      const numbers = (numbered.get(slug) ?? []).map((id) => Number(id.split('/')[1])).sort((a, b) => a - b);
      const gap = numbers.findIndex((number, index) => number !== index + 1);
      if (gap >= 0) report(here, [], `the statements are numbered ${numbers.join(', ')}`, `number them from 1 without gaps; statement-${gap + 1}.mdx is missing`);
      const own = statements.get(slug) ?? [];
      const inForce = numbers.length - own.filter(({ data }) => data.withdrawal).length;
      if (inForce < FEWEST_STATEMENTS || inForce > MOST_STATEMENTS) report(here, [], `the standard has ${inForce} statements`, `a standard has ${FEWEST_STATEMENTS} to ${MOST_STATEMENTS}, those withdrawn not counted`);
      const sources = new Set(own.flatMap(({ data }) => data.sources));
      if (own.length === numbers.length && ![...sources].some((id) => ID_TO_WRITE.test(id)) && sources.size < FEWEST_SOURCES) report(here, [], `its statements rest on ${sources.size} different sources`, `a standard rests on at least ${FEWEST_SOURCES}`);
    }
  },
};
