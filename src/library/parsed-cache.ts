import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import { parseProse, type ParsedProse } from './parse-prose.ts';

/* Parsing is most of the time a check takes, and most files are the same as at the last check. */
const FOLDER = 'node_modules/.cache/send-standards';
/* Raised when the syntax of content changes, so that trees of an older parser are never met again. */
const GENERATION = 1;

/** Parses prose, keeping the trees of files that have not changed since the last check. */
export interface ProseParser {
  parse: (text: string) => ParsedProse;
  /** Keeps what was parsed for the next check. Failing to is no fault: the next one takes longer. */
  keep: () => void;
}

/** A parser that remembers, in `root/node_modules`; where there is no such folder it only parses. */
export function cachedParser(root: string): ProseParser {
  const file = join(root, FOLDER, `prose-${GENERATION}.bin`);
  let kept = new Map<string, Root>();
  try {
    kept = deserialize(readFileSync(file)) as Map<string, Root>;
  } catch {
    // There is none yet, or it was cut short: begin anew.
  }
  const used = new Map<string, Root>();
  let isChanged = false;
  return {
    parse(text) {
      const key = createHash('sha256').update(text).digest('base64');
      const known = kept.get(key);
      if (known) {
        used.set(key, known);
        return { tree: known };
      }
      const parsed = parseProse(text);
      if ('tree' in parsed) used.set(key, parsed.tree);
      isChanged = true;
      return parsed;
    },
    keep() {
      if (!isChanged && used.size === kept.size) return;
      try {
        // Made beside and put in place, so that two checks at once cannot leave half a file.
        mkdirSync(dirname(file), { recursive: true });
        const beside = `${file}.${process.pid}`;
        writeFileSync(beside, serialize(used));
        renameSync(beside, file);
      } catch {
        // A read-only folder, for example.
      }
    },
  };
}
