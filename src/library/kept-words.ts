import { toString } from 'mdast-util-to-string';
import { parseProse } from './parse-prose.ts';
import { proseFaults } from './prose-safety.ts';
import { renderProse } from './render-prose.ts';

/** Every Markdown text in an edition: what stands under the name `words`, at any depth. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'words' && typeof part === 'string') yield part;
    else yield* wordsIn(part);
  }
}

/** Words that were kept as Markdown, as HTML. What is not plain prose, and so never came from a page, is shown as it was written. */
function renderWords(words: string): string {
  const asWritten = () => renderProse([{ type: 'paragraph', children: [{ type: 'text', value: words }] }]);
  const parsed = parseProse(words);
  if (!('tree' in parsed) || proseFaults(parsed.tree, false).length > 0 || toString(parsed.tree).trim() === '') return asWritten();
  return renderProse(parsed.tree.children);
}

/** The HTML of each Markdown text in an edition, by the text itself. Editions are YAML, so their texts are parsed here, by the parser of all prose. */
export const keptWords = (edition: unknown): Record<string, string> => Object.fromEntries([...wordsIn(edition)].map((words) => [words, renderWords(words)]));
