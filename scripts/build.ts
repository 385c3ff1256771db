import { buildSite, ContentFaults } from './build-site.ts';

// npm run build: checks the content and makes dist/. A failure leaves the last good dist/ as it was.
try {
  await buildSite(process.cwd(), console.log);
  console.log('The site is in dist/.');
} catch (error) {
  console.error(error instanceof ContentFaults ? `\n${error.message}\n\nNothing was built. The last good site, if there is one, is still in dist/.` : error);
  process.exitCode = 1;
}
