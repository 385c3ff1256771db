/* Pagefind: every word of every page, fetched in pieces. It is loaded only when someone asks for all pages that hold their words. */

interface PagefindResult {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string, options: { filters: Record<string, string> }) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

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
  words.innerHTML = excerpt; // Pagefind escapes the page's text and adds only <mark>.
  item.append(link, kind, words);
  return item;
}

const AT_A_TIME = 10;

/** Every page that holds the words, some at a time: how many there are, and a function that gives the next as list items. */
export async function searchFullText(words: string, filters: Record<string, string>): Promise<{ total: number; next: () => Promise<HTMLLIElement[]> }> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words, { filters });
  let shown = 0;
  return {
    total: results.length,
    async next() {
      const some = await Promise.all(results.slice(shown, shown + AT_A_TIME).map((result) => result.data()));
      shown += some.length;
      return some.map(resultItem);
    },
  };
}
