import type { Root } from 'mdast';
import { COLLECTIONS, type DataOf, type Kind } from '../model/collections.ts';
import { fieldName, type Finding } from '../model/finding.ts';
import type { Entry } from './entry.ts';
import { parseProse } from './parse-prose.ts';
import { allPlainFaults } from './plain-fault.ts';
import { proseFaults } from './prose-safety.ts';
import { proseSections, type SectionNodes } from './prose-sections.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

/** The names under which faults of single files are told. */
export const READING_RULES = ['file', 'place', 'front-matter', 'merge-marks', 'yaml', 'fields', 'prose', 'headings'] as const;
type ReadingRule = (typeof READING_RULES)[number];

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** What reading one file gave: its faults, and the entry when there is none. */
export interface ReadEntry {
  findings: Finding[];
  entry?: Entry;
}

/** The same as plain data, which can be kept and sent to another thread. What the file itself says is left out. */
export interface EntryRecord {
  findings: Finding[];
  facts?: Pick<Entry, 'data' | 'tree' | 'sections'>;
}

/** The fields of a file, with their lines. The front matter must be known to be there. */
function fieldsOf(kind: Kind, text: string): ReadYaml {
  return COLLECTIONS[kind].body === 'data' ? readYaml(text, 1) : readYaml(FRONT_MATTER.exec(text)?.[1] ?? '', 2);
}

/** Reads the text of one file as its kind: YAML or front matter, schema, syntax, headings. Reports every fault it can. */
export function readRecord(kind: Kind, file: string, text: string): EntryRecord {
  const { schema, body, sections } = COLLECTIONS[kind] as (typeof COLLECTIONS)['standards' | 'guides' | 'sources'] & { sections?: (data: Record<string, unknown>) => readonly never[] };
  const findings: Finding[] = [];
  const report = (rule: ReadingRule, line: number, message: string, mend: string, field?: string) => findings.push({ rule, level: 'error', file, line, message, mend, ...(field ? { field } : {}) });

  if (body !== 'data' && !FRONT_MATTER.test(text)) {
    report('front-matter', 1, 'the file does not begin with front matter', 'begin with a line of three hyphens, then the fields, then another line of three hyphens');
    return { findings };
  }
  const yaml = fieldsOf(kind, text);
  let tree: Root | undefined;
  if (body !== 'data') {
    const parsed = parseProse(text);
    if ('tree' in parsed) tree = parsed.tree;
    else report('prose', parsed.line, parsed.message, parsed.mend);
  }
  for (const fault of yaml.faults) report('yaml', fault.line, fault.message, fault.mend);

  let data: DataOf<Kind> | undefined;
  if (yaml.faults.length === 0) {
    const result = schema.safeParse(yaml.data ?? {});
    if (result.success) data = result.data as DataOf<Kind>;
    else for (const fault of allPlainFaults(result.error.issues, schema, yaml.data ?? {})) report('fields', yaml.lineOf(fault.path), fault.message, fault.mend, fieldName(fault.path));
  }

  let sectionNodes: SectionNodes | undefined;
  if (tree) {
    for (const fault of proseFaults(tree, body === 'page')) report('prose', fault.line, fault.message, fault.mend);
    if (sections) {
      const required = proseSections(tree, sections((yaml.data ?? {}) as Record<string, unknown>));
      for (const fault of required.faults) report('headings', fault.line, fault.message, fault.mend);
      sectionNodes = required.nodes;
    }
  }
  if (findings.length > 0 || data === undefined) return { findings };
  return { findings, facts: { data, ...(tree ? { tree } : {}), ...(sectionNodes ? { sections: sectionNodes } : {}) } };
}

/** Joins a record with the file it was read from. Lines of fields are looked for only when somebody asks. */
export function fromRecord(kind: Kind, id: string, file: string, text: string, { findings, facts }: EntryRecord): ReadEntry {
  if (!facts) return { findings };
  let fields: ReadYaml | undefined;
  const lineOf: Entry['lineOf'] = (path) => (fields ??= fieldsOf(kind, text)).lineOf(path);
  return { findings, entry: { kind, id, file, source: text, lineOf, ...facts } };
}

/** Reads one file, in this thread and without memory. */
export const readEntry = (kind: Kind, id: string, file: string, text: string): ReadEntry => fromRecord(kind, id, file, text, readRecord(kind, file, text));
