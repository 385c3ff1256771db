import { readFile } from 'node:fs/promises';

/** The questions that search is measured with when no other file is named. No phrase of the thesaurus may be one of them. */
export const QUESTIONS_FILE = 'test/search/questions.jsonl';

/** One line of a query file: what somebody typed, and what should come up. */
export interface Query {
  q: string;
  persona?: string;
  kind?: string;
  primary?: string;
  ok?: string[];
}

/** Reads a file of JSON lines, each with `q`. */
export async function readQueries(file: string): Promise<Query[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, at): Query[] => {
    if (line.trim() === '') return [];
    let query: unknown;
    try {
      query = JSON.parse(line);
    } catch {
      throw new Error(`${file}:${at + 1} is not JSON`);
    }
    if (typeof (query as Query | null)?.q !== 'string') throw new Error(`${file}:${at + 1} has no "q"`);
    return [query as Query];
  });
}
