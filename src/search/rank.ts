import type { Phase } from '../model/phase.ts';
import type { Phrase, SearchIndex } from './open-index.ts';
import { LEVELS } from './places.ts';
import type { ResultKind } from './shape.ts';
import type { Understood } from './understand.ts';

/** A page with how well it answers, and the phrase that says why. */
export interface Ranked {
  place: number;
  score: number;
  because?: Phrase;
}

/** The weights of the ranking, in one place so that they can be measured. */
export const WEIGHTS = {
  /** How much a phrase must be met whole. */
  wholePhrase: 0.45,
  /** The same for names of interventions, which people give whole. */
  wholeName: 2.5,
  /** How much of the question a phrase must answer. */
  wholeQuestion: 0.6,
  secondPhrase: 0.4,
  thirdPhrase: 0.2,
  /** How much more it counts when a page is called by its name. */
  named: { standard: 1.5, statement: 1, intervention: 1, entitlement: 1, guide: 1 } as Record<ResultKind, number>,
  /** For each two words that stand together in the question as in the phrase. */
  together: 0.12,
  words: 0.65,
  phase: 0.06,
  kinds: { standard: 1, statement: 0.35, intervention: 0.9, entitlement: 1.05, guide: 0.5 } as Record<ResultKind, number>,
};

/* More phrases than this are not weighed for one question: the rarest words bring theirs first. */
const MOST_PHRASES = 2500;

/** The phrases that share a word with a question. When every word is little ("how do I know what she wants"), they are all there is to go by. */
function candidates({ terms }: Understood, { phrasesWith, phrases }: SearchIndex): Iterable<Phrase> {
  const lists = terms.map(({ key }) => phrasesWith.get(key) ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<Phrase>();
  for (const list of lists) {
    if (found.size > 0 && found.size + list.length > MOST_PHRASES) break;
    for (const phrase of list) found.add(phrase);
  }
  return found.size > 0 ? found : phrases;
}

/* A name is said whole when no more than a little word of it is missing. */
const WHOLE = 0.85;

/** All pages that answer in some measure, best first. */
export function rank(understood: Understood, index: SearchIndex, phase: Phase | undefined = understood.phase): Ranked[] {
  const weightOf = new Map(understood.terms.map(({ key, weight }) => [key, weight]));
  const asked = understood.terms.filter(({ isMeaning }) => !isMeaning);
  const unknownMass = understood.unknown.length * 2;
  const mass = (asked.length > 0 ? asked : understood.terms).reduce((sum, { key }) => sum + index.rarity(key), 0) + unknownMass;

  const pairs = new Set(understood.sequence.slice(1).map((key, at) => `${understood.sequence[at]} ${key}`));
  const phrases = candidates(understood, index);
  const best = new Map<number, { phrase: Phrase; score: number }[]>();
  for (const phrase of phrases) {
    const met = phrase.keys.reduce((sum, key) => sum + (weightOf.get(key) ?? 0) * index.rarity(key), 0);
    if (met <= 0 || phrase.mass <= 0) continue;
    const part = met / phrase.mass;
    const together = phrase.keys.reduce((count, key, at) => (at > 0 && pairs.has(`${phrase.keys[at - 1]} ${key}`) ? count + 1 : count), 0);
    const answers = met * (1 + WEIGHTS.together * together) * (1 - WEIGHTS.wholeQuestion + WEIGHTS.wholeQuestion * Math.min(1, met / Math.max(mass, 0.1)));
    for (const place of phrase.places) {
      const kind = index.pages[place]?.kind ?? 'guide';
      const named = phrase.isName && part >= WHOLE ? WEIGHTS.named[kind] : 1;
      const score = answers * named * part ** (kind === 'intervention' && phrase.isName ? WEIGHTS.wholeName : WEIGHTS.wholePhrase);
      const list = best.get(place) ?? [];
      list.push({ phrase, score });
      best.set(place, list);
    }
  }

  const scores = new Map<number, Ranked>();
  for (const [place, met] of best) {
    met.sort((a, b) => b.score - a.score);
    const [first, second, third] = met;
    const score = (first?.score ?? 0) + WEIGHTS.secondPhrase * (second?.score ?? 0) + WEIGHTS.thirdPhrase * (third?.score ?? 0);
    scores.set(place, { place, score, ...(first ? { because: first.phrase } : {}) });
  }
  for (const { key, weight } of understood.terms) {
    const entry = index.placesOf(key);
    if (!entry) continue;
    for (const { place, level } of entry.places) {
      const ranked = scores.get(place) ?? { place, score: 0 };
      ranked.score += WEIGHTS.words * weight * entry.rarity * (level / LEVELS);
      scores.set(place, ranked);
    }
  }
  for (const ranked of scores.values()) {
    const page = index.pages[ranked.place];
    if (!page) continue;
    ranked.score *= WEIGHTS.kinds[page.kind];
    if (phase && page.phases.length > 0) ranked.score *= page.phases.includes(phase) ? 1 + WEIGHTS.phase : 1 - WEIGHTS.phase;
  }
  return [...scores.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.place - b.place);
}
