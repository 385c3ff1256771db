import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/* One direction of imports. Each folder may import itself, the folders and packages named here, and nothing else. */
const NODE = /^node:/;
const ASTRO = /^astro(:|\/|$)/;
const ALLOWED: Record<string, { folders: string[]; packages: RegExp[] }> = {
  'src/model': { folders: [], packages: [/^zod$/] },
  'src/text': { folders: ['src/model', 'src/site.ts'], packages: [] },
  'src/library': { folders: ['src/model'], packages: [NODE, /^astro\/loaders$/, /^zod$/, /^yaml$/, /^unified$/, /^flesch-kincaid$/, /^syllable$/, /^(remark|rehype|unist|mdast)-/, /^(mdast|hast)$/, /^fastest-levenshtein$/] },
  'src/rules': { folders: ['src/model', 'src/library', 'src/search'], packages: [/^mdast(-util-mdx-jsx)?$/, /^unist-util-visit$/] },
  'src/queries': { folders: ['src/model', 'src/text', 'src/site.ts'], packages: [/^astro:content$/, /^diff$/] },
  'src/components': { folders: ['src/model', 'src/search', 'src/queries', 'src/text', 'src/site.ts', 'src/client'], packages: [] },
  'src/layouts': { folders: ['src/components', 'src/styles', 'src/site.ts', 'src/security.ts'], packages: [/^@fontsource-variable\//] },
  'src/pages': { folders: ['src/layouts', 'src/components', 'src/queries', 'src/model', 'src/rules', 'src/text', 'src/site.ts', 'src/client'], packages: [ASTRO, /^feed$/] },
  'src/search': { folders: ['src/model'], packages: [] },
  'src/client': { folders: ['src/search', 'src/model'], packages: [] },
  scripts: { folders: ['src/model', 'src/library', 'src/rules', 'src/search', 'src/security.ts', 'src/site.ts'], packages: [NODE, /^(?!astro:)/] },
};
/* Only these two readers of the content store may ask Astro for it. */
const READERS = ['src/content.config.ts', 'src/queries/collections.ts', 'src/pages/guides/[id].astro'];

const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|mjs|astro)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name)),
);

/** What a file imports: bare names as they are, relative paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(60);
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(150);
});

describe.each(Object.entries(ALLOWED))('%s', (folder, { folders, packages }) => {
  test.each(sources.filter((file) => file.startsWith(`${folder}/`)))('%s', (file) => {
    const forbidden = importsOf(file).filter((name) => {
      const isOurs = name.startsWith('src/') || name.startsWith('scripts/') || name.startsWith('test/') || name.startsWith('content/');
      return isOurs ? ![folder, ...folders].some((allowed) => name === allowed || name.startsWith(`${allowed}/`)) : !packages.some((allowed) => allowed.test(name));
    });
    expect(forbidden).toEqual([]);
  });
});

test('every folder of src has a rule', () => {
  const folders = new Set(sources.filter((file) => file.startsWith('src/') && file.split('/').length > 2).map((file) => file.split('/').slice(0, 2).join('/')));
  expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
});

test('only the queries read the content store', () => {
  expect(sources.filter((file) => importsOf(file).includes('astro:content')).sort()).toEqual([...READERS].sort());
});

test('no template has an inline script, a style attribute or a remote address to load from', () => {
  for (const file of sources.filter((name) => name.endsWith('.astro'))) {
    const text = readFileSync(file, 'utf8');
    expect(text.replaceAll('<script is:inline type="application/ld+json"', ''), file).not.toMatch(/is:inline|\sstyle=|<script[^>]+src=["']http|define:vars/);
  }
});

test('one copy of zod serves the model and Astro', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
  expect(Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/zod'))).toEqual(['node_modules/zod']);
});
