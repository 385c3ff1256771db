import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('the table of interventions narrows by verdict and topic, says how many, and keeps the choice in the address', async () => {
  const { page, context } = await open('/interventions/');
  const rows = page.locator('.interventions tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Verdict').selectOption('not-recommended');
  const some = await rows.count();
  expect(some).toBeGreaterThanOrEqual(8);
  expect(some).toBeLessThan(all);
  for (const row of await rows.all()) expect(await row.getAttribute('data-verdict')).toBe('not-recommended');
  await page.getByLabel('Topic').selectOption('dyslexia');
  const fewer = await rows.count();
  expect(fewer).toBeGreaterThan(0);
  expect(fewer).toBeLessThan(some);
  expect(await page.getByRole('status').textContent()).toContain(`${fewer} of ${all} shown`);
  expect(new URL(page.url()).search).toBe('?verdict=not-recommended&topic=dyslexia');
  await page.reload();
  await page.waitForFunction(() => !document.querySelector('[data-intervention-filter]')?.hasAttribute('hidden'));
  expect(await rows.count()).toBe(fewer);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction((wanted) => document.querySelector('[data-filter-count]')?.textContent?.startsWith(`${wanted} of`), all);
  expect(await rows.count()).toBe(all);
  await context.close();
});
