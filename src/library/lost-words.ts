import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, Scalar } from 'yaml';
import { shown } from '../model/finding.ts';

/** Words that YAML would leave out or run together without a word, and the field in which they stand. */
export interface LostWords {
  path: PropertyKey[];
  offset: number;
  message: string;
  mend: string;
}

/* Everything that this looks for has one of these signs; most files have none. */
const WORTH_A_LOOK = /\S[ \t]+#|\n\s*-\S|\n\s+-\s|[&!]\w/;

function judge(node: Scalar, source: string): Omit<LostWords, 'path'> | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (node.anchor !== undefined) return { offset: start, message: `the word after & ("&${shown(node.anchor)}") would be left out`, mend: 'put quotation marks round the whole value' };
  if (node.type !== Scalar.PLAIN) return undefined;
  const note = /^[ \t]*#[^\n]*/.exec(source.slice(end));
  if (note && source.slice(source.lastIndexOf('\n', end) + 1, end).trim() !== '') {
    const kept = shown(source.slice(start, end));
    return { offset: end, message: `the words from # on would be left out, and ${kept === '' ? 'nothing' : `only "${kept}"`} would be read`, mend: 'put quotation marks round the whole value; a note of your own goes on a line of its own that begins with #' };
  }
  const written = source.slice(start, end);
  // A line that goes on with a number below nought is only a number.
  const run = /^-\p{L}/u.test(written) ? 0 : written.search(/\n\s*-[\s\p{L}]/u);
  if (run < 0) return undefined;
  if (run === 0) return { offset: start, message: 'a space is missing after the hyphen', mend: 'write a hyphen, a space and then the words, in every line of the list' };
  const offset = start + run + written.slice(run).search(/-/);
  return { offset, message: 'this line would be read as the end of the line above, not as an item of the list', mend: 'line the hyphen up with the others, and put a space after it' };
}

/** Every place in a document whose words would be lost. A value is read as it was meant, or it is refused. */
export function lostWords(document: Document, source: string): LostWords[] {
  if (!WORTH_A_LOOK.test(source)) return [];
  const found: LostWords[] = [];
  const look = (node: unknown, path: PropertyKey[]): void => {
    if (!isNode(node) || isAlias(node)) return;
    if (isScalar(node)) {
      const judged = judge(node, source);
      if (judged) found.push({ path, ...judged });
    } else if (isMap(node)) for (const pair of node.items) isPair(pair) && look(pair.value, [...path, String(pair.key)]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) look(item, [...path, index]);
  };
  look(document.contents, []);
  return found;
}
