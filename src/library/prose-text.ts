import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One block of running text: a paragraph, a heading, a list item's own words or a table cell. */
export interface TextBlock {
  text: string;
  line: number;
}

function blocksOf(nodes: readonly RootContent[]): TextBlock[] {
  return nodes.flatMap((node): TextBlock[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [{ text: toString(node), line: node.position?.start.line ?? 1 }];
    return 'children' in node ? blocksOf(node.children as RootContent[]) : [];
  });
}

/* One rule after another asks for the words of the same text. */
const asked = new WeakMap<readonly RootContent[], TextBlock[]>();

/** The words of some nodes, block by block, without marks and addresses. */
export function textBlocks(nodes: readonly RootContent[]): TextBlock[] {
  const blocks = asked.get(nodes) ?? blocksOf(nodes);
  asked.set(nodes, blocks);
  return blocks;
}

/* The same goes for the sentences of a block. */
const cut = new WeakMap<TextBlock, TextBlock[]>();

/** Sentences of a block. A colon or semicolon ends a thought, as a full stop does, and readers may rest there. */
export function sentences(block: TextBlock): TextBlock[] {
  const before = cut.get(block);
  if (before) return before;
  const found = block.text
    .split(/(?<=[.!?:;]["”’)]?)\s+/)
    .map((text) => text.trim())
    .filter((text) => /[A-Za-z\u00C0-\u024F]{2}/.test(text))
    .map((text) => ({ text, line: block.line }));
  cut.set(block, found);
  return found;
}
