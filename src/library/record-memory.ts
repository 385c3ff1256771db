import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { EntryRecord } from './read-entry.ts';

/* Reading is most of the time a check takes, and most files are the same as at the last check. */
const FILE = 'node_modules/.cache/send-standards/records.bin';

/** The code that decides what a record is. When any of it changes, or a parser does, everything is read again. */
function codeMark(): string {
  const hash = createHash('sha256').update(readFileSync(new URL('../../package.json', import.meta.url)));
  for (const folder of ['../model/', '../library/']) {
    const url = new URL(folder, import.meta.url);
    for (const name of readdirSync(url).sort()) hash.update(readFileSync(new URL(name, url)));
  }
  return hash.digest('base64');
}

/** The records of the last reading of a library. */
export interface RecordMemory {
  recall: (file: string, text: string) => EntryRecord | undefined;
  /** Takes a record for the next reading; so does recalling it. */
  remember: (file: string, text: string, record: EntryRecord) => void;
  /** Keeps what was recalled and remembered. Failing to is no fault: the next reading takes longer. */
  keep: () => void;
}

/** The memory below `root/node_modules`; empty when there is none. */
export function recordMemory(root: string): RecordMemory {
  const path = join(root, FILE);
  const code = codeMark();
  let kept = new Map<string, EntryRecord>();
  try {
    kept = deserialize(readFileSync(path)) as typeof kept;
  } catch {
    // There is none yet, or it was cut short: begin anew.
  }
  const used: typeof kept = new Map();
  let isChanged = false;
  const keyOf = (file: string, text: string) => createHash('sha256').update(`${code}\n${file}\n${text}`).digest('base64');
  return {
    recall(file, text) {
      const key = keyOf(file, text);
      const record = kept.get(key);
      if (record) used.set(key, record);
      return record;
    },
    remember(file, text, record) {
      used.set(keyOf(file, text), record);
      isChanged = true;
    },
    keep() {
      if (!isChanged && used.size === kept.size) return;
      try {
        // Made beside and put in place, so that two checks at once cannot leave half a file.
        mkdirSync(dirname(path), { recursive: true });
        const beside = `${path}.${process.pid}`;
        writeFileSync(beside, serialize(used));
        renameSync(beside, path);
      } catch {
        // A read-only folder, for example.
      }
    },
  };
}
