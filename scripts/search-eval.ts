import { parseArgs } from 'node:util';
import { markOf } from '../src/library/mark.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { normalise } from '../src/search/normalise.ts';
import { openIndex } from '../src/search/open-index.ts';
import { table } from './bench/table.ts';
import { loadIndex } from './search/load-index.ts';
import { makeIndex } from './search/make-index.ts';
import { ask, figures, type Outcome } from './search/measure.ts';
import { type Query, QUESTIONS_FILE, readQueries } from './search/query-file.ts';

// npm run search:eval [-- --file F --content]: how well the built site answers the queries of a file (JSON lines: q, persona, primary, ok, kind).
// --content reads content/ instead of dist/, so that a change of words can be tried without a build. --quiet leaves out the misses.
// --marks prints only the marks of the questions, for "measuredWith" in content/search: no phrase may then be one of them.
const { values } = parseArgs({ options: { file: { type: 'string', default: QUESTIONS_FILE }, content: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false }, marks: { type: 'boolean', default: false } } });
const queries = await readQueries(values.file);
if (values.marks) {
  console.log([...new Set(queries.map(({ q }) => markOf(normalise(q))))].sort().join('\n'));
  process.exit();
}
const outcomes = ask(queries, values.content ? openIndex(makeIndex((await readLibrary('.')).entries)) : await loadIndex('dist'));

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const row = (name: string, some: Outcome[]) => {
  const { queries: count, hit1, hit3, mrr, okHit3, okMrr, none } = figures(some);
  return [name, count, percent(hit1), percent(hit3), mrr.toFixed(3), percent(okHit3), okMrr.toFixed(3), percent(none)];
};
/* What kind of page was wanted: a target without a colon is a topic. */
const targetOf = ({ primary = '' }: Query) => (primary.includes(':') ? (primary.split(':')[0] ?? '') : 'topic');
const groups = (name: string, of: (query: Query) => string) => [...new Set(outcomes.map(({ query }) => of(query)))].sort().map((value) => row(`${name}: ${value}`, outcomes.filter(({ query }) => of(query) === value)));
console.log(table(['Queries', 'Number', 'hit@1', 'hit@3', 'MRR', 'hit@3 with ok', 'MRR with ok', 'No result'], [row('all', outcomes), ...groups('wanted', targetOf), ...groups('persona', ({ persona = '' }) => persona), ...groups('kind', ({ kind = '' }) => kind)]));
if (!values.quiet) {
  const misses = outcomes.filter(({ primary }) => primary === undefined || primary > 3);
  console.log(`\n${misses.length} not in the first three:`);
  for (const { query, primary, found } of misses) console.log(`- ${query.q} → ${query.primary} at ${primary ?? 'nowhere'}; came: ${found.slice(0, 3).join(' ')}`);
}
