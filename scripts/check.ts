import { parseArgs } from 'node:util';
import { checkLibrary } from './check-library.ts';
import { annotateFindings, printFindings } from './print-findings.ts';

const USAGE = `npm run check [-- options] [folder]
  Checks every content file in one run. Exit code 1 when something must be mended.
  --json     findings as JSON
  --github   findings as notes on the diff of a pull request, too
  --strict   things to look at count as faults`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, github: { type: 'boolean' }, strict: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(USAGE);
} else {
  const { library, findings } = await checkLibrary(positionals[0] ?? '.', new Date().toISOString().slice(0, 10));
  const filesRead = Object.values(library.ids).reduce((sum, ids) => sum + ids.size, 0);
  if (values.json) console.log(JSON.stringify({ filesRead, findings }, null, 2));
  else console.log(printFindings(findings, filesRead));
  if (values.github && findings.length > 0) console.log(annotateFindings(findings));
  if (findings.some(({ level }) => level === 'error' || values.strict)) process.exitCode = 1;
}
