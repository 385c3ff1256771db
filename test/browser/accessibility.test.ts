import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../support/built-pages.ts';
import { DESK, PHONE, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const LONGEST_LIST = 60;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(path: string, options: Parameters<typeof open>[1]) {
  const { page, context } = await open(path, options);
  // A list of a thousand is made like its first sixty, and takes axe a quarter of a minute.
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll('tbody, ul, ol')) for (const item of [...list.children].slice(most)) item.remove();
  }, LONGEST_LIST);
  // Only violations are asked for: listing what passed takes longer than finding what does not.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS).analyze();
  await context.close();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.each(Object.entries(TEMPLATES))('axe finds nothing on the page "%s"', (_, path) => {
  test('light, on a desk', async () => expect(await violations(path, { ...DESK, colorScheme: 'light' })).toEqual([]));
  test('dark, on a phone', async () => expect(await violations(path, { ...PHONE, colorScheme: 'dark' })).toEqual([]));
});

test('axe finds nothing on a page of search results', async () => {
  const { page, context } = await open('/search/?q=reading');
  await page.locator('[data-search-results] a').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

test('body text has the contrast of AAA, seven to one, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await open('/standards/learning-to-read/', { ...DESK, colorScheme });
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120))), colorScheme).toEqual([]);
    await context.close();
  }
});

test('things to tap are at least 24 pixels high and wide, or stand in a line of text', async () => {
  const { page, context } = await open('/', PHONE);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
      .filter((element) => !element.classList.contains('skip') && !element.closest('p, dd'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('nothing moves for those who ask for less motion', async () => {
  const { page, context } = await open('/standards/learning-to-read/', { ...DESK, reducedMotion: 'reduce' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await context.close();
});

test('labels and verdicts can be told apart in forced colours, where only words and marks remain', async () => {
  const { page, context } = await open('/interventions/', { ...DESK, forcedColors: 'active' });
  const tags = page.locator('.interventions .tag');
  expect(await tags.count()).toBeGreaterThan(20);
  for (const tag of (await tags.all()).slice(0, 20)) {
    expect((await tag.textContent())?.trim()).toMatch(/Recommended|Consider|Not enough evidence|Not recommended/);
    expect(await tag.locator('svg').count()).toBe(1);
  }
  await context.close();
});
