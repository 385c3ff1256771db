import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS, type Kind, KINDS } from '../model/collections.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry } from './entry.ts';
import { misplaced } from './misplaced.ts';
import { proposeIds } from './propose-ids.ts';
import { fromRecord } from './read-entry.ts';
import { readRecords } from './read-records.ts';
import { readText } from './read-text.ts';
import { recordMemory } from './record-memory.ts';

/** The whole of `content/`: entries that passed their own checks, the ids of all files, and the faults. */
export interface Library {
  entries: Entry[];
  /** Every id that has a file, even a faulty one, so that one fault does not cause a hundred. */
  ids: Record<Kind, Set<string>>;
  findings: Finding[];
}

/* The editors’ front door and the licence are not content. */
const NOT_CONTENT = /^(?:README|LICENSE)\.md$/;

/** Which kind a path below `content/` is, and its id. */
export function placeOf(path: string): { kind: Kind; id: string } | undefined {
  for (const kind of KINDS) {
    const match = COLLECTIONS[kind].path.exec(path);
    if (match) return { kind, id: match.slice(1).join('/') };
  }
  return undefined;
}

/** Reads every file below `root/content`, in one pass, and collects every fault rather than stopping at the first. */
export async function readLibrary(root: string): Promise<Library> {
  const content = join(root, 'content');
  const files = (await readdir(content, { recursive: true, withFileTypes: true }))
    .filter((file) => !file.isDirectory())
    .map((file) => join(file.parentPath, file.name).slice(content.length + 1).replaceAll('\\', '/'))
    .sort((a, b) => a.localeCompare(b, 'en'));
  const library: Library = { entries: [], ids: Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Library['ids'], findings: [] };
  const texts = files.map((path) => ({ path, read: NOT_CONTENT.test(path) ? undefined : readText(join(content, path)) }));
  const readable: { kind: Kind; id: string; file: string; text: string }[] = [];
  for (const { path, read } of texts) {
    if (!read) continue;
    const file = `content/${path}`;
    const place = placeOf(path);
    if (!place) {
      library.findings.push({ ...misplaced(path), file });
      continue;
    }
    library.ids[place.kind].add(place.id);
    if ('text' in read) readable.push({ ...place, file, text: read.text });
    else library.findings.push({ rule: 'file', level: 'error', file, line: read.line ?? 1, message: read.message, mend: read.mend });
  }

  const memory = recordMemory(root);
  const recalled = new Map(readable.map(({ file, text }) => [file, memory.recall(file, text)]));
  const unread = readable.filter(({ file }) => !recalled.get(file));
  for (const [index, record] of (await readRecords(unread)).entries()) {
    const { file, text } = unread[index] as (typeof unread)[number];
    memory.remember(file, text, record);
    recalled.set(file, record);
  }
  for (const { kind, id, file, text } of readable) {
    const record = recalled.get(file);
    if (!record) continue;
    const { entry, findings } = fromRecord(kind, id, file, text, record);
    library.findings.push(...proposeIds(findings, kind, text, library.ids));
    if (entry) library.entries.push(entry);
  }
  memory.keep();
  return library;
}
