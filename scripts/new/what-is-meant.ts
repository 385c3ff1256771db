import { suggest } from '../../src/library/nearest.ts';
import { ID_PATTERN } from '../../src/model/field.ts';
import type { Topic } from '../../src/model/taxonomy.ts';
import { asId } from '../../src/search/as-id.ts';
import { BLANKS, type BlankKind } from './blanks.ts';

/** An answer as it was meant, or what is wrong with it, with what could be written instead when that is clear. */
export type Meant<T> = { meant: T } | { problem: string; proposal?: string };

/** What is there already: the topics, and the numbers of the statements of each standard. */
export interface Present {
  topics: readonly Topic[];
  statementsOf: (slug: string) => readonly number[];
  isThere: (file: string) => boolean;
}

export const KINDS = Object.keys(BLANKS) as BlankKind[];
/* Other names under which editors know a kind. */
const ALSO: Record<string, BlankKind> = { right: 'entitlement', duty: 'entitlement', word: 'term', topic: 'standard', study: 'source' };

/** The kind that somebody named, in any case, singular or plural. */
export function kindMeant(answer: string): Meant<BlankKind> {
  const word = answer.trim().toLowerCase().replace(/s$/, '');
  const kind = KINDS.find((known) => known === word) ?? ALSO[word];
  return kind ? { meant: kind } : { problem: `There is no kind called "${answer}": ${suggest(word, KINDS, `choose one of ${KINDS.join(', ')}`)}` };
}

/** The next code of a tier that was never used. */
function nextCode(topics: readonly Topic[], letter: string): string {
  const used = topics.filter(({ code }) => code.startsWith(letter)).map(({ code }) => Number(code.slice(1)));
  return `${letter}${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}

function slugMeant(answer: string, { topics }: Present): Meant<string> {
  const slug = topics.find((topic) => topic.slug === answer || topic.title.toLowerCase() === answer.toLowerCase())?.slug;
  if (slug) return { meant: slug };
  const id = asId(answer);
  const slugs = topics.map((topic) => topic.slug);
  if (slugs.includes(id)) return { problem: `A topic is named by its slug.`, proposal: id };
  const line = `  - { code: ${nextCode(topics, 'N')}, slug: ${id}, tier: need, area: cl, title: "${answer.charAt(0).toUpperCase()}${answer.slice(1).replaceAll('-', ' ')}" }`;
  return {
    problem: `"${answer}" is not a topic of content/taxonomy.yaml: ${suggest(id, slugs, 'no topic is called anything like it.')}\nFor a new topic, add a line there first, and then come back. The tier is need or condition (then the code is ${nextCode(topics, 'C')}); the area is ci, cl, semh, sp or x:\n${line}`,
  };
}

function statementMeant(answer: string, present: Present): Meant<string> {
  const [first = '', second, ...more] = answer.split('/').map((part) => part.trim());
  const standard = slugMeant(first, present);
  if (!('meant' in standard)) return standard.proposal === undefined ? standard : { ...standard, proposal: second === undefined ? standard.proposal : `${standard.proposal}/${second}` };
  const slug = standard.meant;
  const numbers = present.statementsOf(slug);
  if (numbers.length === 0) return { problem: `The standard "${slug}" is not written yet. Make it first, with its first statements: npm run new -- standard ${slug}` };
  const next = Math.max(...numbers) + 1;
  if (second === undefined) return { meant: `${slug}/${next}` };
  const isNumber = /^[1-9]\d?$/.test(second) && more.length === 0;
  if (isNumber && numbers.includes(Number(second))) return { problem: `content/standards/${slug}/statement-${second}.mdx is there already. Nothing was changed.`, proposal: `${slug}/${next}` };
  if (isNumber && Number(second) === next) return { meant: `${slug}/${next}` };
  return { problem: isNumber ? `Statements are numbered without gaps; the next of "${slug}" is ${next}.` : `"${answer}" does not name a statement: write the standard, a slash and a number, or the standard alone for the next number.`, proposal: `${slug}/${next}` };
}

/** The id that somebody gave for something new of a kind. */
export function idMeant(kind: BlankKind, answer: string, present: Present): Meant<string> {
  if (kind === 'statement') return statementMeant(answer, present);
  const id = kind === 'standard' ? slugMeant(answer, present) : ID_PATTERN.test(answer) ? { meant: answer } : undefined;
  if (!id) {
    const proposal = asId(answer.replaceAll('/', ' '));
    return { problem: `"${answer}" cannot be an id: use lower-case letters, numbers and single hyphens.`, ...(ID_PATTERN.test(proposal) ? { proposal } : {}) };
  }
  if (!('meant' in id)) return id;
  const there = Object.keys(BLANKS[kind].files(id.meant, '2000-01-01')).find(present.isThere);
  return there ? { problem: `${there} is there already. Nothing was changed.` } : id;
}
