import { createRequire } from 'node:module';
import { type BenchPage, type Contender, optionalPackage } from './contender.ts';
import { wireBytes, wireText } from './wire.ts';

interface MiniSearchLike {
  addAll: (pages: (BenchPage & { id: number })[]) => void;
  search: (words: string) => { id: number }[];
  toJSON: () => unknown;
}
type MiniSearchClass = new (options: object) => MiniSearchLike;
type FuseClass = (new (pages: BenchPage[], options: object) => { search: (words: string, options: object) => { item: BenchPage }[] }) & { createIndex: (keys: string[], pages: BenchPage[]) => { toJSON: () => unknown } };

const MOST = 10;
const kilobytes = (bytes: number) => bytes / 1024;
const scriptBytes = (path: string) => wireBytes(createRequire(import.meta.url).resolve(path));

/** MiniSearch with the settings its guide recommends for a site: prefix and fuzzy matching, titles and phrases weighted up. */
export async function miniSearch(pages: BenchPage[]): Promise<Contender | undefined> {
  const MiniSearch = await optionalPackage<MiniSearchClass>('minisearch');
  if (!MiniSearch) return undefined;
  const engine = new MiniSearch({ fields: ['title', 'phrases', 'text'], searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, phrases: 3 } } });
  engine.addAll(pages.map((page, id) => ({ ...page, id })));
  return {
    name: 'MiniSearch',
    kilobytes: kilobytes((await scriptBytes('minisearch')) + wireText(JSON.stringify(engine)) + wireText(pages.map(({ address, title }) => address + title).join('\n'))),
    find: (words) => Promise.resolve(engine.search(words).slice(0, MOST).map(({ id }) => pages[id]?.address ?? '')),
  };
}

/** Fuse.js over titles and phrases; the whole text would take it seconds. */
export async function fuse(pages: BenchPage[]): Promise<Contender | undefined> {
  const Fuse = await optionalPackage<FuseClass>('fuse.js');
  if (!Fuse) return undefined;
  const small = pages.map(({ address, title, phrases }) => ({ address, title, phrases, text: '' }));
  const engine = new Fuse(small, { keys: [{ name: 'title', weight: 2 }, 'phrases'], ignoreLocation: true, threshold: 0.4, includeScore: true });
  return {
    name: 'Fuse.js, titles and phrases',
    kilobytes: kilobytes((await scriptBytes('fuse.js')) + wireText(JSON.stringify(small))),
    find: (words) => Promise.resolve(engine.search(words, { limit: MOST }).map(({ item }) => item.address)),
  };
}
