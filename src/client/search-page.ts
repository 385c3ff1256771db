/* The search page: asks Pagefind, shows the answers and keeps the question in the address. Nothing typed leaves the device. */

export {};

interface PagefindResult {
  url: string;
  excerpt: string;
  meta: { title?: string; summary?: string };
  filters: Record<string, string[]>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string, options: { filters: Record<string, string> }) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

const RESULTS_AT_A_TIME = 10;
/* Long enough for a sentence; a pasted page would only slow the search. */
const LONGEST_QUESTION = 300;

const area = document.querySelector<HTMLElement>('[data-search]');
const input = document.querySelector<HTMLInputElement>('#q');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-search-filter]')];

let loading: Promise<Pagefind> | undefined;
function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    // A string in a variable keeps the bundler from looking for a file that only the built site has.
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

function resultItem({ url, excerpt, meta, filters }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('span');
  kind.className = 'small soft';
  kind.textContent = ` ${filters['kind']?.[0] ?? ''}`;
  const words = document.createElement('p');
  if (meta.summary) words.textContent = meta.summary;
  else words.innerHTML = excerpt; // Pagefind escapes the page's text and adds only <mark>.
  item.append(link, kind, words);
  return item;
}

let asked = 0;
async function ask(words: string) {
  if (!area || !status || !list || !more) return;
  const question = words.trim().slice(0, LONGEST_QUESTION);
  const turn = ++asked;
  const filters = Object.fromEntries(selects.filter(({ value }) => value !== '').map((select) => [select.dataset['searchFilter'] ?? '', select.value]));
  const address = new URLSearchParams({ ...(question ? { q: question } : {}), ...filters });
  history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  list.replaceChildren();
  more.hidden = true;
  if (question === '') {
    status.textContent = '';
    return;
  }
  status.textContent = 'Looking…';
  try {
    const pagefind = await loadPagefind();
    const { results } = await pagefind.search(question, { filters });
    if (turn !== asked) return; // A newer question has been asked.
    status.textContent = results.length === 0 ? `Nothing holds all of the words “${question}”. Try fewer words, or look through the A to Z below.` : `${results.length} ${results.length === 1 ? 'page' : 'pages'} for “${question}”.`;
    let shown = 0;
    const showMore = async () => {
      const next = await Promise.all(results.slice(shown, shown + RESULTS_AT_A_TIME).map((result) => result.data()));
      if (turn !== asked) return;
      list.append(...next.map(resultItem));
      shown += next.length;
      more.hidden = shown >= results.length;
    };
    more.onclick = () => void showMore();
    await showMore();
  } catch {
    status.textContent = 'The search could not be loaded. The A to Z below works without it.';
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
    select.addEventListener('change', () => void ask(input.value));
  }
  if (selects.some(({ value }) => value !== '')) area.querySelector('details')?.setAttribute('open', '');
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(input.value);
  });
  void ask(input.value);
}
