import { isMap, LineCounter, parseDocument } from 'yaml';
import { lostWords } from './lost-words.ts';
import { findSlips } from './yaml-slips.ts';

/** YAML read into data, with a way back from a field to its line. */
export interface ReadYaml {
  data: unknown;
  faults: { line: number; message: string; mend: string }[];
  /** Faults of single values; the rest of the data is as it was meant. */
  valueFaults: { path: PropertyKey[]; line: number; message: string; mend: string }[];
  /** Line of a field, or of its nearest parent that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/* After so many the rest are echoes of the first. */
const MOST_SLIPS = 5;

const PLAIN: Record<string, { message: string; mend: string }> = {
  DUPLICATE_KEY: { message: 'the same field is written twice', mend: 'keep one of the two' },
  BAD_INDENT: { message: 'the spaces at the start of this line do not fit the lines above', mend: 'line it up with the other fields, with spaces and no tabs' },
  TAB_AS_INDENT: { message: 'a tab stands where spaces are needed', mend: 'use spaces' },
  MISSING_CHAR: { message: 'a quotation mark, bracket or colon is missing', mend: 'look at this line and the one before it for a quotation mark or bracket that is not closed' },
};
const UNREADABLE = { message: 'this cannot be read as a field', mend: 'write it as "name: value", or "- value" in a list; put quotation marks round a value that holds a colon or begins with a sign' };

/* Nothing in a content file is nested more than a handful deep; a parser can be made to fail by thousands. */
const MAX_NESTING = 40;
/* Looking for fields written twice takes the square of their number. */
const MAX_LINES = 6000;

/** The deepest run of open brackets, or of indents of two spaces, in some text. */
function nesting(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const sign of source) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, (open += 1));
    else if (sign === ']' || sign === '}') open -= 1;
  }
  const indents = source.match(/^ +(?=\S)/gm) ?? [];
  return indents.reduce((most, indent) => Math.max(most, indent.length / 2), deepest);
}

const refused = (line: number, message: string, mend: string): ReadYaml => ({ data: undefined, faults: [{ line, message, mend }], valueFaults: [], lineOf: () => line });

/**
 * Parses YAML 1.2 (core), so that dates, "yes" and "no" stay as they were written.
 * @param firstLine line of the file on which the YAML begins, counted from 1.
 * @param known names of fields, which help to say what was meant.
 */
export function readYaml(source: string, firstLine: number, known: readonly string[]): ReadYaml {
  if (nesting(source) > MAX_NESTING) return refused(firstLine, 'the brackets or indents are nested too deeply to be content', 'write it flat, as in other files');
  if (source.split('\n', MAX_LINES + 1).length > MAX_LINES) return refused(firstLine, `the fields take more than ${MAX_LINES} lines`, 'take out what was pasted by mistake, or divide the file');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors = [...document.errors, ...document.warnings];
  // What was written twice is told each time; of the rest only the first, since the others follow from it.
  const [first, ...twice] = [errors.find(({ code }) => code !== 'DUPLICATE_KEY'), ...errors.filter(({ code }) => code === 'DUPLICATE_KEY')];
  const slips = first ? findSlips(source, known).slice(0, MOST_SLIPS).map((slip) => ({ ...slip, line: slip.line + firstLine - 1 })) : [];
  const told = first && slips.length === 0 ? [first, ...twice] : twice;
  const faults = [...slips, ...told.map((error) => ({ line: lineAt(error.pos[0]), ...(PLAIN[error.code] ?? UNREADABLE) }))];
  const valueFaults = faults.length > 0 ? [] : lostWords(document, source).map(({ offset, ...fault }) => ({ ...fault, line: lineAt(offset) }));
  let data: unknown;
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch {
      faults.push({ line: firstLine, message: 'a value that begins with & or * stands for words elsewhere in the file', mend: 'write the words out in each place; put quotation marks round words that begin with & or *' });
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
  return { data, faults, valueFaults, lineOf };
}
