/** One way of searching, as the bench sees it. */
export interface Contender {
  name: string;
  /** Kilobytes over the wire, compressed, before the first answer can stand on the page: script and data. */
  kilobytes: number;
  /** Addresses, best first. */
  find: (words: string) => Promise<string[]>;
}

/** What a page offers to a search that only knows words. */
export interface BenchPage {
  address: string;
  title: string;
  phrases: string;
  text: string;
}

/** A package that the bench can use when it is there; nothing when it is not installed. */
export async function optionalPackage<T>(name: string): Promise<T | undefined> {
  try {
    return ((await import(name)) as { default: T }).default;
  } catch {
    return undefined;
  }
}
