import { isMap, LineCounter, parseDocument } from 'yaml';

/** YAML read into data, with a way back from a field to its line. */
export interface ReadYaml {
  data: unknown;
  faults: { line: number; message: string; mend: string }[];
  /** Line of a field, or of its nearest parent that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

const PLAIN: Record<string, { message: string; mend: string }> = {
  DUPLICATE_KEY: { message: 'the same field is written twice', mend: 'keep one of the two' },
  BAD_INDENT: { message: 'the spaces at the start of this line do not fit the lines above', mend: 'line it up with the other fields, with spaces and no tabs' },
  TAB_AS_INDENT: { message: 'a tab stands where spaces are needed', mend: 'use spaces' },
  MISSING_CHAR: { message: 'a quotation mark, bracket or colon is missing', mend: 'look at this line and the one before it for a quotation mark or bracket that is not closed' },
  UNEXPECTED_TOKEN: { message: 'this cannot be read as a field', mend: 'write it as "name: value"; put quotation marks round a value that holds a colon' },
};

/**
 * Parses YAML 1.2 (core), so that dates, "yes" and "no" stay as they were written.
 * @param firstLine line of the file on which the YAML begins, counted from 1.
 */
export function readYaml(source: string, firstLine: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    ...(PLAIN[error.code] ?? { message: `this is not valid YAML (${error.message.toLowerCase().replace(/\.$/, '')})`, mend: 'compare the line with the same part of another file; put quotation marks round a value that holds a colon' }),
  }));
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch {
      faults.push({ line: firstLine, message: 'the file uses YAML anchors or aliases (& and *)', mend: 'write the text out in each place' });
    }
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const key = isMap(parent) ? parent.items.find((item) => String(item.key) === String(last))?.key : undefined;
      const node = key ?? document.getIn(path.slice(0, length), true);
      const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
  return { data, faults, lineOf };
}
