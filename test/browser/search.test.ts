import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PHONE, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const box = (page: Page) => page.getByLabel('What are you looking for?');
const found = (page: Page) => page.locator('[data-search-results] a');
const places = (page: Page) => found(page).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test('from the home page, words lead to the right standard', async () => {
  const { page, context, faults } = await open('/', PHONE);
  await page.getByLabel('What is hard? Use your own words.').fill('phonics');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  await found(page).first().waitFor();
  expect(await found(page).allTextContents()).toContain('Learning to read words');
  expect(faults).toEqual([]);
  await context.close();
});

test('what is typed never leaves the device, and nothing is stored', async () => {
  const { page, context, requests } = await open('/');
  const secret = 'zebrafinch';
  await page.getByLabel('What is hard? Use your own words.').fill(`my son ${secret} anxiety`);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  await page.locator('[data-search-status]', { hasText: secret }).waitFor();
  await box(page).fill(`${secret} again reading`);
  await page.keyboard.press('Enter');
  await page.locator('[data-search-status]', { hasText: `${secret} again` }).waitFor();
  await page.getByRole('button', { name: 'Show every page' }).click();
  await page.locator('[data-search-status]', { hasText: /holds? / }).waitFor();
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((request) => request.split('#')[0]?.includes(secret))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await context.close();
});

test('an address with words in it can be shared', async () => {
  const { page, context } = await open('/search/?q=dyslexia');
  await found(page).first().waitFor();
  expect(await box(page).inputValue()).toBe('dyslexia');
  expect(await found(page).first().textContent()).toBe('Dyslexia');
  await context.close();
});

test('it answers while someone types, and says what it understood', async () => {
  const { page, context } = await open('/search/');
  await box(page).pressSequentially('dyslexxia yr 4');
  await found(page).first().waitFor();
  await page.locator('[data-search-understood]', { hasText: 'dyslexia' }).waitFor();
  expect(await page.locator('[data-search-understood]').textContent()).toMatch(/yr 4.*primary/);
  await page.waitForURL('**/search/?q=dyslexxia**');
  await context.close();
});

test('filters narrow the results by kind and phase, and stand in the address', async () => {
  const { page, context } = await open('/search/?q=reading');
  await found(page).first().waitFor();
  await page.getByText('Narrow the results').click();
  await page.getByLabel('Kind of page').selectOption('Standard');
  await page.waitForURL('**kind=Standard**');
  await page.getByLabel('Phase').selectOption('Post-16');
  await page.waitForURL('**phase=Post-16**');
  const addresses = await places(page);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^\/standards\/[^/]+\/$/);
  await context.close();
});

test.each([['i want to die', 'thoughts-of-suicide'], ['she cuts herself', 'self-harm-injury'], ['took an overdoze', 'overdose']])('"%s" shows help above everything', async (words, card) => {
  const { page, context } = await open('/search/');
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  const help = page.locator(`[data-help-card="${card}"]`);
  await help.waitFor();
  await found(page).first().waitFor();
  const [helpBox, firstBox] = [await help.boundingBox(), await found(page).first().boundingBox()];
  expect(helpBox?.y ?? Infinity).toBeLessThan(firstBox?.y ?? 0);
  await box(page).fill('spelling');
  await help.waitFor({ state: 'hidden' });
  await context.close();
});

