import { performance } from 'node:perf_hooks';
import { buildSite } from '../build-site.ts';

// Run as a process of its own, so that the peak memory is that of one build. Prints one line of JSON.
const start = performance.now();
await buildSite(process.cwd(), () => undefined);
const seconds = (performance.now() - start) / 1000;
// maxRSS is in kilobytes on every system.
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
