import type { SearchIndex } from './open-index.ts';
import type { Result } from './search.ts';
import type { Understood } from './understand.ts';

const quoted = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words.map((word) => `“${word}”`));

/** What a search made of the words, as short plain sentences: corrections, short forms, the age, and why the first answer came. */
export function explain({ corrections, meanings, phase, phaseFrom, unknown }: Understood, { phaseNames }: Pick<SearchIndex, 'phaseNames'>, first?: Result): string[] {
  const lines: string[] = [];
  if (corrections.length > 0) lines.push(`Showing results for ${quoted(corrections.map(({ to }) => to))} (you wrote ${quoted(corrections.map(({ from }) => from))}).`);
  for (const { from, to } of meanings) lines.push(`We took “${from}” to mean ${to}.`);
  if (phase && phaseFrom) lines.push(`We took “${phaseFrom}” to mean ${phaseNames[phase]?.toLowerCase()}.`);
  if (first?.because) lines.push(`“${first.title}” comes up because people say “${first.because}”.`);
  if (unknown.length > 0 && first) lines.push(`We do not know ${quoted(unknown)}.`);
  return lines;
}
