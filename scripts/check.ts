import { compareWithBase } from './changes/compare-with-base.ts';
import { NoBase } from './changes/base-files.ts';
import { checkLibrary, sorted } from './check-library.ts';
import { annotateFindings, printFindings } from './print-findings.ts';
import { readOptions } from './read-options.ts';

const FIRST_LINE = 'npm run check [-- options] [folder]';
const USAGE = `${FIRST_LINE}
  Checks every content file in one run. Exit code 1 when something must be mended.
  --json     findings as JSON
  --github   findings as notes on the diff of a pull request, too
  --strict   things to look at count as faults
  --base C   compares with where your work parted from commit C (main, for example): no address is taken away, and no kept version is changed`;

/** What differs from the base, or the end of the run when git cannot say: half an answer would be taken for a whole one. */
function comparison(root: string, base: string) {
  try {
    return compareWithBase(root, base);
  } catch (error) {
    if (!(error instanceof NoBase)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { values, positionals } = readOptions({ allowPositionals: true, options: { json: { type: 'boolean' }, github: { type: 'boolean' }, strict: { type: 'boolean' }, base: { type: 'string' }, help: { type: 'boolean' } } } as const, FIRST_LINE);
if (values.help) {
  console.log(USAGE);
} else {
  const root = positionals[0] ?? '.';
  const changes = values.base === undefined ? [] : comparison(root, values.base);
  const { library, findings: found } = await checkLibrary(root, new Date().toISOString().slice(0, 10));
  const findings = sorted([...found, ...changes]);
  const filesRead = Object.values(library.ids).reduce((sum, ids) => sum + ids.size, 0);
  if (values.json) console.log(JSON.stringify({ filesRead, findings }, null, 2));
  else console.log(printFindings(findings, filesRead));
  if (values.github && findings.length > 0) console.log(annotateFindings(findings));
  if (findings.some(({ level }) => level === 'error' || values.strict)) process.exitCode = 1;
}
