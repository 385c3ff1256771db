import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, pageAt } from '../support/built-pages.ts';

const meta = (page: (typeof builtPages)[number], name: string) => page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

test('every page has a title and a description of its own', () => {
  const titles = new Map<string, string>();
  for (const page of builtPages) {
    const title = page.root.querySelector('title')?.textContent.trim() ?? '';
    expect(title.length, page.file).toBeGreaterThan(8);
    expect(titles.get(title), `${page.file} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, page.file);
    const description = meta(page, 'description');
    expect(description.length, `${page.file}: ${description}`).toBeGreaterThan(30);
    expect(description.length, `${page.file}: ${description}`).toBeLessThan(430);
  }
});

test('every page names its own address as canonical, and shares it', () => {
  for (const page of builtPages) {
    const canonical = page.root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(new URL(canonical).pathname, page.file).toBe(page.address === '/404.html' ? '/404/' : page.address);
    expect(meta(page, 'og:url'), page.file).toBe(canonical);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:image', 'og:site_name']) expect(meta(page, name), `${page.file}: ${name}`).not.toBe('');
  }
});

test('every page is described for machines in JSON-LD that parses', () => {
  for (const { file, root } of builtPages) {
    const scripts = root.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts.length, file).toBe(1);
    const data = JSON.parse(scripts[0]?.textContent ?? '') as Record<string, unknown>;
    expect(data['@context'], file).toBe('https://schema.org');
    expect(String(data['name']).length, file).toBeGreaterThan(2);
  }
});

test('a standard tells machines its code, version, status, dates, parts and sources', () => {
  const data = JSON.parse(pageAt('/standards/learning-to-read/').root.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as Record<string, unknown>;
  expect(data).toMatchObject({ '@type': 'Article', identifier: 'N07', creativeWorkStatus: 'Draft', license: 'https://creativecommons.org/licenses/by/4.0/' });
  expect((data['hasPart'] as unknown[]).length).toBeGreaterThanOrEqual(4);
  expect((data['citation'] as unknown[]).length).toBeGreaterThanOrEqual(6);
});

test('the sitemap holds every page but the 404, and robots.txt points to it', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const inMap = new Set([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname));
  expect(builtPages.map(({ address }) => address).filter((address) => address !== '/404.html' && !inMap.has(address))).toEqual([]);
  expect([...inMap].some((path) => path.includes('404'))).toBe(false);
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(/Sitemap: .*\/sitemap-index\.xml/);
});

test('the picture that is shared is really there', () => {
  const png = readFileSync('dist/share.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the Atom feed has an entry for each newest change', () => {
  const feed = readFileSync('dist/updates/feed.xml', 'utf8');
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  const ids = [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/g)].map((match) => match[1]);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(new Set(ids).size).toBe(ids.length);
});
