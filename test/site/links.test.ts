import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { builtFiles, builtPages } from '../support/built-pages.ts';

/* Linkinator misses broken anchors on pages it has already crawled, so every internal link and anchor is looked up here as well. */

const ids = new Map(builtPages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
const files = new Set(builtFiles.map((file) => `/${file}`));

/** Internal addresses that a page links to or loads. */
const internal = (page: (typeof builtPages)[number]) =>
  page.root
    .querySelectorAll('a[href], link[href], script[src], img[src]')
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => address.startsWith('/') || address.startsWith('#'));

test('every internal link leads to a page or file, and every anchor to its place', () => {
  const broken: string[] = [];
  let looked = 0;
  for (const page of builtPages) {
    for (const href of internal(page)) {
      looked += 1;
      const [path = '', anchor] = href.split('#');
      const address = path === '' ? page.address : (path.split('?')[0] ?? '');
      if (!ids.has(address) && !files.has(address)) broken.push(`${page.file}: ${href}`);
      else if (anchor && !ids.get(address)?.has(anchor)) broken.push(`${page.file}: ${href} (no such place)`);
    }
  }
  expect(looked).toBeGreaterThan(10_000);
  expect(broken).toEqual([]);
});

test('no page is an orphan: each can be reached from the home page', () => {
  const reached = new Set<string>(['/']);
  const queue = ['/'];
  const byAddress = new Map(builtPages.map((page) => [page.address, page]));
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const page = byAddress.get(address);
    if (!page) continue;
    for (const link of page.root.querySelectorAll('a[href]')) {
      const href = (link.getAttribute('href') ?? '').split(/[#?]/)[0] ?? '';
      if (!reached.has(href) && byAddress.has(href)) {
        reached.add(href);
        queue.push(href);
      }
    }
  }
  expect(builtPages.map(({ address }) => address).filter((address) => !reached.has(address) && address !== '/404.html')).toEqual([]);
});

test('a link says where it leads: no bare "here" or "more", and none is empty', () => {
  const vague = builtPages.flatMap(({ file, root }) =>
    root
      .querySelectorAll('a[href]')
      .filter((link) => /^(|here|click here|more|read more|link|this page)$/i.test((link.getAttribute('aria-label') ?? link.textContent).trim()))
      .map((link) => `${file}: ${link.outerHTML.slice(0, 120)}`),
  );
  expect(vague).toEqual([]);
});

/* The thousand pages of single sources are left to the look-up above, which takes a second for what a crawl takes a minute. */
test('linkinator finds nothing broken either', async () => {
  const address = inject('address');
  const checker = new LinkChecker();
  const { links, passed } = await checker.check({ path: `${address}/`, recurse: true, concurrency: 20, timeout: 60_000, retryErrors: true, linksToSkip: [`^(?!${address})`, `^${address}/sources/.+`] });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent, status }) => `${parent}: ${url} (${status})`);
  expect(broken).toEqual([]);
  expect(passed).toBe(true);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(builtPages.filter(({ address: path }) => !path.startsWith('/sources/')).length);
});
