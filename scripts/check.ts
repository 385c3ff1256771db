import { argv } from 'node:process';
import { checkLibrary } from './check-library.ts';
import { printFindings } from './print-findings.ts';

// npm run check [-- folder]: checks every content file in one run; exit code 1 when something must be mended.
const { library, findings } = await checkLibrary(argv[2] ?? '.', new Date().toISOString().slice(0, 10));
const filesRead = Object.values(library.ids).reduce((sum, ids) => sum + ids.size, 0);
console.log(printFindings(findings, filesRead));
if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
