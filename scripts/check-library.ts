import { ofKind } from '../src/library/entry.ts';
import { type Library, readLibrary } from '../src/library/read-library.ts';
import type { Exception } from '../src/model/exception.ts';
import { fieldName, type Finding } from '../src/model/finding.ts';
import { RULES } from '../src/rules/index.ts';

/** Takes away findings that an exception covers, and adds one for each exception that is unneeded or out of date. */
function applyExceptions(findings: Finding[], exceptions: Exception[], today: string): Finding[] {
  const covers = (exception: Exception, { rule, file, message }: Finding) => exception.rule === rule && exception.file === file && message.includes(exception.words);
  const kept = findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding) && exception.until >= today));
  const stale = exceptions.flatMap((exception, index): Finding[] => {
    const isNeeded = findings.some((finding) => covers(exception, finding));
    if (isNeeded && exception.until >= today) return [];
    const message = isNeeded ? `the exception for ${exception.file} ended on ${exception.until}` : `the exception for ${exception.file} is not needed: nothing it covers was found`;
    return [{ rule: 'exceptions', level: 'error', file: 'content/exceptions.yaml', line: 1, field: `exceptions[${index}]`, message, mend: isNeeded ? 'mend the fault, or give a later day and say why' : 'take it out' }];
  });
  return [...kept, ...stale];
}

/** Reads the library below `root` and runs every rule on it. Findings are sorted by file, then line. */
export async function checkLibrary(root: string, today: string): Promise<{ library: Library; findings: Finding[] }> {
  const library = await readLibrary(root);
  const found = [...library.findings];
  for (const [rule, { level, check }] of Object.entries(RULES)) {
    check(
      library,
      (entry, field, message, mend) => {
        found.push({ rule, level, file: entry.file, line: entry.lineOf(field), message, mend, ...(field.length > 0 ? { field: fieldName(field) } : {}) });
      },
      today,
    );
  }
  const exceptions = ofKind(library.entries, 'exceptions').flatMap(({ data }) => data.exceptions);
  const findings = applyExceptions(found, exceptions, today);
  findings.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  return { library, findings };
}
