import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/* The same syntax that the build uses, so that what the check passes is what the build compiles. */
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

type ParsedProse = { tree: Root } | { line: number; message: string; mend: string };

/** Parses a whole MDX file, front matter included so that lines stay true, or says what stops it. */
export function parseProse(text: string): ParsedProse {
  try {
    return { tree: parser.parse(text) };
  } catch (error) {
    const fault = error as { line?: number; place?: { line?: number; start?: { line: number } }; reason?: string };
    const line = fault.line ?? fault.place?.line ?? fault.place?.start?.line ?? 1;
    const found = text.split('\n')[line - 1]?.trim().slice(0, 80) ?? '';
    return {
      line,
      message: `the signs { } and < mean code in these files, and this line cannot be read: ${found}`,
      mend: 'write "less than" in words, and leave out curly brackets and HTML',
    };
  }
}
