import { type Library, readLibrary } from '../src/library/read-library.ts';
import { fieldName, type Finding } from '../src/model/finding.ts';
import { RULES } from './rules/index.ts';

/** Reads the library below `root` and runs every rule on it. Findings are sorted by file, then line. */
export async function checkLibrary(root: string, today: string): Promise<{ library: Library; findings: Finding[] }> {
  const library = await readLibrary(root);
  const findings = [...library.findings];
  for (const [rule, { level, check }] of Object.entries(RULES)) {
    check(
      library,
      (entry, field, message, mend) => {
        findings.push({ rule, level, file: entry.file, line: entry.lineOf(field), message, mend, ...(field.length > 0 ? { field: fieldName(field) } : {}) });
      },
      today,
    );
  }
  findings.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  return { library, findings };
}
