import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const NO_SCRIPT = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test('a standard is read whole without a script, and offers no button that would do nothing', async () => {
  const { page, context, requests } = await open('/standards/learning-to-read/', NO_SCRIPT);
  for (const name of ['What should be happening', 'What to try, in order', 'Today at home', 'The statements', 'The evidence']) expect(await page.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(requests.some((request) => request.includes('pagefind'))).toBe(false);
  await context.close();
});

test('help-now cards open without a script', async () => {
  const { page, context } = await open('/standards/self-harm/', NO_SCRIPT);
  const second = page.locator('.help-card details').nth(1);
  await second.locator('summary').click();
  expect(await second.locator('ol').isVisible()).toBe(true);
  await context.close();
});

test('the table of interventions is whole, without a filter that would do nothing', async () => {
  const { page, context } = await open('/interventions/', NO_SCRIPT);
  expect(await page.locator('.interventions tbody tr:visible').count()).toBeGreaterThanOrEqual(40);
  expect(await page.locator('[data-intervention-filter]').isVisible()).toBe(false);
  await context.close();
});

test('searching leads to an A to Z of everyday words, and sends none', async () => {
  const { page, context, requests } = await open('/', NO_SCRIPT);
  await page.getByLabel('What is hard? Use your own words.').fill('zebrafinch');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search/**');
  expect(requests.filter((request) => request.includes('zebrafinch'))).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: 'stuck on the same book band' }).getByRole('link', { name: 'Learning to read words' }).click();
  await page.waitForURL('**/standards/learning-to-read/');
  await context.close();
});
