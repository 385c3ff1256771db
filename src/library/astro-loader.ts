import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Kind } from '../model/collections.ts';
import { type Entry, ofKind } from './entry.ts';
import { keptWords } from './kept-words.ts';
import { type Library, readLibrary } from './read-library.ts';
import { renderProse } from './render-prose.ts';

/* All collections load at once; they share one reading of the files. */
let reading: Promise<Library> | undefined;

/** The HTML of an entry: under each required heading by its key, or of each text that an edition keeps by the text itself. */
const proseOf = ({ kind, data, sections = {} }: Entry) =>
  kind === 'editions' ? keptWords(data) : Object.fromEntries(Object.entries(sections).map(([key, nodes]) => [key, renderProse(nodes)]));

/** Fills an Astro collection from the same reading of `content/` that the check judges. */
export function libraryLoader(kind: Kind): Loader {
  return {
    name: 'send-library',
    async load({ store, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        reading ??= readLibrary(root);
        const { entries, findings } = await reading;
        const fault = findings[0];
        if (fault) throw new Error(`${fault.file}:${fault.line} ${fault.message}. Run: npm run check`);
        store.clear();
        for (const entry of ofKind(entries, kind)) store.set({ id: entry.id, filePath: entry.file, data: entry.data, rendered: { html: '', metadata: { prose: proseOf(entry) } } });
      };
      await fill();
      watcher?.on('change', (file) => {
        if (!file.startsWith(`${root}content/`)) return;
        reading = undefined;
        void fill().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
