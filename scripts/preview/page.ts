import { diffWords } from 'diff';
import { readEntry } from '../../src/library/read-entry.ts';
import { placeOf } from '../../src/library/read-library.ts';
import { renderProse } from '../../src/library/render-prose.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ChangedFile } from '../changes/base-files.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/* The page stands alone: it is handed on as one file, and runs nothing. */
const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#211a2e;background:#fbf8f2}
h2{border-top:4px solid #45246e;padding-top:.5rem;overflow-wrap:anywhere}.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}
.side{background:#fff;border:1px solid #d8cfc0;border-radius:.5rem;padding:0 1rem;overflow-wrap:anywhere}ins{background:#e3f1e1;color:#1d5229}del{background:#fce8e3;color:#861a14}
.words{white-space:pre-wrap;background:#fff;border:1px solid #d8cfc0;border-radius:.5rem;padding:1rem}.finding{border-left:4px solid #861a14;padding-left:.75rem}`;

/** How a file reads: its fields as they are written, its prose as readers see it. A file that is refused is shown as plain text. */
function asRead(file: string, text: string | undefined): string {
  if (text === undefined) return '<p>Not there.</p>';
  const place = placeOf(file.replace(/^content\//, ''));
  const entry = place && readEntry(place.kind, place.id, file, text).entry;
  if (!entry?.tree) return `<p class="words">${escape(text)}</p>`;
  const fields = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  // Components of guides are for the site; here they are left out.
  const prose = entry.tree.children.filter(({ type }) => type !== 'yaml' && type !== 'mdxJsxFlowElement');
  return `<p class="words">${escape(fields)}</p>${renderProse(prose)}`;
}

function section({ file, before, after }: ChangedFile, findings: readonly Finding[]): string {
  const words = diffWords(before ?? '', after ?? '')
    .map(({ value, added, removed }) => (added ? `<ins>${escape(value)}</ins>` : removed ? `<del>${escape(value)}</del>` : escape(value)))
    .join('');
  const own = findings.filter((finding) => finding.file === file).map(({ line, message, mend }) => `<p class="finding">Line ${line}: ${escape(message)}. ${escape(mend)}</p>`);
  const state = before === undefined ? 'new' : after === undefined ? 'removed' : 'changed';
  return `<section><h2>${escape(file)} (${state})</h2>${own.join('')}
<div class="sides"><div class="side"><h3>Before</h3>${asRead(file, before)}</div><div class="side"><h3>After</h3>${asRead(file, after)}</div></div>
<details><summary>Word by word</summary><p class="words">${words}</p></details></section>`;
}

/** The preview of a change as one page without scripts: each changed file before and after, word by word, with its findings. */
export function previewPage(changed: readonly ChangedFile[], findings: readonly Finding[], base: string): string {
  const shown = new Set(changed.map(({ file }) => file));
  const elsewhere = findings.filter(({ file }) => !shown.has(file)).map(({ file, line, message, mend }) => `<p class="finding">${escape(file)}:${line}: ${escape(message)}. ${escape(mend)}</p>`);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>What changes for readers</title><style>${STYLE}</style></head>
<body><h1>What changes for readers</h1><p>${changed.length} changed files, compared with ${escape(base)}.</p>
${elsewhere.length > 0 ? `<section><h2>What the check found elsewhere</h2>${elsewhere.join('')}</section>` : ''}
${changed.map((file) => section(file, findings)).join('\n')}</body></html>
`;
}
