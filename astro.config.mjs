import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { wrapTables } from './src/library/wrap-tables.ts';
import { SITE_ADDRESS } from './src/site.ts';

export default defineConfig({
  site: SITE_ADDRESS,
  trailingSlash: 'always',
  // The JSX way of squeezing HTML joins words across a line break before a link.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  markdown: { processor: unified({ gfm: true, smartypants: false, rehypePlugins: [wrapTables] }), syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The Content-Security-Policy allows files only: nothing may be inlined.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own MDX modules with a directive that the bundler warns of, once for each guide; it does no harm.
      rolldownOptions: { onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning) },
    },
  },
  devToolbar: { enabled: false },
  // Writes what editors’ tools need to complete and explain the fields of .mdx files (see .vscode/settings.json).
  experimental: { contentIntellisense: true },
});
