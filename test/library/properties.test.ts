import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/library/read-text.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { renderProse } from '../../src/library/render-prose.ts';
import { KINDS } from '../../src/model/collections.ts';

/* Whatever bytes or words arrive, reading them gives findings or an entry: it never throws. */

const SIGNS = ['{', '}', '<', '>', '[', ']', '(', ')', '#', '*', '_', '`', '|', '-', '>', '!', '&', ':', '"', "'", '\n', '\n\n', '  ', '---\n', '<script>', 'import x', 'export ', '](javascript:', 'é', '🙂', 'word '];
const markdown = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(''));

test('any bytes: text, or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decodeText(bytes);
      if ('text' in read) expect(read.text).not.toMatch(/[\0\r\u202A-\u202E]/);
      else expect(read.message).not.toContain('\n');
    }),
    { numRuns: 1000 },
  );
});

test('any words, as any kind of file: findings or an entry, never an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), markdown, markdown, (kind, matter, body) => {
      const { findings, entry } = readEntry(kind, 'an-id', 'content/a-file', `---\n${matter}\n---\n\n${body}`);
      expect(findings.length > 0 || entry !== undefined).toBe(true);
      for (const { message, mend, line } of findings) {
        expect(line).toBeGreaterThan(0);
        expect(`${message}${mend}`).not.toMatch(/[\n\r\0]/);
      }
    }),
    { numRuns: 600 },
  );
});

test('what passes as a guide renders to text and plain marks only', () => {
  const front = 'title: A guide\nsummary: A guide for testing.\naudience: everyone\norder: 1\nupdated: 2026-01-15\nsources: []\nhelpNow: []';
  fc.assert(
    fc.property(markdown, (body) => {
      const { entry } = readEntry('guides', 'about', 'content/guides/about.mdx', `---\n${front}\n---\n\n${body}`);
      const nodes = (entry?.tree?.children ?? []).filter(({ type }) => type !== 'mdxJsxFlowElement');
      expect(renderProse(nodes)).not.toMatch(/<(?:script|style|iframe|img)\b|<[^>]*\s(?:on\w+=|(?:href|src)="(?:javascript|data|vbscript):)/i);
    }),
    { numRuns: 600 },
  );
});
