import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One page of the built site. */
export interface BuiltPage {
  /** Path below dist/, for messages. */
  file: string;
  /** Its address on the site. */
  address: string;
  html: string;
  root: HTMLElement;
}

const DIST = 'dist';

/** All files of the built site, as paths below dist/. */
export const builtFiles = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(DIST.length + 1))
  .sort();

/** All pages of the built site, parsed. */
export const builtPages: BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    return { file, address: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
  });

/** The page at an address; throws if there is none, so that no test passes by looking at nothing. */
export function pageAt(address: string): BuiltPage {
  const page = builtPages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page at ${address}`);
  return page;
}

/** One page of each kind, by the name of its template. */
export const TEMPLATES: Record<string, string> = {
  home: '/',
  needs: '/needs/',
  conditions: '/conditions/',
  'all standards': '/standards/',
  standard: '/standards/learning-to-read/',
  'standard with risk': '/standards/self-harm/',
  condition: '/standards/autism/',
  statement: '/standards/learning-to-read/2/',
  interventions: '/interventions/',
  'intervention, recommended': '/interventions/phonics-intervention/',
  'intervention, not recommended': '/interventions/coloured-overlays/',
  entitlements: '/entitlements/',
  entitlement: '/entitlements/best-endeavours/',
  sources: '/sources/',
  source: '/sources/mcarthur-phonics-2018/',
  guides: '/guides/',
  guide: '/guides/when-support-is-not-happening/',
  'help now': '/guides/help-now/',
  glossary: '/glossary/',
  updates: '/updates/',
  search: '/search/',
  data: '/api/',
  'evidence map': '/interventions/evidence-map/',
  'library map': '/standards/map/',
  freshness: '/standards/freshness/',
  history: '/standards/learning-to-read/history/',
  rules: '/guides/checks/',
  'not found': '/404.html',
};
