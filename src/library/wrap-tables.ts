import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A wide table scrolls inside its own box; the box takes the keyboard, so that it can be scrolled without a mouse. */
export function wrapTables() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = { type: 'element', tagName: 'div', properties: { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }, children: [node] };
      return 'skip';
    });
  };
}
