import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Contender } from './contender.ts';
import { wireBytes } from './wire.ts';

const MOST = 10;

/** Which files of the site were asked for, as bytes over the wire. */
async function bytesOf(requests: readonly string[], site: string): Promise<number> {
  const files = new Set(requests.map((request) => new URL(request).pathname).map((path) => join(site, path.endsWith('/') ? `${path}index.html` : path)));
  return (await Promise.all([...files].map((file) => wireBytes(file).catch(() => 0)))).reduce((sum, bytes) => sum + bytes, 0);
}

/** Plain Pagefind as it comes, in a real browser: the words go in as they are typed. */
export async function plainPagefind(browser: Browser, address: string, site: string): Promise<Contender> {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${address}/search/`, { waitUntil: 'load' });
  requests.length = 0;
  const find = (words: string) =>
    page.evaluate(
      async ({ words: asked, most }) => {
        const path = '/pagefind/pagefind.js';
        const pagefind = (await import(path)) as { search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
        const { results } = await pagefind.search(asked);
        return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(({ url }) => url);
      },
      { words, most: MOST },
    );
  await find('hates reading');
  return { name: 'Pagefind, plain', kilobytes: (await bytesOf(requests, site)) / 1024, find };
}

export interface PageFigures {
  /** Everything the page loads until the first answer stands there. */
  coldKilobytes: number;
  /** What a second search adds. */
  laterKilobytes: number;
  scriptKilobytes: number;
  /** Milliseconds from a key press to the new answers, with the processor slowed four times. */
  p50: number;
  p95: number;
}

const SLOWED = 4;

/** The search page itself, in a real browser: weights, and how fast it answers each key press on a slow machine. */
export async function measurePage(browser: Browser, address: string, site: string, questions: readonly string[]): Promise<PageFigures> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${address}/search/#q=hates+reading`, { waitUntil: 'load' });
  await page.locator('[data-search-results] a').first().waitFor();
  const cold = await bytesOf(requests, site);
  const scripts = await bytesOf(requests.filter((request) => request.endsWith('.js')), site);
  requests.length = 0;
  await page.locator('#q').fill('cannot sit still');
  await page.waitForTimeout(700);
  const later = await bytesOf(requests, site);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times = await page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const answers = document.querySelector('[data-search-answers]');
    if (!input || !answers) return [];
    const measured: number[] = [];
    for (const question of asked)
      for (let end = 1; end <= question.length; end += 1) {
        const start = performance.now();
        const answered = new Promise<void>((done) => new MutationObserver((_, observer) => (observer.disconnect(), done())).observe(answers, { childList: true }));
        input.value = question.slice(0, end);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.race([answered, new Promise((done) => setTimeout(done, 300))]);
        answers.getBoundingClientRect(); // Layout belongs to the wait of the person who types.
        measured.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
    return measured;
  }, questions);
  await context.close();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { coldKilobytes: cold / 1024, laterKilobytes: later / 1024, scriptKilobytes: scripts / 1024, p50: at(0.5), p95: at(0.95) };
}
