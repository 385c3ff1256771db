import { expect, inject, test } from 'vitest';
import { TEMPLATES } from '../support/built-pages.ts';
import { PHONE, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('a worried parent reaches Learning to read words in one tap from the home page, and sees what should be happening', async () => {
  const { page, faults, context } = await open('/', PHONE);
  await page.getByRole('link', { name: 'Learning to read words' }).first().click();
  await page.waitForURL('**/standards/learning-to-read/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Learning to read words');
  // The first statement starts on the first screen of a phone.
  const box = await page.locator('.should-happen li').first().boundingBox();
  expect(box && box.y).toBeLessThan(740);
  expect(faults).toEqual([]);
  await context.close();
});

test('she follows the ladder, opens a statement, finds her own part, the plan wording and the evidence', async () => {
  const { page, context } = await open('/standards/learning-to-read/', PHONE);
  await page.getByRole('list', { name: 'The ladder at a glance' }).getByRole('link', { name: /Look deeper/ }).click();
  expect(await page.getByRole('heading', { name: 'Look deeper' }).isVisible()).toBe(true);
  await page.locator('.should-happen a').first().click();
  await page.waitForURL('**/standards/learning-to-read/1/');
  await page.getByRole('link', { name: 'Parents and carers' }).click();
  expect(new URL(page.url()).hash).toBe('#for-parent');
  expect(await page.getByRole('heading', { name: 'Too vague' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Specific' }).isVisible()).toBe(true);
  await page.locator('.source-list > li > a').first().click();
  await page.waitForURL('**/sources/**');
  expect(await page.getByText('Where we read it').isVisible()).toBe(true);
  await context.close();
});

test.each(Object.entries(TEMPLATES))('%s fits at 320 pixels, and at 400 % zoom, without scrolling sideways', async (_, path) => {
  // 1280 pixels at 400 % is a 320 pixel page, so one width proves both.
  const { page, context } = await open(path, { viewport: { width: 320, height: 256 } });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const culprits = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !element.closest('.table-scroll'))
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5),
  );
  expect(wide, culprits.join(', ')).toBeLessThanOrEqual(0);
  await context.close();
});

test('no page asks anything of anyone else, sets a cookie, stores anything or breaks its own policy', async () => {
  for (const path of Object.values(TEMPLATES)) {
    const { page, context, faults, requests } = await open(path);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => !request.startsWith(inject('address'))), path).toEqual([]);
    expect(await context.cookies(), path).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0);
    expect(faults, path).toEqual([]);
    await context.close();
  }
});

test('the buttons to print and copy work, and say so', async () => {
  const { page, context } = await open('/standards/learning-to-read/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^SEND Standards\. N07 Learning to read words/);
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await page.getByRole('button', { name: 'Print this page' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  await context.close();
});
