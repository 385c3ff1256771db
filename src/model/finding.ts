/** One fault in one place, as data. Only a reporter turns it into text. */
export interface Finding {
  /** The rule that found it, named as its file is. */
  rule: string;
  /** An error stops the build; a warning does not. */
  level: 'error' | 'warning';
  /** Path from the folder that holds `content/`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** The field or heading at fault, if there is one: for example `measures.process[0].numerator`. */
  field?: string;
  /** What is wrong, in an editor's words. */
  message: string;
  /** What to write or do instead. */
  mend: string;
}

/** Writes a field path as people read it: `rungs[2].dose`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)), '');

/** Some of a file's own words, made fit to print in a message: one line, nothing that moves a cursor, not too long. */
export const shown = (words: string, longest = 60): string => {
  const plain = words.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]+/gu, ' ');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
};
