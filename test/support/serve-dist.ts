import { access } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves dist/ once for all site tests, and unpacks the browser before any test needs it. */
export default async function serveDist(project: TestProject) {
  await access('dist/index.html').catch(() => {
    throw new Error('There is no dist/ to test. Run: npm run build');
  });
  const { server, address } = await serveSite('dist', 0);
  project.provide('address', address);
  const browser = await launchChromium();
  await browser.close();
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
