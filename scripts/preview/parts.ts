import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import type { Entry } from '../../src/library/entry.ts';
import { renderProse } from '../../src/library/render-prose.ts';
import { escapeHtml } from './escape-html.ts';

/** One part of a file as a reader would name it: a field, or the text under a heading. */
export interface Part {
  place: string;
  /** Its words, for comparing. */
  words: string;
  /** How it reads. */
  html: string;
}

/** "whoNeedsToAct" → "Who needs to act". */
const fieldInWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function fieldPart(name: string, value: unknown): Part {
  const place = fieldInWords(name);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return { place, words: value.join('\n'), html: value.length === 0 ? '<p>None.</p>' : `<ul>${value.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` };
  const words = typeof value === 'object' ? stringify(value, { lineWidth: 0 }).trim() : String(value);
  return { place, words, html: `<p class="words">${escapeHtml(words)}</p>` };
}

/** The text under each heading. What stands before the first is "Text". */
function textParts({ tree, source }: Entry): Part[] {
  const blocks: { place: string; nodes: RootContent[] }[] = [];
  for (const node of tree?.children ?? []) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth <= 3) blocks.push({ place: toString(node), nodes: [] });
    else if (blocks.length === 0) blocks.push({ place: 'Text', nodes: [node] });
    else blocks.at(-1)?.nodes.push(node);
  }
  const written = (node: RootContent) => source.slice(node.position?.start.offset, node.position?.end.offset);
  // Components of guides are for the site; here they are left out of how it reads.
  const read = (nodes: RootContent[]) => renderProse(nodes.filter(({ type }) => type !== 'mdxJsxFlowElement'));
  return blocks.filter(({ nodes }) => nodes.length > 0).map(({ place, nodes }) => ({ place, words: nodes.map(written).join('\n\n'), html: read(nodes) }));
}

/** All parts of an entry, each under a name of its own. Notes to editors are not among them. */
export function partsOf(entry: Entry): Part[] {
  const parts = [...Object.entries(entry.data).map(([name, value]) => fieldPart(name, value)), ...textParts(entry)];
  // A guide may use a heading twice.
  const earlier = (index: number) => parts.slice(0, index).filter(({ place }) => place === parts[index]?.place).length;
  return parts.map((part, index) => ({ ...part, place: earlier(index) === 0 ? part.place : `${part.place} (${earlier(index) + 1})` }));
}
