import { type Entry, ofKind } from '../src/library/entry.ts';
import { suggest } from '../src/library/nearest.ts';
import { READING_RULES } from '../src/library/read-entry.ts';
import { type Library, readLibrary } from '../src/library/read-library.ts';
import type { Exception } from '../src/model/exception.ts';
import { fieldName, type Finding } from '../src/model/finding.ts';
import { RULES } from '../src/rules/index.ts';

/* Besides those of the whole library, the names under which reading a single file reports. */
const RULE_NAMES = [...Object.keys(RULES), ...READING_RULES];

/** Takes away findings that an exception covers, and adds one for each exception that is unneeded, out of date or names no rule. */
function applyExceptions(findings: Finding[], list: Entry<'exceptions'>, today: string): Finding[] {
  const { exceptions } = list.data;
  const covers = (exception: Exception, { rule, file, message }: Finding) => exception.rule === rule && exception.file === file && message.includes(exception.words);
  const kept = findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding) && exception.until >= today));
  const stale = exceptions.flatMap((exception, index): Finding[] => {
    const tell = (field: string[], message: string, mend: string): Finding[] => {
      const path = ['exceptions', index, ...field];
      return [{ rule: 'exceptions', level: 'error', file: list.file, line: list.lineOf(path), field: fieldName(path), message, mend }];
    };
    if (!RULE_NAMES.includes(exception.rule)) return tell(['rule'], `there is no rule called "${exception.rule}"`, suggest(exception.rule, RULE_NAMES, 'copy the name that the check prints in brackets at the end of a fault'));
    const isNeeded = findings.some((finding) => covers(exception, finding));
    if (!isNeeded) return tell([], `the exception for ${exception.file} is not needed: nothing it covers was found`, 'take it out; if the fault is still there, copy "file" and some words of its message exactly');
    return exception.until >= today ? [] : tell(['until'], `the exception for ${exception.file} ended on ${exception.until}`, 'mend the fault, or give a later day and say why');
  });
  return [...kept, ...stale];
}

/** Findings in the order in which an editor works: file by file, from the first line down. */
export const sorted = (findings: readonly Finding[]): Finding[] => findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);

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
  const exceptions = ofKind(library.entries, 'exceptions')[0];
  return { library, findings: sorted(exceptions ? applyExceptions(found, exceptions, today) : found) };
}
