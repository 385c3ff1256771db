import { textBlocks } from '../library/prose-text.ts';
import type { Entry } from '../library/entry.ts';
import { textsIn } from '../library/texts-in.ts';
import { referencesOf } from '../model/references.ts';
import { atLine, type Rule } from './rule.ts';

/* The sign that npm run new leaves where words are wanted. */
const TO_WRITE = /\bWRITE\b/;
/** The same where an id is wanted, which cannot hold capitals: write-a-source, write-another-topic. */
export const ID_TO_WRITE = /^write-(?:a|another|the)-/;

export const stillToWrite: Rule = {
  level: 'error',
  about: 'Nothing that npm run new left to be written is still unwritten.',
  good: 'summary: For children who find it hard to read words.',
  bad: 'summary: WRITE a summary of one or two plain sentences.',
  check({ entries }, report) {
    const tell = (place: Pick<Entry, 'file' | 'lineOf'>, path: PropertyKey[], text: string) => report(place, path, `this is still to be written: ${text.replace(/^.*\bWRITE\b\s*/s, '')}`, 'write it in the place of the line that says WRITE');
    for (const entry of entries) {
      for (const { text, path } of textsIn(entry.data)) if (TO_WRITE.test(text)) tell(entry, path, text);
      for (const { field, target, id } of referencesOf(entry.kind, entry.data)) if (ID_TO_WRITE.test(id)) report(entry, field, `this is still to be written: the id of ${target === 'topics' ? 'a topic' : `one of content/${target}`}`, `write it in the place of ${id}`);
      for (const { text, line } of textBlocks(entry.tree?.children ?? [])) if (TO_WRITE.test(text)) tell(atLine(entry, line), [], text);
    }
  },
};
