import type { Phase } from '../model/phase.ts';

/* The kinds of page a search can answer with, in the order in which groups of results are shown. */
export const RESULT_KINDS = ['standard', 'statement', 'intervention', 'entitlement', 'guide'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
/** What a page of each kind is called, in filters and beside a result. */
export const KIND_NAMES: Record<ResultKind, string> = { standard: 'Standard', statement: 'Statement', intervention: 'Intervention', entitlement: 'Right', guide: 'Guide' };

/** One page that can be an answer, as the index keeps it. */
export interface Page {
  kind: ResultKind;
  /** Its id: the address follows from kind and id. */
  id: string;
  title: string;
  /** One or two sentences to show below the title; empty when the index has no room. */
  summary: string;
  /** The phases it is for; empty when it is for all. */
  phases: Phase[];
}

/** A page as the builder reads it: with the words it can be found by. */
export interface SourcePage extends Page {
  /** What people say when they look for it: everyday words, other names, phrases of the thesaurus. */
  phrases: string[];
  /** More that people say: it helps to understand, and is never shown to anybody. */
  heard: string[];
  /** Text by how much it says about the page, the most telling first. */
  texts: { text: string; weight: number }[];
}

/** A danger that people may name, and the help-now card that answers it. */
export interface Danger {
  card: string;
  phrases: string[];
}

/** What the thesaurus knows about words rather than pages. */
export interface WordKnowledge {
  /** Words that mean the same; the first stands for all. */
  same: string[][];
  /** A word or short form, and other words that say it. */
  means: Record<string, string[]>;
  /** Words that say nothing about what is sought. */
  noise: string[];
  dangers: Danger[];
}

/** The index as it is stored: columns of strings and numbers, so that it packs small. */
export interface StoredIndex {
  /** Changes when a script of another age could not read it. */
  format: 2;
  /** The names of the phases, youngest first. */
  phaseNames: Partial<Record<Phase, string>>;
  pages: {
    /** How many pages of each kind, in the order of RESULT_KINDS. */
    counts: number[];
    ids: string[];
    titles: string[];
    summaries: string[];
    /** One bit for each phase, youngest first. */
    phases: number[];
  };
  /** Phrases by the pages they lead to: places of the pages, and the phrases joined by |. */
  phrases: [pages: number[], phrases: string][];
  /** The same of phrases that are never shown. */
  heard: [pages: number[], phrases: string][];
  /** Other words of the pages, for each how many pages have it, and where it weighs most (see places.ts); words and places are joined by blanks. */
  words: string;
  spread: number[];
  places: string;
  knowledge: WordKnowledge;
}
