import { parseArgs } from 'node:util';
import { search } from '../src/search/search.ts';
import type { SearchIndex } from '../src/search/open-index.ts';
import { explain } from '../src/search/explain.ts';
import { loadIndex } from './search/load-index.ts';
import { readQueries } from './search/query-file.ts';

// npm run --silent search -- [--json] "words" · --file F: JSON lines with q, a line of JSON for each. Answers from dist/ as the browser does.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, file: { type: 'string' } } });

/** One question and its answers, as data. */
function asData(q: string, index: SearchIndex) {
  const { state, understood, dangers, results, best } = search(q, index);
  const { corrections, meanings, phase, unknown } = understood;
  return { q, state, understood: { says: explain(understood, index, results[0]), corrections, meanings, phase, unknown }, helpNow: dangers, best, results: results.map(({ address, title, kind, score, because }) => ({ url: address, title, kind, score, because })) };
}

const index = await loadIndex('dist');
if (values.file) for (const { q } of await readQueries(values.file)) console.log(JSON.stringify(asData(q, index)));
else {
  const data = asData(positionals.join(' '), index);
  if (values.json) console.log(JSON.stringify(data));
  else {
    for (const line of data.understood.says) console.log(line);
    for (const card of data.helpNow) console.log(`Help now: ${card}`);
    for (const { title, kind, url } of data.results) console.log(`${kind.padEnd(13)} ${title}  ${url}`);
    if (data.results.length === 0) console.log(data.state === 'empty' ? 'Nothing was asked.' : 'We did not understand that.');
  }
}
