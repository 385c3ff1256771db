import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One worker for each of the two cores that a small machine has; left to itself vitest would use one.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/{model,library,queries,scripts,search,text}/**/*.test.ts', 'test/architecture.test.ts', 'test/workflows.test.ts'], testTimeout: 20_000 } },
      // These read dist/, which npm test builds first.
      { test: { name: 'site', include: ['test/{site,browser}/**/*.test.ts'], globalSetup: 'test/support/serve-dist.ts', testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
