import type { Root } from 'mdast';
import { shown } from '../model/finding.ts';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/*
 * Looking for bare addresses letter by letter takes a third of all parsing. remark-gfm looks for them a second time in the
 * finished tree, which finds the same ones and costs little; the first look is left out.
 */
function findAddressesOnce(this: Processor) {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'] } });
}

/* The same syntax that the build uses, so that what the check passes is what the build compiles. */
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(findAddressesOnce).use(remarkMdx);

/** The syntax tree of a file, or what stops it from being read. */
export type ParsedProse = { tree: Root } | { line: number; message: string; mend: string };

/* Far above anything an editor writes. Markdown parsers slow down by the square of these, so a small file could stop a build for minutes. */
const MOST_SIGNS = 4000;
const DEEPEST_INDENT = 24;

/** What would make the parser take too long, if anything does. */
function overload(text: string): { line: number; message: string; mend: string } | undefined {
  const signs = text.match(/[[\]*_!<>{}|`~]/g)?.length ?? 0;
  if (signs > MOST_SIGNS) return { line: 1, message: `the file holds ${signs} signs of Markdown such as * [ and |; the most is ${MOST_SIGNS}`, mend: 'take out what was pasted by mistake, or divide the page' };
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => line.length - line.trimStart().length > DEEPEST_INDENT && line.trim() !== '');
  return deep >= 0 ? { line: deep + 1, message: 'this line is indented too deeply', mend: 'use lists of one or two levels' } : undefined;
}

/** Which sign in a line the parser takes for code, and how to do without it. */
function unreadable(line: string): { message: string; mend: string } {
  const found = shown(line.trim(), 80);
  if (/[{}]/.test(line)) return { message: `curly brackets mean code in these files, and this line cannot be read: ${found}`, mend: 'leave the curly brackets out; for words that somebody fills in write, for example, "the pupil\'s name"' };
  if (line.includes('<')) return { message: `the sign < means code in these files, and this line cannot be read: ${found}`, mend: 'write "less than" in words; an address goes in a link: [words](https://…)' };
  return { message: `the text near this line cannot be read: ${found}`, mend: 'look here and above for a sign { } or <, and take it out' };
}

/** Parses a whole MDX file, front matter included so that lines stay true, or says what stops it. */
export function parseProse(text: string): ParsedProse {
  const tooMuch = overload(text);
  if (tooMuch) return tooMuch;
  try {
    return { tree: parser.parse(text) };
  } catch (error) {
    const fault = error as { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string };
    const line = fault.line ?? fault.place?.line ?? fault.place?.start?.line ?? 1;
    return { line, ...unreadable(text.split('\n')[line - 1] ?? '') };
  }
}
