import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nearest } from './nearest.ts';
import { shown } from '../model/finding.ts';
import type { Section } from '../model/sections.ts';
import type { ProseFault } from './prose-safety.ts';

/** The nodes under each required heading, by the section's key. */
export type SectionNodes = Record<string, RootContent[]>;

interface Block {
  heading: Heading;
  title: string;
  nodes: RootContent[];
}

/** Cuts a list of nodes at each heading of one depth. What stands before the first is `before`. */
function cut(nodes: RootContent[], depth: number): { before: RootContent[]; blocks: Block[] } {
  const before: RootContent[] = [];
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') continue; // Code has its own fault.
    if (node.type === 'heading' && node.depth === depth) blocks.push({ heading: node, title: shown(toString(node).trim(), 120), nodes: [] });
    else (blocks.at(-1)?.nodes ?? before).push(node);
  }
  return { before, blocks };
}

function compare(blocks: Block[], sections: readonly Section[], parentLine: number, depth: number, found: SectionNodes): ProseFault[] {
  const faults: ProseFault[] = [];
  const marks = '#'.repeat(depth);
  const wanted = sections.map(({ heading }) => heading);
  const seen = blocks.map(({ title }) => title);
  // A misspelt heading is told once, with the one that was meant, and not as a missing one too.
  const meant = new Set<string>();
  for (const { heading, title } of blocks) {
    const line = heading.position?.start.line ?? 1;
    if (!wanted.includes(title)) {
      const near = nearest(title, wanted.filter((name) => !seen.includes(name)));
      if (near) meant.add(near);
      faults.push({ line, message: `"${marks} ${title}" is not a heading used here`, mend: near ? `did you mean "${marks} ${near}"?` : `use only: ${wanted.join(' · ')}` });
    } else if (seen.indexOf(title) !== blocks.findIndex((block) => block.heading === heading)) {
      faults.push({ line, message: `the heading "${marks} ${title}" stands here twice`, mend: 'put the text under one of them' });
    }
  }
  for (const section of sections) {
    const block = blocks.find(({ title }) => title === section.heading);
    if (!block) {
      if (meant.has(section.heading)) continue;
      faults.push({ line: parentLine, message: `the heading "${marks} ${section.heading}" is missing`, mend: `add it, with its text. The headings, in order: ${wanted.join(' · ')}` });
      continue;
    }
    const line = block.heading.position?.start.line ?? 1;
    found[section.key] = block.nodes;
    if (section.within) {
      const inner = cut(block.nodes, depth + 1);
      found[section.key] = inner.before;
      faults.push(...compare(inner.blocks, section.within, line, depth + 1, found));
    } else if (block.nodes.length === 0) {
      faults.push({ line, message: `nothing is written under "${marks} ${section.heading}"`, mend: 'write the text' });
    }
  }
  const inOrder = wanted.filter((name) => seen.includes(name));
  const order = seen.filter((name, index) => wanted.includes(name) && seen.indexOf(name) === index);
  const misplaced = order.findIndex((name, index) => name !== inOrder[index]);
  if (misplaced >= 0) {
    const block = blocks.find(({ title }) => title === order[misplaced]);
    faults.push({ line: block?.heading.position?.start.line ?? 1, message: `"${marks} ${order[misplaced]}" is out of order; "${marks} ${inOrder[misplaced]}" comes first`, mend: `the order is: ${wanted.join(' · ')}` });
  }
  return faults;
}

/** Checks the headings of a body against those required, and returns the nodes under each. */
export function proseSections(tree: Root, sections: readonly Section[]): { nodes: SectionNodes; faults: ProseFault[] } {
  const nodes: SectionNodes = {};
  const { before, blocks } = cut(tree.children, 2);
  const faults: ProseFault[] = [];
  const stray = before[0];
  const frontMatterEnd = tree.children[0]?.type === 'yaml' ? (tree.children[0].position?.end.line ?? 1) : 1;
  if (stray) faults.push({ line: stray.position?.start.line ?? 1, message: 'this text stands before the first heading', mend: `begin with "## ${sections[0]?.heading ?? ''}"` });
  faults.push(...compare(blocks, sections, frontMatterEnd, 2, nodes));
  return { nodes, faults };
}
