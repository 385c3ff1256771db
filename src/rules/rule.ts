import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/read-library.ts';
import type { Finding } from '../model/finding.ts';

/** Tells of one fault: the entry, the field or line in it, what is wrong and how to mend it. */
export type Report = (entry: Pick<Entry, 'file' | 'lineOf'>, field: readonly PropertyKey[], message: string, mend: string) => void;

/** One rule over the whole library. Its file name is the name it prints. */
export interface Rule {
  level: Finding['level'];
  /** What the rule asks, in one sentence for editors. */
  about: string;
  /** A line of a file that keeps the rule, and one that breaks it: for the page of rules. */
  good: string;
  bad: string;
  check: (library: Library, report: Report, today: string) => void;
}

/** A place in an entry's text, in the form that `Report` takes. */
export const atLine = (entry: Pick<Entry, 'file'>, line: number): Pick<Entry, 'file' | 'lineOf'> => ({ file: entry.file, lineOf: () => line });
