import { expect, inject, test } from 'vitest';
import { PHONE, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('from the home page, words lead to the right standard', async () => {
  const { page, context, faults } = await open('/', PHONE);
  await page.getByLabel('What is hard? Use your own words.').fill('phonics');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  await page.locator('[data-search-results] a').first().waitFor();
  expect(await page.locator('[data-search-results] a').allTextContents()).toContain('Learning to read words');
  expect(faults).toEqual([]);
  await context.close();
});

test('what is typed never leaves the device', async () => {
  const { page, context, requests } = await open('/');
  const secret = 'zebrafinch';
  await page.getByLabel('What is hard? Use your own words.').fill(`my son ${secret} anxiety`);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  await page.locator('[data-search-status]', { hasText: secret }).waitFor();
  await page.getByLabel('What are you looking for?').fill(`${secret} again`);
  await page.keyboard.press('Enter');
  await page.locator('[data-search-status]', { hasText: `${secret} again` }).waitFor();
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((request) => request.split('#')[0]?.includes(secret))).toEqual([]);
  await context.close();
});

test('an address with words in it can be shared', async () => {
  const { page, context } = await open('/search/?q=dyslexia');
  await page.locator('[data-search-results] a').first().waitFor();
  expect(await page.getByLabel('What are you looking for?').inputValue()).toBe('dyslexia');
  expect(await page.locator('[data-search-results] a').allTextContents()).toContain('Dyslexia');
  await context.close();
});

test('filters narrow the results by kind, and stand in the address', async () => {
  const { page, context } = await open('/search/?q=reading');
  await page.locator('[data-search-results] a').first().waitFor();
  await page.getByText('Narrow the results').click();
  await page.getByLabel('Kind of page').selectOption('Standard');
  await page.waitForURL('**kind=Standard**');
  await page.locator('[data-search-results] a').first().waitFor();
  const places = await page.locator('[data-search-results] a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toMatch(/^\/standards\/[^/]+\/$/);
  await context.close();
});

test('when nothing is found it says so kindly, and the A to Z is there', async () => {
  const { page, context } = await open('/search/?q=ξξξψψψ');
  await page.locator('[data-search-status]', { hasText: 'ξξξψψψ' }).waitFor();
  expect(await page.locator('[data-search-status]').textContent()).toMatch(/fewer words|did not/i);
  expect(await page.getByRole('heading', { name: 'A to Z of everyday words' }).isVisible()).toBe(true);
  await context.close();
});

test.each([['nothing', ''], ['markup', '<img src=x onerror=document.title="owned">'], ['a regular expression', '(.*)+$['], ['pictures', '🙂🙂🙂'], ['another script', 'لا يقرأ'], ['a flood', 'a '.repeat(5000)]])('%s does no harm', async (_, words) => {
  const { page, context, faults } = await open('/search/');
  await page.getByLabel('What are you looking for?').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent !== 'Looking…');
  expect(await page.title()).toBe('Search · SEND Standards');
  expect(await page.locator('[data-search-status] img, [data-search-results] img').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('if the index cannot be loaded it says so, and points to the A to Z', async () => {
  const { page, context } = await open('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByLabel('What are you looking for?').fill('reading');
  await page.keyboard.press('Enter');
  await page.getByText('The search could not be loaded').waitFor();
  await context.close();
});

test('the index covers the kinds of page it should', async () => {
  const response = await fetch(`${inject('address')}/pagefind/pagefind-entry.json`);
  const entry = (await response.json()) as { languages: Record<string, { page_count: number }> };
  expect(entry.languages['en']?.page_count).toBeGreaterThan(300);
});
