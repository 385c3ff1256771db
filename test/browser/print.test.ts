import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('a standard prints as a clean document: the text, the citation and the addresses; no menus', async () => {
  const { page, context } = await open('/standards/learning-to-read/');
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header nav', '.contents', '.page-tools', '.breadcrumb', '.site-footer nav', '.header-tools']) expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
  for (const selector of ['h1', '.should-happen', '.ladder', '.statement-card', '.source-list', '.citation', '.standing']) expect(await page.locator(`${selector}:visible`).count(), selector).toBeGreaterThan(0);
  const after = await page.locator('.source-list .print-address a').first().evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('http');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  await context.close();
});

test('it becomes a PDF of a sensible length', async () => {
  const { page, context } = await open('/standards/learning-to-read/');
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(4);
  expect(pages).toBeLessThanOrEqual(16);
  await context.close();
});

test('printed in dark mode, the paper is still white', async () => {
  const { page, context } = await open('/standards/learning-to-read/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await context.close();
});
