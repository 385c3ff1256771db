import type { Root } from 'mdast';
import type { DataOf, Kind } from '../model/collections.ts';
import type { SectionNodes } from './prose-sections.ts';

/** One content file that passed its own checks. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** The id: the file or folder name; `<slug>/<n>` for a statement. */
  id: string;
  /** Path from the folder that holds `content/`. */
  file: string;
  data: DataOf<K>;
  /** The text of the file, with plain line ends. */
  source: string;
  /** The whole syntax tree, for kinds that have prose. */
  tree?: Root;
  /** The prose under each required heading. */
  sections?: SectionNodes;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Narrows entries to one kind. */
export const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K): Entry<K>[] => entries.filter((entry): entry is Entry<K> => entry.kind === kind);
