import { COLLECTIONS, type Kind, KINDS } from '../model/collections.ts';
import type { Finding } from '../model/finding.ts';
import { nearest } from './nearest.ts';

/* What computers and programs leave behind, and what cannot hold words. */
const LITTER = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|(?:~|\.(?:bak|tmp|swp|orig|rej))$/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|heic|bmp|ico|tiff?|mp[34]|mov|wav|pdf|docx?|xlsx?|pptx?|odt|zip)$/i;

/** The folder below content/ that a path begins with, and the kinds of file that lie in it. */
const kindsBeside = (path: string): Kind[] => KINDS.filter((kind) => COLLECTIONS[kind].example.split('/')[0] === path.split('/')[0] && path.includes('/'));

/** What is wrong with a file at a path where no content belongs, and where it should be. */
export function misplaced(path: string): Omit<Finding, 'file'> {
  const at = { rule: 'place', level: 'error', line: 1 } as const;
  if (LITTER.test(path)) return { ...at, message: 'this file is not content: a program left it here', mend: 'delete it' };
  if (PICTURE.test(path)) return { ...at, message: 'this file is not content: pictures and documents cannot be kept here', mend: 'delete it, and say in words what it shows' };
  const beside = kindsBeside(path);
  const endings = [...new Set(beside.map((kind) => /\.\w+$/.exec(COLLECTIONS[kind].example)?.[0] ?? ''))];
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  const renamed = endings.map((wanted) => path.slice(0, path.length - ending.length) + wanted).find((candidate) => beside.some((kind) => COLLECTIONS[kind].path.test(candidate)));
  if (renamed) return { ...at, message: `the name of this file ends in "${ending}", which is not read here`, mend: `name it ${renamed.split('/').at(-1)}` };
  const tidy = path.split('/').map((part) => part.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-').replaceAll(/^-+|-+(?=\.|$)/g, '')).join('/');
  if (tidy !== path && beside.some((kind) => COLLECTIONS[kind].path.test(tidy))) return { ...at, message: 'the name of this file is not in small letters, numbers and single hyphens', mend: `name it ${tidy.split('/').at(-1)}` };
  const near = nearest(path, (beside.length > 0 ? beside : KINDS).map((kind) => COLLECTIONS[kind].example)) ?? (beside[0] && COLLECTIONS[beside[0]].example);
  return { ...at, message: 'no content of any kind belongs at this path', mend: `file names are lower-case words joined by hyphens${near ? `; an example of a right one is content/${near}` : ''}` };
}
