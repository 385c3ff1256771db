import type { Edition, EditionPart } from '../model/edition.ts';
import type { Topic } from '../model/taxonomy.ts';
import { type Entry, ofKind } from './entry.ts';

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

/** The words of a standard as they stand now, in the form in which a published version is kept. Nothing if it is not whole. */
export function makeEdition(entries: readonly Entry[], slug: string): Edition | undefined {
  const standard = ofKind(entries, 'standards').find(({ id }) => id === slug);
  const topic: Topic | undefined = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics).find((candidate) => candidate.slug === slug);
  if (!standard || !topic) return undefined;
  const statements = ofKind(entries, 'statements')
    .filter(({ id, data }) => id.startsWith(`${slug}/`) && !data.withdrawal)
    .map(({ id, data, source }) => ({ number: Number(id.split('/')[1]), title: data.title, statement: data.statement, plain: data.plain, label: data.label, strength: data.strength, text: partsOf(source) }))
    .sort((a, b) => a.number - b.number);
  const { version, updated, summary } = standard.data;
  return { standard: slug, code: topic.code, title: topic.title, version, date: updated, summary, text: partsOf(standard.source), statements };
}
