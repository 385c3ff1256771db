import { ofKind } from '../src/library/entry.ts';
import { textBlocks } from '../src/library/prose-text.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { readingAge } from '../src/library/reading-age.ts';
import { CERTAINTIES, LABELS, VERDICTS } from '../src/model/evidence.ts';
import { SOURCE_KINDS } from '../src/model/source.ts';

// npm run report: the figures of the library.
const { entries } = await readLibrary('.');
const standards = ofKind(entries, 'standards');
const statements = ofKind(entries, 'statements');
const interventions = ofKind(entries, 'interventions');
const sources = ofKind(entries, 'sources');
const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics);
const today = new Date().toISOString().slice(0, 10);

const share = (part: number, whole: number) => `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
const tally = <T>(items: readonly T[], key: (item: T) => string | number) => [...Map.groupBy(items, key)].map(([name, own]) => [String(name), own.length] as const);
const section = (title: string, rows: readonly (readonly [string, string | number])[]) => console.log(`\n${title}\n${rows.map(([name, value]) => `  ${name.padEnd(34)} ${value}`).join('\n')}`);

section('The library', [
  ['Topics', topics.length],
  ['Standards', `${standards.length}: ${topics.filter(({ tier, slug }) => tier === 'need' && standards.some(({ id }) => id === slug)).length} needs, ${topics.filter(({ tier, slug }) => tier === 'condition' && standards.some(({ id }) => id === slug)).length} conditions`],
  ['Statements', statements.length],
  ['Interventions', interventions.length],
  ['Entitlements', ofKind(entries, 'entitlements').length],
  ['Sources', sources.length],
  ['Glossary terms', ofKind(entries, 'glossary').length],
  ['Reviews overdue', standards.filter(({ data }) => data.nextReview < today).length],
]);
console.log(`\nInterventions by verdict and certainty\n  ${''.padEnd(24)}${CERTAINTIES.map((certainty) => certainty.padStart(10)).join('')}`);
for (const verdict of VERDICTS) console.log(`  ${verdict.padEnd(24)}${CERTAINTIES.map((certainty) => String(interventions.filter(({ data }) => data.verdict === verdict && data.certainty === certainty).length).padStart(10)).join('')}`);
section('Statements by label', LABELS.map((label) => [label, share(statements.filter(({ data }) => data.label === label).length, statements.length)] as const));
section('Statements by whom they were studied in', tally(statements, ({ data }) => data.studiedIn).map(([name, count]) => [name, share(count, statements.length)] as const));
section('Sources by kind', SOURCE_KINDS.map((kind) => [kind, sources.filter(({ data }) => data.kind === kind).length] as const));
section('Sources by year', tally(sources, ({ data }) => (data.year === undefined ? 'not seen' : data.year < 2000 ? 'before 2000' : `${Math.floor(data.year / 5) * 5} to ${Math.floor(data.year / 5) * 5 + 4}`)).sort(([a], [b]) => a.localeCompare(b)));

const ages = (key: string) => [...standards, ...statements].flatMap(({ sections }) => readingAge(textBlocks(sections?.[key] ?? []))?.age ?? []);
const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]?.toFixed(1) ?? 'too little text';
section('Reading age, the middle one', (['you', 'home', 'questions', 'child', 'parent', 'teacher', 'senco', 'council', 'rationale'] as const).map((key) => [key, middle(ages(key))] as const));

const thinness = standards.map(({ id, data, sections }) => {
  const own = statements.filter((statement) => statement.id.startsWith(`${id}/`));
  const words = [...Object.values(sections ?? {}), ...own.flatMap((statement) => Object.values(statement.sections ?? {}))].flatMap((nodes) => textBlocks(nodes)).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { id, statements: own.length, sources: new Set(own.flatMap((statement) => statement.data.sources)).size, words, signs: Object.values(data.signs).flat().length };
});
section('The thinnest ten topics, by words', thinness.sort((a, b) => a.words - b.words).slice(0, 10).map(({ id, words, statements: count, sources: cited, signs }) => [id, `${words} words, ${count} statements, ${cited} sources, ${signs} signs`] as const));
