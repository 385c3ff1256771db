import type { Link } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { ofKind } from '../library/entry.ts';
import { nearest } from '../library/nearest.ts';
import { PAGE_COMPONENTS } from '../library/prose-safety.ts';
import type { Library } from '../library/read-library.ts';
import { entitlementAddress, FIXED_ADDRESSES, guideAddress, helpNowAddress, interventionAddress, sourceAddress, standardAddress, statementAddress, termAddress } from '../model/address.ts';
import type { Rule } from './rule.ts';

function addresses({ ids, entries }: Library): string[] {
  // A folder under a wrong name has its own fault; links to the right one would only repeat it.
  const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics.map(({ slug }) => slug));
  const isMisnamed = topics.length > 0 && [...ids.standards].some((slug) => !topics.includes(slug));
  return [
    ...FIXED_ADDRESSES,
    ...(isMisnamed ? topics : [...ids.standards]).map(standardAddress),
    ...[...ids.statements].map((id) => statementAddress(id.split('/')[0] as string, Number(id.split('/')[1]))),
    ...[...ids.interventions].map(interventionAddress),
    ...[...ids.entitlements].map(entitlementAddress),
    ...[...ids.sources].map(sourceAddress),
    ...[...ids.guides].map(guideAddress),
    ...[...ids.glossary].map(termAddress),
    ...[...ids['help-now']].map(helpNowAddress),
  ];
}

export const links: Rule = {
  level: 'error',
  about: 'A link to this site leads to a page, or to a glossary term or help-now card, that exists.',
  good: '[EHC plan](/glossary/#ehc-plan)',
  bad: '[EHC plan](/glossary/#ehcplan)',
  check(library, report) {
    const known = addresses(library);
    for (const entry of library.entries) {
      if (!entry.tree) continue;
      visit(entry.tree, (node) => {
        const at = { file: entry.file, lineOf: () => node.position?.start.line ?? 1 };
        if (node.type === 'link') {
          const { url } = node as Link;
          if (url.startsWith('/') && !known.includes(url)) {
            const near = nearest(url, known);
            report(at, [], `the link to "${url}" leads nowhere`, `${near ? `did you mean "${near}"? ` : ''}Addresses of this site start and end with a slash`);
          }
        }
        if (node.type === 'mdxJsxFlowElement') {
          const { name, attributes } = node as MdxJsxFlowElement;
          const kind = PAGE_COMPONENTS[name as keyof typeof PAGE_COMPONENTS];
          const id = attributes[0]?.value;
          if (kind && typeof id === 'string' && !library.ids[kind].has(id)) {
            const near = nearest(id, [...library.ids[kind]]);
            report(at, [], `<${name}> names "${id}", which does not exist`, near ? `did you mean "${near}"?` : `look in content/${kind} for the ids`);
          }
        }
      });
    }
  },
};
