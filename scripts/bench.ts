import { cpus, totalmem } from 'node:os';
import { measureBuilds } from './bench/builds.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureWeights } from './bench/weights.ts';
import { serveSite } from './serve-site.ts';

// npm run bench: figures for this content and for a synthetic library of 1,000 standards, measured in one run on this machine.
const [cpu] = cpus();
console.log(`Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`);
await measureBuilds();
console.log(await measureWeights('dist'));
const { server, address } = await serveSite('dist', 0);
console.log(await measureLighthouse(address));
server.closeAllConnections();
server.close();
