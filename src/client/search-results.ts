import { KIND_NAMES, RESULT_KINDS, type ResultKind } from '../search/shape.ts';
import type { Answer, Result } from '../search/search.ts';

const GROUP_NAMES: Record<ResultKind, string> = { standard: 'Standards', statement: 'Statements', intervention: 'Interventions', entitlement: 'Rights', guide: 'Guides' };

/** An element with plain text in it: nothing that was typed or indexed is ever read as HTML. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function resultItem({ address, title, summary, kind, because }: Result): HTMLLIElement {
  const item = element('li', '');
  const link = element('a', '', title);
  link.href = address;
  item.append(link, element('span', 'small soft', ` ${KIND_NAMES[kind]}`));
  if (summary) item.append(element('p', '', summary));
  if (because) item.append(element('p', 'small soft', `People say: “${because}”`));
  return item;
}

function resultList(results: readonly Result[]): HTMLOListElement {
  const list = element('ol', 'results plain-list');
  list.dataset['searchResults'] = '';
  list.append(...results.map(resultItem));
  return list;
}

/** The answer as elements: the likeliest pages first, then the others by kind. */
export function resultElements({ results, best, state }: Answer): HTMLElement[] {
  const groups = RESULT_KINDS.map((kind) => ({ kind, members: results.slice(best).filter((result) => result.kind === kind) })).filter(({ members }) => members.length > 0);
  return [
    ...(best > 0 ? [element('h2', 'results-heading', state === 'answered' ? 'Most likely' : 'The nearest we have'), resultList(results.slice(0, best))] : []),
    ...groups.flatMap(({ kind, members }) => [element('h2', 'results-heading', best > 0 ? `More: ${GROUP_NAMES[kind].toLowerCase()}` : GROUP_NAMES[kind]), resultList(members)]),
  ];
}
