import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { textsIn } from '../library/texts-in.ts';
import { atLine, type Rule } from './rule.ts';

/* Names kept for examples and for one's own computer; what stands for a name that is still to be written. */
const NOWHERE = /(?:^|\.)(?:example(?:\.(?:org|com|net|co\.uk))?|localhost|test|invalid|local)$|^(?:127|10|192\.168|0)\.[\d.]+$/i;
const STILL_TO_WRITE = /\bWRITE\b/;

/** Whether an address can lead a reader anywhere. */
function isReal(address: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]*)/i.exec(address)?.[1] ?? '';
  return host.includes('.') && !NOWHERE.test(host);
}

export const realAddresses: Rule = {
  level: 'error',
  about: 'A web address is one that a reader can open: no example, no name without a dot, nothing on one’s own computer.',
  good: 'address: https://www.legislation.gov.uk/ukpga/2014/6/section/66',
  bad: 'address: https://example.org/study',
  check({ entries }, report) {
    const mend = 'give the address that you really opened';
    for (const entry of entries) {
      for (const { text, path } of textsIn(entry.data)) if (text.startsWith('http') && /^https?:\/\/\S+$/.test(text) && !STILL_TO_WRITE.test(text) && !isReal(text)) report(entry, path, `"${text}" is not an address that a reader can open`, mend);
      if (entry.tree)
        visit(entry.tree, 'link', ({ url, position }: Link) => {
          if (/^https?:/.test(url) && !isReal(url)) report(atLine(entry, position?.start.line ?? 1), [], `the link to "${url}" is not an address that a reader can open`, mend);
        });
    }
  },
};
