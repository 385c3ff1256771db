import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { shown } from '../model/finding.ts';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/* Content is data. Anything not on this list is refused before it could be compiled: an allow-list cannot be outwitted by a new disguise. */
const ALLOWED = new Set([
  'root', 'yaml', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'list', 'listItem', 'link', 'blockquote', 'break', 'thematicBreak',
  'table', 'tableRow', 'tableCell',
]);

/** The components an editor may name on a guide, each with the attribute it takes and the kind of content that names. */
export const PAGE_COMPONENTS = { HelpCard: 'help-now', EntitlementCard: 'entitlements' } as const;

/* tel: and sms: are how a worried person on a phone reaches help in one tap. */
const SAFE_LINK = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d]+|sms:[+\d]+|\/(?!\/)[^\s]*|#[a-z0-9-]+)$/;

/* What was to be a link, and is shown to readers with its brackets. */
const LINK_APART = /(\[[^[\]\n]{1,120}\])\s+(\((?:\/|#|https?:|www\.|mailto:|tel:)[^\s)]*\))/;

const REFUSED: Record<string, { message: string; mend: string }> = {
  mdxjsEsm: { message: 'this line imports or exports code', mend: 'delete it; content files hold words, not code' },
  mdxFlowExpression: { message: 'the curly brackets { } make this a piece of code', mend: 'write it in plain words without the brackets' },
  mdxTextExpression: { message: 'the curly brackets { } make this a piece of code', mend: 'write it in plain words without the brackets' },
  html: { message: 'HTML is not used in content files', mend: 'use Markdown: **bold**, lists, and [words](address) for links' },
  image: { message: 'pictures cannot be put in content files', mend: 'describe it in words' },
};

export interface ProseFault {
  line: number;
  message: string;
  mend: string;
}

function componentFault(name: string | null, attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[], isPage: boolean): Omit<ProseFault, 'line'> | undefined {
  const allowed = Object.keys(PAGE_COMPONENTS).map((known) => `<${known} id="…" />`).join(' or ');
  if (!isPage) return { message: `<${name ?? ''}> is a component or HTML, which only guides may use`, mend: 'write it in Markdown, or as plain words' };
  if (!name || !(name in PAGE_COMPONENTS)) return { message: `<${name ?? ''}> is not a component that guides can use`, mend: `use ${allowed}, or Markdown` };
  const isLiteral = attributes.length === 1 && attributes[0]?.type === 'mdxJsxAttribute' && attributes[0].name === 'id' && typeof attributes[0].value === 'string';
  return isLiteral ? undefined : { message: `<${name}> takes one plain id and nothing else`, mend: `write <${name} id="…" />` };
}

/** Every place in the tree that is not plain prose. `isPage`: guides may also use the named components. */
export function proseFaults(tree: Root, isPage: boolean): ProseFault[] {
  const faults: ProseFault[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const fault = componentFault(node.name, node.attributes, isPage);
      if (fault) faults.push({ line, ...fault });
    } else if (node.type === 'link') {
      if (!SAFE_LINK.test(node.url)) faults.push({ line, message: `the link to "${shown(node.url)}" is not one that can be used`, mend: 'link to a page of this site (it starts with /), or to a full https:// address' });
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      const apart = LINK_APART.exec(toString(node));
      if (apart) faults.push({ line, message: `the space between "${shown(apart[1] ?? '')}" and "${shown(apart[2] ?? '')}" keeps this from being a link`, mend: 'take the space out: [words](address)' });
    } else if (!ALLOWED.has(node.type)) {
      faults.push({ line, ...(REFUSED[node.type] ?? { message: `this kind of Markdown (${node.type}) is not used here`, mend: 'use paragraphs, lists, tables, bold and links' }) });
    }
  });
  return faults;
}
