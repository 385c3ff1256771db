import { normalise } from './normalise.ts';
import type { Phrase, SearchIndex } from './open-index.ts';
import type { Page, ResultKind } from './shape.ts';

/** Words that people say, offered while someone types, and where they lead. */
export interface Suggestion {
  words: string;
  leadsTo: string;
}

const MOST = 6;
const MOST_OF_A_PAGE = 2;
const SHORTEST = 2;
/* The end of a longer text is a sentence, and no phrase goes on from it. */
const LONGEST = 80;
/* Standards first: most people come with a need. */
const ORDER: Record<ResultKind, number> = { standard: 0, intervention: 1, entitlement: 1, guide: 2, statement: 3 };

/** How well a phrase (after a blank) goes on from what was typed: smaller is better, -1 when it does not. */
function fitOf(padded: string, typed: string, words: readonly string[]): number {
  const at = padded.indexOf(typed);
  if (at >= 0) return at === 0 ? 0 : 1;
  return words.length > 1 && words.every((word) => padded.includes(word)) ? 2 : -1;
}

/** What people say that begins or goes on as typed; for a sentence, as its last words. */
export function suggest(typed: string, index: SearchIndex): Suggestion[] {
  const all = normalise(typed.slice(0, LONGEST).replaceAll('|', ' '));
  if (all.length < SHORTEST) return [];
  const words = all.split(' ');
  const written = typed.trim().toLowerCase().replaceAll(/[\u2018\u2019]/g, "'");
  for (const start of [0, words.length - 3, words.length - 2]) {
    if (start < 0 || (start > 0 && words.length - start < 2)) continue;
    const part = words.slice(start).map((word) => ` ${word}`);
    const whole = part.join('');
    const fitting: { phrase: Phrase; page: Page; order: number }[] = [];
    // Thousands of phrases are looked at for each key press, so this loop makes nothing for those that do not fit.
    for (const phrase of index.phrases) {
      if (!phrase.isShown) continue;
      const fit = fitOf(phrase.padded, whole, part);
      const page = fit < 0 ? undefined : index.pages[phrase.places[0] ?? -1];
      // "can't" and "never" are one to the index, but who types "can't s" means "can't".
      const asTyped = fit === 0 && phrase.text.toLowerCase().startsWith(written) ? -1 : fit;
      if (page) fitting.push({ phrase, page, order: asTyped * 4 + ORDER[page.kind] });
    }
    fitting.sort((a, b) => a.order - b.order || a.phrase.padded.length - b.phrase.padded.length);
    const perPage = new Map<Page, number>();
    const chosen: Suggestion[] = [];
    for (const { phrase, page } of fitting) {
      const before = perPage.get(page) ?? 0;
      perPage.set(page, before + 1);
      if (before < MOST_OF_A_PAGE) chosen.push({ words: phrase.text, leadsTo: page.title });
      if (chosen.length === MOST) break;
    }
    if (chosen.length > 0) return chosen;
  }
  return [];
}
