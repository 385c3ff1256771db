import { isDeepStrictEqual } from 'node:util';
import type { Edition, EditionPart, EditionStatement } from '../model/edition.ts';
import type { Topic } from '../model/taxonomy.ts';
import { ofKind } from './entry.ts';
import type { Library } from './read-library.ts';

/* Where a part is not a field of standard.mdx under its own name. */
const PART_NAMES: Partial<Record<keyof Edition, string>> = { date: '"updated"', text: 'the text', ladder: 'the ladder', code: 'the code', title: 'the title' };

const HEADING = /^(#{2,3}) (.+)$/;

/** The words under each heading of a file, as they were written. */
function partsOf(source: string): EditionPart[] {
  const parts: { heading: string; lines: string[] }[] = [];
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  for (const line of body.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) parts.push({ heading: heading[2] ?? '', lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ heading, lines }) => ({ heading, words: lines.join('\n').trim() })).filter(({ words }) => words !== '');
}

/** A standard as it stands now, in the form in which a published version is kept. Nothing if any file of it is missing or faulty. */
export function makeEdition({ entries, ids }: Pick<Library, 'entries' | 'ids'>, slug: string): Edition | undefined {
  const standard = ofKind(entries, 'standards').find(({ id }) => id === slug);
  const ladder = ofKind(entries, 'ladders').find(({ id }) => id === slug);
  const topic: Topic | undefined = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics).find((candidate) => candidate.slug === slug);
  const isOwn = (id: string) => id.startsWith(`${slug}/`);
  const all = ofKind(entries, 'statements').filter(({ id }) => isOwn(id));
  if (!standard || !ladder || !topic || all.length < [...ids.statements].filter(isOwn).length) return undefined;
  const statements = all
    .filter(({ data }) => !data.withdrawal)
    .map(({ id, data: { withdrawal: _, title, statement, plain, label, strength, certainty, studiedIn, measures, sources, entitlements }, source }): EditionStatement => ({
      number: Number(id.split('/')[1]),
      title, statement, plain, label, strength, ...(certainty ? { certainty } : {}), studiedIn, measures, sources, entitlements,
      text: partsOf(source),
    }))
    .sort((a, b) => a.number - b.number);
  const { version, updated, reviewers, changes, summary, signs, entitlements, notRecommended } = standard.data;
  return { standard: slug, code: topic.code, title: topic.title, version, date: updated, reviewers, changes, summary, signs, entitlements, notRecommended, text: partsOf(standard.source), ladder: ladder.data, statements };
}

/** The names of an edition's parts that are not the same in another, as an editor knows them. */
export function changedParts(kept: Edition, now: Edition): string[] {
  const parts = (Object.keys(now) as (keyof Edition)[]).filter((part) => part !== 'statements' && !isDeepStrictEqual(kept[part], now[part])).map((part) => PART_NAMES[part] ?? `"${part}"`);
  const numbers = [...new Set([...kept.statements, ...now.statements].map(({ number }) => number))].sort((a, b) => a - b);
  const of = ({ statements }: Edition, wanted: number) => statements.find(({ number }) => number === wanted);
  return [...parts, ...numbers.filter((number) => !isDeepStrictEqual(of(kept, number), of(now, number))).map((number) => `statement ${number}`)];
}
