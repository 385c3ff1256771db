import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { libraryLoader } from './library/astro-loader.ts';
import { COLLECTIONS, type Kind } from './model/collections.ts';
import { guideSchema } from './model/guide.ts';

/* The data of an entry is its front matter or YAML and nothing else, so that editors’ tools can complete and explain the fields. */
const collection = <K extends Kind>(kind: K) => defineCollection({ loader: libraryLoader(kind), schema: COLLECTIONS[kind].schema });

/* Astro reads front matter as YAML 1.1, in which a bare date becomes a Date; the model keeps dates as they were written. */
const asWritten = (facts: unknown) =>
  Object.fromEntries(Object.entries(facts as Record<string, unknown>).map(([name, value]) => [name, value instanceof Date ? value.toISOString().slice(0, 10) : value]));

export const collections = {
  taxonomy: collection('taxonomy'),
  standards: collection('standards'),
  ladders: collection('ladders'),
  statements: collection('statements'),
  interventions: collection('interventions'),
  entitlements: collection('entitlements'),
  sources: collection('sources'),
  glossary: collection('glossary'),
  editions: collection('editions'),
  'help-now': collection('help-now'),
  // Guides are the only pages with components in their prose, so they alone are compiled as MDX.
  guides: defineCollection({ loader: glob({ base: './content/guides', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }), schema: z.preprocess(asWritten, guideSchema) }),
};
