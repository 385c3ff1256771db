import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';

/** What a page did besides showing itself: faults it met and addresses it asked for. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts and of the Content-Security-Policy. */
  faults: string[];
  /** Every request, full address. */
  requests: string[];
}

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** One Chromium for a test file; `open` gives a fresh context at an address of the site, with everything it does on record. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Watched> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return {
    async open(path, options = DESK) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(inject('address') + path, { waitUntil: 'load' });
      return { page, context, faults, requests };
    },
  };
}
