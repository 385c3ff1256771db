/* The search page: answers while someone types, says what it understood, and keeps the question in the address. Nothing typed leaves the device. */

import type { Phase } from '../model/phase.ts';
import { explain } from '../search/explain.ts';
import { LONGEST_QUESTION } from '../search/normalise.ts';
import type { SearchIndex } from '../search/open-index.ts';
import { type Answer, type Filters, search } from '../search/search.ts';
import { KIND_NAMES, RESULT_KINDS } from '../search/shape.ts';
import { addSuggestions } from './search-combobox.ts';
import { searchFullText } from './search-full-text.ts';
import { loadSearchIndex } from './search-index.ts';
import { resultElements } from './search-results.ts';

/* A screen reader hears what was found when the typing pauses, not at each letter. */
const PAUSE = 500;

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const area = find('[data-search]');
const input = find<HTMLInputElement>('#q');
const status = find('[data-search-status]');
const understood = find('[data-search-understood]');
const answers = find('[data-search-answers]');
const whole = find('[data-search-whole]');
const wholeButton = find<HTMLButtonElement>('[data-search-whole-button]');
const wholeList = find<HTMLOListElement>('[data-search-whole-results]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-help-card]')];
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-search-filter]')];

const chosen = () => Object.fromEntries(selects.filter(({ value }) => value !== '').map((select) => [select.dataset['searchFilter'] ?? '', select.value]));

function filtersFor({ phaseNames }: SearchIndex): Filters {
  const { kind, phase } = chosen();
  const wanted = { kind: RESULT_KINDS.find((known) => KIND_NAMES[known] === kind), phase: (Object.keys(phaseNames) as Phase[]).find((known) => phaseNames[known] === phase) };
  return { ...(wanted.kind ? { kind: wanted.kind } : {}), ...(wanted.phase ? { phase: wanted.phase } : {}) };
}

/** What a screen reader is told, and everyone else reads, about an answer. */
function summaryOf({ state, results }: Answer, question: string): string {
  if (state === 'empty') return '';
  if (results.length === 0) return `We did not understand “${question}”. Try other or fewer words, or look through the A to Z.`;
  const found = `${results.length} ${results.length === 1 ? 'answer' : 'answers'} for “${question}”.`;
  return state === 'answered' ? found : `We are not sure what “${question}” means. These are the nearest we have.`;
}

let pause: ReturnType<typeof setTimeout> | undefined;
function tell(words: string, address: URLSearchParams, isNow: boolean) {
  clearTimeout(pause);
  const say = () => {
    if (status) status.textContent = words;
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  };
  if (isNow) say();
  else pause = setTimeout(say, PAUSE);
}

function show(answer: Answer, question: string, index: SearchIndex) {
  understood?.replaceChildren(
    ...explain(answer.understood, index, answer.results[0]).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  for (const card of cards) card.hidden = !answer.dangers.includes(card.dataset['helpCard'] ?? '');
  answers?.replaceChildren(...resultElements(answer));
  wholeList?.replaceChildren();
  if (whole) whole.hidden = question === '';
  if (wholeButton) {
    wholeButton.hidden = false;
    wholeButton.textContent = 'Show every page that holds these words';
    wholeButton.onclick = () => void showWhole(question);
  }
}

let turn = 0;
async function ask(isNow: boolean) {
  if (!input) return;
  const question = input.value.trim().slice(0, LONGEST_QUESTION);
  const mine = (turn += 1);
  const address = new URLSearchParams({ ...(question ? { q: question } : {}), ...chosen() });
  try {
    const index = await loadSearchIndex();
    if (mine !== turn) return; // A newer question has been asked.
    const answer = search(input.value.slice(0, LONGEST_QUESTION), index, filtersFor(index));
    show(answer, question, index);
    tell(summaryOf(answer, question), address, isNow);
  } catch {
    tell('The search could not be loaded. The A to Z works without it.', address, true);
  }
}

async function showWhole(question: string) {
  if (!wholeList || !wholeButton) return;
  const mine = turn;
  wholeButton.textContent = 'Looking…';
  try {
    const { total, next } = await searchFullText(question, chosen());
    let shown = 0;
    const more = async () => {
      const items = await next();
      if (mine !== turn) return;
      wholeList.append(...items);
      shown += items.length;
      wholeButton.hidden = shown >= total;
      wholeButton.textContent = 'Show more pages';
      tell(total === 0 ? `No page holds all of the words “${question}”.` : `${total} ${total === 1 ? 'page holds' : 'pages hold'} the words “${question}”.`, new URLSearchParams(location.search), true);
    };
    wholeButton.onclick = () => void more();
    await more();
  } catch {
    wholeButton.textContent = 'The full text could not be searched. Try again';
    wholeButton.onclick = () => void showWhole(question);
  }
}

if (area && input) {
  area.hidden = false;
  // Words come behind # from the site's own boxes, and behind ? from a shared or bookmarked address.
  const address = new URLSearchParams(location.hash.startsWith('#q=') ? location.hash.slice(1) : location.search);
  input.value = (address.get('q') ?? '').slice(0, LONGEST_QUESTION);
  for (const select of selects) {
    const value = address.get(select.dataset['searchFilter'] ?? '');
    if (value && [...select.options].some((option) => option.value === value)) select.value = value;
    select.addEventListener('change', () => void ask(true));
  }
  if (selects.some(({ value }) => value !== '')) area.querySelector('details')?.setAttribute('open', '');
  addSuggestions(input, () => void ask(true));
  input.addEventListener('input', () => void ask(false));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(true);
  });
  if (input.value !== '') void ask(true);
}
