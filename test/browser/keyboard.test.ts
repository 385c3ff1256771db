import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '');

/** Presses Tab until the element with these words has the focus; fails if it never comes. */
async function tabTo(page: Page, words: string) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`Tab never reached "${words}"`);
}

test('the first Tab offers to skip to the text, and does', async () => {
  const { page, context } = await open('/standards/learning-to-read/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the main text');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Needs');
  await context.close();
});

test('by keyboard alone: home, standard, statement, evidence', async () => {
  const { page, context } = await open('/');
  await tabTo(page, 'Learning to read words');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/standards/learning-to-read/');
  const first = (await page.locator('.should-happen a').first().textContent()) ?? '';
  await tabTo(page, first.trim());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/standards/learning-to-read/1/');
  const source = (await page.locator('.source-list > li > a').first().textContent()) ?? '';
  await tabTo(page, source.trim());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sources/**');
  await context.close();
});

test('what has the focus can be seen, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await open('/', { colorScheme });
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
      });
      expect(outline.style).toBe('solid');
      expect(outline.width).toBeGreaterThanOrEqual(3);
    }
    await context.close();
  }
});

test('the table filter works by keyboard, and Escape or Tab is never trapped', async () => {
  const { page, context } = await open('/interventions/');
  await page.getByLabel('Verdict').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**verdict=recommended**');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-layer');
  await context.close();
});
