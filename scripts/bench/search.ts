import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readLibrary } from '../../src/library/read-library.ts';
import { search } from '../../src/search/search.ts';
import { launchChromium } from '../chromium.ts';
import { INDEX_FILE, loadIndex } from '../search/load-index.ts';
import { type Query, QUESTIONS_FILE, readQueries } from '../search/query-file.ts';
import { gatherSearchWords } from '../search/search-words.ts';
import { sourcePages } from '../search/source-pages.ts';
import { addressesOf } from '../search/targets.ts';
import { serveSite } from '../serve-site.ts';
import { measurePage, type PageFigures, plainPagefind } from './search/browser.ts';
import type { BenchPage, Contender } from './search/contender.ts';
import { measureLargeSite } from './search/large.ts';
import { fuse, miniSearch } from './search/word-engines.ts';
import { wireBytes } from './search/wire.ts';
import { table } from './table.ts';

// npm run search:bench [-- --queries F]: this search, plain Pagefind, MiniSearch and Fuse.js on the same content and queries, in one run. Reads dist/ and content/.
// --large also builds a synthetic site of 1,000 standards and measures its search page. MiniSearch and Fuse.js are left out when they are not installed.
const { values } = parseArgs({ options: { queries: { type: 'string', default: QUESTIONS_FILE }, large: { type: 'boolean', default: false } } });
const queries = await readQueries(values.queries);
const { entries } = await readLibrary('.');
const pages = sourcePages(entries, gatherSearchWords(entries));
const index = await loadIndex('dist');
const addressOf = new Map(index.pages.map(({ kind, id, address }) => [`${kind}/${id}`, address]));
const benchPages = pages.map(({ kind, id, title, phrases, heard, texts }): BenchPage => ({ address: addressOf.get(`${kind}/${id}`) ?? '', title, phrases: [...phrases, ...heard].join(' . '), text: texts.map(({ text }) => text).join(' ') }));

const { server, address } = await serveSite('dist', 0);
const browser = await launchChromium();
const contenders = [
  { name: 'This search', kilobytes: (await wireBytes(join('dist', INDEX_FILE))) / 1024, find: (words: string) => Promise.resolve(search(words, index).results.map((result) => result.address)) },
  await plainPagefind(browser, address, 'dist'),
  await miniSearch(benchPages),
  await fuse(benchPages),
].filter((contender): contender is Contender => contender !== undefined);

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const wantedFor = (query: Query) => [addressesOf(query.primary ?? '', pages), (query.ok ?? []).flatMap((target) => addressesOf(target, pages))] as const;
const rows = [];
for (const { name, kilobytes, find } of contenders) {
  let [first, third, okThird, reciprocal, none, milliseconds] = [0, 0, 0, 0, 0, 0];
  for (const query of queries) {
    const start = performance.now();
    const found = await find(query.q);
    milliseconds += performance.now() - start;
    const [primary, ok] = wantedFor(query);
    const rank = found.findIndex((candidate) => primary.includes(candidate)) + 1;
    if (rank === 1) first += 1;
    if (rank > 0 && rank <= 3) third += 1;
    if (found.slice(0, 3).some((candidate) => primary.includes(candidate) || ok.includes(candidate))) okThird += 1;
    if (rank > 0) reciprocal += 1 / rank;
    if (found.length === 0) none += 1;
  }
  const share = (count: number) => count / Math.max(1, queries.length);
  rows.push([name, percent(share(first)), percent(share(third)), percent(share(okThird)), share(reciprocal).toFixed(3), percent(share(none)), kilobytes.toFixed(1), share(milliseconds).toFixed(1)]);
}
console.log(`${queries.length} queries\n\n${table(['Search', 'hit@1', 'hit@3', 'hit@3 with ok', 'MRR', 'No result', 'KB to first result', 'ms a query'], rows)}\n`);

const small = await measurePage(browser, address, 'dist', queries.slice(0, 12).map(({ q }) => q));
server.closeAllConnections();
server.close();
const large = values.large ? await measureLargeSite(browser) : undefined;
const row = (name: string, value: (figures: PageFigures) => string) => [name, value(small), ...(large ? [value(large)] : [])];
console.log(table(['The search page in Chromium', 'This site', ...(large ? ['1,000 standards'] : [])], [
  row('KB until the first answer, everything, cold (brotli)', ({ coldKilobytes }) => coldKilobytes.toFixed(1)),
  row('of which scripts', ({ scriptKilobytes }) => scriptKilobytes.toFixed(1)),
  row('KB of a second search', ({ laterKilobytes }) => laterKilobytes.toFixed(1)),
  row('ms from key press to answers, processor slowed 4×, median', ({ p50 }) => p50.toFixed(0)),
  row('the same, 95th of 100', ({ p95 }) => p95.toFixed(0)),
]));
await browser.close();
