import type { Phase } from '../model/phase.ts';
import { dangersIn } from './danger.ts';
import type { SearchIndex } from './open-index.ts';
import { rank } from './rank.ts';
import { RESULT_KINDS, type ResultKind } from './shape.ts';
import { understand, type Understood } from './understand.ts';

/** One answer to a question. */
export interface Result {
  address: string;
  title: string;
  summary: string;
  kind: ResultKind;
  score: number;
  /** What people say that led here, when it differs from the title. */
  because?: string;
}

export interface Filters {
  phase?: Phase;
  kind?: ResultKind;
}

/** Everything a search page or command line shows for a question. */
export interface Answer {
  /** answered: as asked. nearest: the closest there is. not-understood: no word of it is known here. empty: nothing was asked. */
  state: 'answered' | 'nearest' | 'not-understood' | 'empty';
  understood: Understood;
  /** Help-now cards to show above everything. */
  dangers: string[];
  /** The likeliest answers of any kind, best first, then the others by kind in the order of RESULT_KINDS. */
  results: Result[];
  /** How many of the results are the likeliest ones. */
  best: number;
}

/** So many answers of any kind stand above the groups. */
const BEST = 3;
const MOST_OF_A_KIND: Record<ResultKind, number> = { standard: 8, statement: 6, intervention: 6, entitlement: 6, guide: 3 };
/* Below this part of the best score a result is noise. */
const WORTH_SHOWING = 0.18;
/* Below this score the words hardly touched what the site says, and the page says so. */
const SURE = 2.2;

/** Answers a question. The same for the browser, the command line and the tests. */
export function search(question: string, index: SearchIndex, filters: Filters = {}): Answer {
  const understood = understand(question, index);
  const nothing = { understood, results: [], best: 0 };
  if (question.trim() === '') return { state: 'empty', dangers: [], ...nothing };
  const dangers = dangersIn(understood, index);
  const all = rank(understood, index, filters.phase).filter(({ place }) => {
    const page = index.pages[place];
    return page && (!filters.kind || page.kind === filters.kind) && (!filters.phase || page.phases.length === 0 || page.phases.includes(filters.phase));
  });
  const top = all[0]?.score ?? 0;
  if (top <= 0) return { state: 'not-understood', dangers, ...nothing };
  const isAnswer = (place: number) => filters.kind === 'statement' || index.pages[place]?.kind !== 'statement';
  const first = all.filter(({ place }) => isAnswer(place)).slice(0, BEST);
  const rest = all.filter((ranked) => !first.includes(ranked) && ranked.score >= top * WORTH_SHOWING);
  const grouped = RESULT_KINDS.flatMap((kind) => rest.filter(({ place }) => index.pages[place]?.kind === kind).slice(0, filters.kind ? 40 : MOST_OF_A_KIND[kind]));
  const results = [...first, ...grouped].flatMap(({ place, score, because }): Result[] => {
    const page = index.pages[place];
    if (!page) return [];
    const { address, title, summary, kind } = page;
    const isWorthSaying = because?.isShown && because.text.toLowerCase() !== title.toLowerCase();
    return [{ address, title, summary, kind, score: Math.round(score * 1000) / 1000, ...(isWorthSaying ? { because: because.text } : {}) }];
  });
  return { state: top >= SURE ? 'answered' : 'nearest', understood, dangers, results, best: first.length };
}
