import { closest, distance } from 'fastest-levenshtein';

/** The candidate nearest to what was written, or nothing when none is near enough to be what was meant. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(written, candidates);
  const isNear = distance(written, best) <= Math.max(2, Math.floor(written.length / 2));
  return isNear ? best : undefined;
}

/** "Did you mean …?" when there is something near, else the given advice. */
export function suggest(written: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(written, candidates);
  return near ? `did you mean "${near}"?` : otherwise;
}
