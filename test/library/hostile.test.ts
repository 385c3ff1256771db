import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/library/read-text.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { renderProse } from '../../src/library/render-prose.ts';
import type { Kind } from '../../src/model/collections.ts';
import type { Finding } from '../../src/model/finding.ts';

/*
 * A corpus of files that a stranger might send: code in every disguise, bombs, forged characters, broken bytes.
 * Each is either refused with clear lines, or what remains of it is plain text. None runs, crashes or hangs.
 */
const FOLDER = 'test/hostile';
const files = readdirSync(FOLDER).sort();
const KINDS: Record<string, { kind: Kind; id: string }> = { statement: { kind: 'statements', id: 'topic-1/2' }, guide: { kind: 'guides', id: 'about' }, source: { kind: 'sources', id: 'source-1' } };
const LONGEST_MS = 2000;

/** What can run or load in a browser. */
const ALIVE = /<(?:script|style|iframe|object|embed|link|meta|base|form|input|button|svg|math|img|video|audio|template)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript|file|blob):/i;

function judge(file: string): { findings: Finding[]; html: string; milliseconds: number } {
  const { kind, id } = KINDS[file.split('--')[0] ?? ''] ?? { kind: 'statements', id: 'topic-1/2' };
  const start = performance.now();
  const read = decodeText(readFileSync(`${FOLDER}/${file}`));
  if (!('text' in read)) return { findings: [{ rule: 'file', level: 'error', file, line: read.line ?? 1, message: read.message, mend: read.mend }], html: '', milliseconds: performance.now() - start };
  const { findings, entry } = readEntry(kind, id, file, read.text);
  const html = Object.values(entry?.sections ?? {}).map(renderProse).join('\n');
  return { findings, html, milliseconds: performance.now() - start };
}

test('the corpus is as large as was asked for', () => {
  expect(files.length).toBeGreaterThanOrEqual(250);
});

describe.each(files)('%s', (file) => {
  test('is refused in clear lines, or is plain text', () => {
    const { findings, html, milliseconds } = judge(file);
    expect(milliseconds).toBeLessThan(LONGEST_MS);
    for (const { line, message, mend } of findings) {
      expect(line).toBeGreaterThan(0);
      for (const text of [message, mend]) {
        expect(text).not.toMatch(/[\n\r\u0000-\u0008\u001B\u202A-\u202E]/);
        expect(text.length).toBeLessThan(600);
        expect(text).not.toMatch(/\bat \w+ \(|node_modules|undefined|\[object/);
      }
    }
    if (findings.length === 0) expect(html).not.toMatch(ALIVE);
  });
});

test('code, components, scripts and forged characters are all refused, not merely harmless', () => {
  const mustBeRefused = files.filter((file) => /--(?:code|expression|component|picture|character|look-alike)-|yaml-(?:bomb|alias|merge|tag-|proto|constructor|duplicate|address-|date-(?!future))/.test(file));
  expect(mustBeRefused.length).toBeGreaterThan(180);
  // One component is right in every way but its id, which the rules over the whole library look up.
  const passed = mustBeRefused.filter((file) => judge(file).findings.length === 0);
  expect(passed.filter((file) => !readFileSync(`${FOLDER}/${file}`, 'utf8').includes('etc/passwd'))).toEqual([]);
});

test('nothing in it has changed the objects that all code shares', () => {
  for (const file of files.filter((name) => name.includes('proto') || name.includes('constructor'))) judge(file);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