test('the suggestions follow the combobox pattern, by keyboard', async () => {
  const { page, context, faults } = await open('/search/');
  const input = box(page);
  await input.focus();
  expect(await input.getAttribute('role')).toBe('combobox');
  await page.keyboard.type("can't s");
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await list.waitFor();
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  expect(await input.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = list.getByRole('option').nth(1);
  expect(await input.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
  expect(await second.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  expect(await input.inputValue()).toBe("can't s");
  await page.keyboard.type('it');
  await list.waitFor();
  await page.keyboard.press('ArrowUp');
  const last = list.getByRole('option').last();
  expect(await last.getAttribute('aria-selected')).toBe('true');
  const words = await last.evaluate((option) => option.firstChild?.textContent);
  await page.keyboard.press('Enter');
  expect(await input.inputValue()).toBe(words);
  expect(await input.getAttribute('aria-expanded')).toBe('false');
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
  await found(page).first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('the page stands up to axe with answers, a help card and suggestions showing', async () => {
  const { page, context } = await open('/search/?q=self+harm', PHONE);
  await found(page).first().waitFor();
  await box(page).focus();
  await page.keyboard.type('i');
  await page.keyboard.press('Backspace');
  await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await context.close();
});

test('what cannot be understood is said so kindly, and there are other ways to look', async () => {
  const { page, context } = await open('/search/?q=ξξξψψψ');
  await page.locator('[data-search-status]', { hasText: 'ξξξψψψ' }).waitFor();
  expect(await page.locator('[data-search-status]').textContent()).toMatch(/did not understand/);
  expect(await page.getByRole('link', { name: 'A to Z of everyday words' }).isVisible()).toBe(true);
  await context.close();
});

test.each([['nothing', ''], ['markup', '<img src=x onerror=document.title="owned">'], ['a regular expression', '(.*)+$['], ['pictures', '🙂🙂🙂'], ['another script', 'لا يقرأ'], ['a flood', 'a '.repeat(5000)], ['bars', '|||'.repeat(100)]])('%s does no harm', async (_, words) => {
  const { page, context, faults } = await open('/search/');
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  expect(await page.title()).toBe('Search · SEND Standards');
  expect(await page.locator('[data-search] img').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('if the index cannot be loaded it says so, and tries again', async () => {
  const { page, context } = await open('/search/');
  await page.route('**/search/index.json', (route) => route.abort());
  await box(page).fill('reading');
  await page.keyboard.press('Enter');
  await page.getByText('The search could not be loaded').waitFor();
  await page.unroute('**/search/index.json');
  await page.keyboard.press('Enter');
  await found(page).first().waitFor();
  await context.close();
});

const QUESTIONS = ['dyslexia', 'cannot sit still', 'my ds 7 hates reading', 'yr 9 wont go to school', 'dislexic teenager', 'SALT waiting list', 'school says no money', 'can they exclude him', 'ehcp refused', 'ADHD medication', 'fish oil', 'weighted blankets', 'zones of regulation', 'coloured overlays', 'autism girls masking', 'hand dryers', 'worries about everything', 'handwriting is messy', 'does not understand instructions', 'forgets what he is told', 'self harm', 'math tables', 'speech therapist', 'taxi to school', 'extra time gcse', 'loves lego', 'late for everything', 'toddler not talking', 'wheelchair trip', 'qqqq zzzz'];

test('the page and the command line give the same answers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'send-search-'));
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, QUESTIONS.map((q) => JSON.stringify({ q })).join('\n'));
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/search.ts', '--file', file], { maxBuffer: 2 ** 26 });
  await rm(folder, { recursive: true });
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as { q: string; results: { url: string }[] });
  expect(lines.map(({ q }) => q)).toEqual(QUESTIONS);
  const { page, context } = await open('/search/');
  for (const { q, results } of lines) {
    await box(page).fill(q);
    await page.keyboard.press('Enter');
    await page.locator('[data-search-status]', { hasText: `“${q}”` }).waitFor();
    expect({ q, found: await places(page) }).toEqual({ q, found: results.map(({ url }) => url) });
  }
  await context.close();
});

test('the full-text index covers the kinds of page it should', async () => {
  const entry = JSON.parse(await readFile('dist/pagefind/pagefind-entry.json', 'utf8')) as { languages: Record<string, { page_count: number }> };
  expect(entry.languages['en']?.page_count).toBeGreaterThan(300);
  expect((await fetch(`${inject('address')}/search/index.json`)).headers.get('content-type')).toMatch(/json/);
});
