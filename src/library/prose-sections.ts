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

/** A required heading with the depth it has. */
interface Required {
  heading: string;
  depth: number;
}

const requiredIn = (sections: readonly Section[], depth: number): Required[] => sections.flatMap(({ heading, within }) => [{ heading, depth }, ...requiredIn(within ?? [], depth + 1)]);
const written = ({ heading, depth }: Required) => `${'#'.repeat(depth)} ${heading}`;

/* A heading without the signs, capitals and stops in which it may have gone wrong. */
const bare = (words: string) => words.replaceAll(/[#*_:.\s]+/g, ' ').trim().toLowerCase();

/** Lines that look like a required heading and are none: too many or too few #, no space after them, bold. */
function lookAlikes(tree: Root, required: readonly Required[]): { meant: Required; line: number; node: RootContent; fault: ProseFault }[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return [];
    const [firstLine = ''] = toString(node).split('\n');
    const found = required.find((one) => bare(one.heading) === bare(firstLine));
    if (!found || (node.type === 'heading' && node.depth === found.depth)) return [];
    const line = node.position?.start.line ?? 1;
    const message = node.type === 'heading' ? `"${'#'.repeat(node.depth)} ${shown(firstLine)}" has ${node.depth > found.depth ? 'too many' : 'too few'} # for a heading of this name` : `"${shown(firstLine)}" looks like a heading and is not one`;
    return [{ meant: found, line, node, fault: { line, message, mend: `write "${written(found)}" on a line of its own` } }];
  });
}

/** Where a part of the text lies: the line after which nothing of it stands, and the heading that comes next. */
interface End {
  line: number;
  before?: Required;
}

function compare(blocks: Block[], sections: readonly Section[], depth: number, end: End, told: ReadonlySet<string>, found: SectionNodes): ProseFault[] {
  const faults: ProseFault[] = [];
  const marks = '#'.repeat(depth);
  const wanted = sections.map(({ heading }) => heading);
  const seen = blocks.map(({ title }) => title);
  // A misspelt heading is told once, with the one that was meant, and not as a missing one too.
  const meant = new Set<string>(told);
  for (const { heading, title } of blocks) {
    const line = heading.position?.start.line ?? 1;
    if (!wanted.includes(title)) {
      const near = nearest(title, wanted.filter((name) => !seen.includes(name) && !meant.has(name)));
      if (near) meant.add(near);
      faults.push({ line, message: `"${marks} ${title}" is not a heading used here`, mend: near ? `did you mean "${marks} ${near}"?` : `use only: ${wanted.join(' · ')}` });
    } else if (seen.indexOf(title) !== blocks.findIndex((block) => block.heading === heading)) {
      faults.push({ line, message: `the heading "${marks} ${title}" stands here twice`, mend: 'put the text under one of them' });
    }
  }
  for (const [index, section] of sections.entries()) {
    const block = blocks.find(({ title }) => title === section.heading);
    const next = blocks.find(({ title }) => wanted.indexOf(title) > index);
    const ownEnd: End = next ? { line: next.heading.position?.start.line ?? 1, before: { heading: next.title, depth } } : end;
    if (!block) {
      if (!meant.has(section.heading)) faults.push({ line: ownEnd.line, message: `the heading "${marks} ${section.heading}" is missing`, mend: `add it, with its text, ${ownEnd.before ? `above "${written(ownEnd.before)}"` : 'at the end'}` });
      continue;
    }
    const line = block.heading.position?.start.line ?? 1;
    found[section.key] = block.nodes;
    if (section.within) {
      const inner = cut(block.nodes, depth + 1);
      found[section.key] = inner.before;
      faults.push(...compare(inner.blocks, section.within, depth + 1, ownEnd, told, found));
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
  const required = requiredIn(sections, 2);
  const present = new Set(tree.children.flatMap((node) => (node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node).trim()}`] : [])));
  // Only what is missing is looked for: a paragraph may well say "Definitions".
  const alike = lookAlikes(tree, required.filter((one) => !present.has(written(one))));
  const told = new Set(alike.map(({ meant }) => meant.heading));
  const isAlike = new Set(alike.map(({ node }) => node));
  const { before, blocks } = cut(tree.children.filter((node) => !isAlike.has(node)), 2);
  const faults: ProseFault[] = alike.map(({ fault }) => fault);
  const stray = before[0];
  if (stray && alike.length === 0) faults.push({ line: stray.position?.start.line ?? 1, message: 'this text stands before the first heading', mend: `begin with "## ${sections[0]?.heading ?? ''}"` });
  const last = tree.children.at(-1)?.position?.end.line ?? 1;
  faults.push(...compare(blocks, sections, 2, { line: last }, told, nodes));
  return { nodes, faults };
}
