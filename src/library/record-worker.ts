import { parentPort } from 'node:worker_threads';
import { readRecord } from './read-entry.ts';
import type { Unread } from './read-records.ts';

/* The other end of `read-records.ts`: a thread that reads the files it is handed. */
parentPort?.on('message', (files: Unread[]) => {
  parentPort?.postMessage(files.map(({ kind, file, text }) => readRecord(kind, file, text)));
});
