import type { Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/read-library.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Tells of one fault: the entry, the field in it, what is wrong and how to mend it. */
export type Report = (entry: Pick<Entry, 'file' | 'lineOf'>, field: readonly PropertyKey[], message: string, mend: string) => void;

/** One rule over the whole library. Its file name is the name it prints. */
export interface Rule {
  level: Finding['level'];
  /** What the rule asks, in one sentence for editors. */
  about: string;
  check: (library: Library, report: Report, today: string) => void;
}
