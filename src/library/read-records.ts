import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Kind } from '../model/collections.ts';
import { type EntryRecord, readRecord } from './read-entry.ts';

/** One content file that has not been read as its kind yet. */
export interface Unread {
  kind: Kind;
  file: string;
  text: string;
}

/* A thread takes about a third of a second to begin, the time in which so many files are read without it. */
const FEWEST_FOR_A_THREAD = 300;
const MOST_THREADS = 3;
/* Small enough that no thread is left with a long tail, large enough that handing over costs little. */
const PORTION = 40;

/** Reads many files, in several threads where that is quicker. The records come in the order of the files. */
export async function readRecords(files: readonly Unread[]): Promise<EntryRecord[]> {
  const records: EntryRecord[] = new Array(files.length);
  let next = 0;
  const portion = () => ({ from: next, files: files.slice(next, (next += PORTION)) });
  const put = (from: number, read: readonly EntryRecord[]) => read.forEach((record, index) => (records[from + index] = record));

  const inWorker = async () => {
    const worker = new Worker(new URL('./record-worker.ts', import.meta.url));
    try {
      for (let part = portion(); part.files.length > 0; part = portion()) {
        worker.postMessage(part.files);
        const [read] = (await once(worker, 'message')) as [EntryRecord[]];
        put(part.from, read);
      }
    } finally {
      await worker.terminate();
    }
  };
  const here = async () => {
    for (let part = portion(); part.files.length > 0; part = portion()) {
      put(part.from, part.files.map(({ kind, file, text }) => readRecord(kind, file, text)));
      await setImmediate(); // So that what other threads have read can come in.
    }
  };
  const threads = files.length < FEWEST_FOR_A_THREAD ? 0 : Math.min(MOST_THREADS, availableParallelism() - 1);
  await Promise.all([...Array.from({ length: threads }, inWorker), here()]);
  return records;
}
