import { diffWords } from 'diff';
import type { Entry } from '../../src/library/entry.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import { placeOf } from '../../src/library/read-library.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Topic } from '../../src/model/taxonomy.ts';
import type { ChangedFile } from '../changes/base-files.ts';
import { escapeHtml } from './escape-html.ts';
import { nameInWords } from './name-in-words.ts';
import { type Part, partsOf } from './parts.ts';

/* The page stands alone: it is handed on as one file, and runs nothing. */
const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#211a2e;background:#fbf8f2}
h2{border-top:4px solid #45246e;padding-top:.75rem;margin:2.5rem 0 .25rem;overflow-wrap:anywhere}h3{margin:1.25rem 0 .25rem}.file{margin:0;color:#5b5166;overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem;margin-top:.75rem}.side{border:1px solid #d8cfc0;border-radius:.5rem;padding:0 1rem;overflow-wrap:anywhere}
.side h4{margin:.75rem 0 0;font-size:.95rem;color:#5b5166}.words{white-space:pre-wrap;overflow-wrap:anywhere}.difference{background:#fff;border:1px solid #d8cfc0;border-radius:.5rem;padding:.75rem 1rem;margin:0}
ins{background:#e3f1e1;color:#1d5229;font-weight:600;text-decoration:underline;text-decoration-thickness:.14em}del{background:#fce8e3;color:#861a14;text-decoration:line-through;text-decoration-thickness:.12em}del+ins{margin-left:.25em}
.finding{border-left:6px solid #861a14;background:#fff;padding:.5rem .75rem}.finding.warning{border-left-style:dotted}`;

/* How much of what stayed the same is shown on each side of a change. */
const CONTEXT = 160;

/** Words that stayed the same, cut to what stands next to a change. */
function kept(words: string, isFirst: boolean, isLast: boolean): string {
  if (words.length <= CONTEXT * 2) return words;
  return `${isFirst ? '' : words.slice(0, CONTEXT).replace(/\S*$/, '')}… ${isLast ? '' : words.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function wordByWord(before: string, after: string): string {
  const runs = diffWords(before, after);
  return runs
    .map(({ value, added, removed }, index) => (added ? `<ins>${escapeHtml(value)}</ins>` : removed ? `<del>${escapeHtml(value)}</del>` : escapeHtml(kept(value, index === 0, index === runs.length - 1))))
    .join('');
}

const side = (name: string, html: string | undefined) => `<div class="side"><h4>${name}</h4>${html ?? '<p>Nothing stood here.</p>'}</div>`;
const sides = (before: string | undefined, after: string | undefined) => `<div class="sides">${side('Before', before)}${side('After', after ?? '<p>Nothing stands here any more.</p>')}</div>`;

function differencesOf(before: Part[], after: Part[]): string {
  const old = new Map(before.map((part) => [part.place, part]));
  const now = new Map(after.map((part) => [part.place, part]));
  const places = [...now.keys(), ...[...old.keys()].filter((place) => !now.has(place))].filter((place) => old.get(place)?.words !== now.get(place)?.words);
  if (places.length === 0) return '<p>Readers see no difference: only spaces, marks or notes to editors changed.</p>';
  return places
    .map((place) => {
      const [from, to] = [old.get(place), now.get(place)];
      return `<h3>${escapeHtml(place)}</h3><p class="words difference">${wordByWord(from?.words ?? '', to?.words ?? '')}</p>${sides(from?.html, to?.html)}`;
    })
    .join('\n');
}

const whole = (parts: Part[]) => parts.map(({ place, html }) => `<h3>${escapeHtml(place)}</h3>${html}`).join('');
const asWritten = (text: string) => `<p class="words difference">${escapeHtml(text)}</p>`;

/** What a change does to one file, as readers would see it. A file that cannot be read is compared as it is written. */
function whatChanges({ before, after }: ChangedFile, old: Entry | undefined, now: Entry | undefined): string {
  if (before === undefined) return now ? whole(partsOf(now)) : asWritten(after ?? '');
  if (after === undefined) return `<p>This stood here:</p>${old ? whole(partsOf(old)) : asWritten(before)}`;
  return old && now ? differencesOf(partsOf(old), partsOf(now)) : `<p class="words difference">${wordByWord(before, after)}</p>`;
}

const findingText = ({ level, file, line, message, mend }: Finding, isElsewhere = false) =>
  `<p class="finding ${level}"><strong>${level === 'error' ? 'To mend' : 'Look at this'}</strong>, ${isElsewhere ? `${escapeHtml(file)}, ` : ''}line ${line}: ${escapeHtml(message)}. ${escapeHtml(mend)}</p>`;

function section(change: ChangedFile, findings: readonly Finding[], topics: readonly Topic[]): string {
  const { file, before, after } = change;
  const place = placeOf(file.replace(/^content\//, ''));
  const read = (text: string | undefined) => (place && text !== undefined ? readEntry(place.kind, place.id, file, text).entry : undefined);
  const [old, now] = [read(before), read(after)];
  const state = before === undefined ? 'new' : after === undefined ? 'removed' : 'changed';
  return `<section><h2>${escapeHtml(nameInWords(file, now ?? old, topics))} (${state})</h2><p class="file">${escapeHtml(file)}</p>
${findings.filter((finding) => finding.file === file).map((finding) => findingText(finding)).join('\n')}
${whatChanges(change, old, now)}</section>`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The preview of a change as one page without scripts: each changed file by name, what differs word by word, how that reads before and after, and its findings. */
export function previewPage(changed: readonly ChangedFile[], findings: readonly Finding[], topics: readonly Topic[], base: string): string {
  const shown = new Set(changed.map(({ file }) => file));
  // A change can break a file that it does not touch, such as one that names what was taken away. What is merely to be looked at there is no business of this change.
  const elsewhere = findings.filter(({ file, level }) => level === 'error' && !shown.has(file));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>What changes for readers</title><style>${STYLE}</style></head>
<body><main><h1>What changes for readers</h1><p>${count(changed.length, 'changed file')}, compared with ${escapeHtml(base)}. <ins>Underlined</ins> words are new; <del>crossed-out</del> words are gone.</p>
${changed.map((change) => section(change, findings, topics)).join('\n')}
${elsewhere.length > 0 ? `<section><h2>Faults in files that did not change</h2>${elsewhere.map((finding) => findingText(finding, true)).join('')}</section>` : ''}</main></body></html>
`;
}
