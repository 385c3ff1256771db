import { parseArgs } from 'node:util';
import { checkLibrary } from './check-library.ts';
import { NoBase } from './changes/base-files.ts';
import { compareWithBase } from './changes/compare-with-base.ts';
import { annotateFindings, printFindings } from './print-findings.ts';

const USAGE = `npm run check [-- options] [folder]
  Checks every content file in one run. Exit code 1 when something must be mended.
  --json     findings as JSON
  --github   findings as notes on the diff of a pull request, too
  --strict   things to look at count as faults
  --base C   compares with commit C: no address is taken away, and no kept version is changed`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, github: { type: 'boolean' }, strict: { type: 'boolean' }, base: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(USAGE);
} else {
  const root = positionals[0] ?? '.';
  const { library, findings } = await checkLibrary(root, new Date().toISOString().slice(0, 10));
  if (values.base !== undefined) {
    try {
      findings.push(...compareWithBase(root, values.base));
    } catch (error) {
      if (!(error instanceof NoBase)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  const filesRead = Object.values(library.ids).reduce((sum, ids) => sum + ids.size, 0);
  if (values.json) console.log(JSON.stringify({ filesRead, findings }, null, 2));
  else console.log(printFindings(findings, filesRead));
  if (values.github && findings.length > 0) console.log(annotateFindings(findings));
  if (findings.some(({ level }) => level === 'error' || values.strict)) process.exitCode = 1;
}
