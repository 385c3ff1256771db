import { shown } from '../model/finding.ts';

/** A slip of the pen in some fields: its line (counted from 1), what is wrong and how to mend it. */
export interface Slip {
  line: number;
  message: string;
  mend: string;
}

const FIELD = /^(["']?)([\p{L}\d][^:"'[\]{}]*?)\1[ \t]*:(?:[ \t]+(.*))?$/u;
/* A line at which a value that began above has certainly ended, unless it stands further to the right. */
const NEXT_FIELD = /^\s*(?:- |[A-Za-z][\w-]*:(?:\s|$))/;
const WHOLE_QUOTED = { '"': /^"(?:[^"\\]|\\.)*"/, "'": /^'(?:[^']|'')*'(?!')/ };
const MEANS_SOMETHING_ELSE = '@`%&*!|>[{';
const BLOCK_TEXT = /^[|>][-+\d]*\s*(?:#.*)?$/;

const inQuotes = (words: string) => (words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`);

/** The line as it should be, with the value in quotation marks. */
const quotedLine = (name: string | undefined, value: string) => `${name === undefined ? '- ' : `${shown(name)}: `}${inQuotes(shown(value.trim(), 90))}`;

/** How many lines a value that opens here goes on for, or nothing when it never closes before the next field. */
function linesUntilClosed(lines: readonly string[], at: number, column: number, isClosed: (soFar: string) => boolean, opening: string): number | undefined {
  let soFar = opening;
  for (let next = at; ; next += 1) {
    if (isClosed(soFar)) return next - at;
    const line = lines[next + 1];
    if (line === undefined || (NEXT_FIELD.test(line) && line.search(/\S/) <= column)) return undefined;
    soFar += `\n${line}`;
  }
}

const isBalanced = (text: string) => {
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  return (bare.match(/[[{]/g)?.length ?? 0) <= (bare.match(/[\]}]/g)?.length ?? 0);
};

/** What is wrong with the value after a name or a hyphen, if anything; else how many more lines it takes. */
function judgeValue(lines: readonly string[], at: number, column: number, name: string | undefined, value: string): Slip | number {
  const line = at + 1;
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const more = linesUntilClosed(lines, at, column, (soFar) => WHOLE_QUOTED[quote].test(soFar), value);
    if (more === undefined) return { line, message: `the quotation mark (${quote}) that opens here is not closed`, mend: `put another ${quote} at the end of the value` };
    const after = more === 0 ? value.replace(WHOLE_QUOTED[quote], '').trim() : '';
    if (after === '' || after.startsWith('#')) return more;
    const words = value.startsWith("'") && value.endsWith("'") ? value.slice(1, -1) : value;
    return { line, message: 'the quotation marks end before the value does', mend: `put the whole value in quotation marks: ${quotedLine(name, words)}` };
  }
  if (quote === '[' || quote === '{') {
    const more = linesUntilClosed(lines, at, column, isBalanced, value);
    if (more === undefined) return { line, message: `the bracket ${quote} that opens here is not closed`, mend: `put ${quote === '[' ? ']' : '}'} after the last item` };
    if (more > 0 || /^(?:\[[^\]]*\]|\{[^}]*\}|.*[\]}])\s*(?:#.*)?$/.test(value)) return more;
  }
  if (quote !== undefined && MEANS_SOMETHING_ELSE.includes(quote) && !BLOCK_TEXT.test(value)) return { line, message: `a value that begins with ${quote} is read as something else than words`, mend: `put quotation marks round it: ${quotedLine(name, value)}` };
  if (/:(?:\s|$)/.test(value) && quote !== '[' && quote !== '{' && !BLOCK_TEXT.test(value)) return { line, message: `the colon inside the value makes it look like ${name === undefined ? 'a field' : 'a second field'}`, mend: `put quotation marks round the value: ${quotedLine(name, value)}` };
  return 0;
}

/** A line that is neither a field, nor an item, nor the rest of a value: what was meant, if that can be told. */
function judgeLoose(line: number, words: string, known: readonly string[]): Slip | undefined {
  const tight = /^([A-Za-z][\w-]*):(?!\/\/)(\S.*|\u00A0.*)$/.exec(words);
  if (tight) return { line, message: tight[2]?.startsWith('\u00A0') ? `the space after "${shown(tight[1] ?? '')}:" is not an ordinary space` : `a space is missing after "${shown(tight[1] ?? '')}:"`, mend: `write: ${shown(tight[1] ?? '')}: ${shown((tight[2] ?? '').trim(), 90)}` };
  const bare = /^([A-Za-z][\w-]*)\s+(\S.*)$/.exec(words);
  if (bare?.[1] && known.includes(bare[1])) return { line, message: `a colon is missing after "${bare[1]}"`, mend: `write: ${bare[1]}: ${shown(bare[2] ?? '', 90)}` };
  return undefined;
}

/**
 * Looks at fields line by line, as a person would, for the slip that keeps them from being read. A parser says where it
 * gave up, which can be far below; this says where the slip is. Nothing when it is none of the common ones.
 * @param known the names of fields, by which a line that lacks its colon is told from the rest of a value.
 */
export function findSlips(source: string, known: readonly string[]): Slip[] {
  const lines = source.split('\n');
  const tabbed = lines.flatMap((text, index) => (/^ *\t/.test(text) && text.trim() !== '' ? [index + 1] : []));
  if (tabbed[0] !== undefined) return [{ line: tabbed[0], message: `a tab stands where spaces are needed${tabbed.length > 1 ? `, here and in ${tabbed.length - 1} more ${tabbed.length === 2 ? 'line' : 'lines'}` : ''}`, mend: 'use two spaces for each step to the right' }];
  const slips: Slip[] = [];
  /* The indents at which something stands open, and whether the last line has a value already. */
  let open: number[] = [0];
  let isFull = false;
  for (let at = 0; at < lines.length; at += 1) {
    const text = (lines[at] ?? '').trimEnd();
    if (text === '' || /^\s*#/.test(text)) continue;
    const line = at + 1;
    const indent = text.length - text.trimStart().length;
    if (/^\s*-\p{L}/u.test(text)) {
      slips.push({ line, message: 'a space is missing after the hyphen', mend: `write: - ${shown(text.trim().slice(1), 90)}` });
      continue;
    }
    const hyphens = /^\s*((?:- +)*)/.exec(text)?.[1] ?? '';
    const words = text.slice(indent + hyphens.length);
    const field = FIELD.exec(words);
    if (hyphens !== '' || field) {
      const deepest = open.at(-1) ?? 0;
      const fits = indent > deepest ? !isFull : open.includes(indent);
      if (!fits) {
        slips.push({ line, message: `the ${hyphens === '' ? 'name' : 'hyphen'} in this line does not stand under the one it belongs to`, mend: `line it up with the ${hyphens === '' ? 'fields' : 'hyphens'} above or below, with spaces` });
        continue;
      }
      open = [...open.filter((other) => other < indent), indent, ...(hyphens !== '' && field ? [indent + hyphens.length] : [])];
    }
    if (!field && hyphens === '') {
      const slip = judgeLoose(line, words, known);
      if (slip) slips.push(slip);
      continue;
    }
    const value = field ? (field[3] ?? '').trim() : words.trim();
    isFull = value !== '' && !value.startsWith('#');
    const judged = judgeValue(lines, at, indent + (field ? hyphens.length : 0), field ? field[2] : undefined, value);
    if (typeof judged !== 'number') slips.push(judged);
    else at += judged;
    if (BLOCK_TEXT.test(value)) while (at + 1 < lines.length && (/^\s*$/.test(lines[at + 1] ?? '') || (lines[at + 1] ?? '').search(/\S/) > (open.at(-1) ?? 0))) at += 1;
  }
  return slips;
}
