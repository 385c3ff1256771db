import { type CollectionEntry, getCollection } from 'astro:content';
import type { DataOf, Kind } from '../model/collections.ts';
import { buildLibrary, type LibraryView, type Read } from './library.ts';

type LoadedKind = Exclude<Kind, 'guides' | 'exceptions' | 'search'>;

async function read<K extends LoadedKind>(kind: K): Promise<Read<K>[]> {
  const entries = (await getCollection(kind)) as unknown as { id: string; data: DataOf<K>; rendered?: { metadata?: { prose?: Record<string, string> } } }[];
  return entries.map(({ id, data, rendered }) => ({ id, facts: data, prose: rendered?.metadata?.prose ?? {} }));
}

let library: Promise<LibraryView> | undefined;

/** The whole library, joined. Read once a build: each call of getCollection would copy every entry again. */
export function getLibrary(): Promise<LibraryView> {
  library ??= (async () =>
    buildLibrary({
      taxonomy: await read('taxonomy'),
      standards: await read('standards'),
      ladders: await read('ladders'),
      statements: await read('statements'),
      interventions: await read('interventions'),
      entitlements: await read('entitlements'),
      sources: await read('sources'),
      glossary: await read('glossary'),
      editions: await read('editions'),
      'help-now': await read('help-now'),
      guides: (await getGuides()).map(({ id, data }) => ({ id, title: data.title, sources: data.sources })),
    }))();
  return library;
}

export type GuideEntry = CollectionEntry<'guides'>;
let guides: Promise<GuideEntry[]> | undefined;

/** The guides, in their own order. */
export function getGuides(): Promise<GuideEntry[]> {
  guides ??= getCollection('guides').then((entries) => entries.sort((a, b) => a.data.order - b.data.order));
  return guides;
}
