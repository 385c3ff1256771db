import type { LibraryView } from './library.ts';

/** One thing people say, and the pages about it. */
interface EverydayEntry {
  words: string;
  pages: { title: string; address: string }[];
}

/** Everyday words, other names of interventions and terms, by first letter: the search page for those without scripts. */
export function everydayWordsAtoZ(library: LibraryView): { letter: string; entries: EverydayEntry[] }[] {
  const entries = new Map<string, EverydayEntry>();
  const add = (words: string, title: string, address: string) => {
    const key = words.toLowerCase();
    const entry = entries.get(key) ?? { words, pages: [] };
    if (!entry.pages.some((page) => page.address === address)) entry.pages.push({ title, address });
    entries.set(key, entry);
  };
  for (const { title, address, everydayWords } of library.standards) for (const words of everydayWords) add(words, title, address);
  for (const { name, address, otherNames } of library.interventions) for (const words of otherNames) add(words, name, address);
  const sorted = [...entries.values()].sort((a, b) => a.words.localeCompare(b.words, 'en'));
  const letterOf = ({ words }: EverydayEntry) => /[a-z]/i.exec(words.charAt(0))?.[0].toUpperCase() ?? '0–9';
  return [...new Set(sorted.map(letterOf))].map((letter) => ({ letter, entries: sorted.filter((entry) => letterOf(entry) === letter) }));
}
