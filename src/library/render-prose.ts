import type { RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { wrapTables } from './wrap-tables.ts';

const renderer = unified().use(remarkRehype).use(wrapTables).use(rehypeStringify);

/** Turns checked prose into HTML. Raw HTML and code cannot be in it: the check refused them. */
export function renderProse(nodes: RootContent[]): string {
  return renderer.stringify(renderer.runSync({ type: 'root', children: nodes }));
}
