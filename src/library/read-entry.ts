import type { Root } from 'mdast';
import type { z } from 'zod';
import { COLLECTIONS, type DataOf, type Kind } from '../model/collections.ts';
import { fieldName, type Finding, shown } from '../model/finding.ts';
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

/* What git leaves in a file when two people changed the same lines. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m;
/* A heading among the fields is a comment to YAML; to the editor it is where the text begins. */
const HEADING_IN_FIELDS = /^#{2,3} \S.*$/m;

const fieldNames = (kind: Kind): string[] => {
  const { schema } = COLLECTIONS[kind] as { schema: z.ZodType };
  return Object.keys((schema as unknown as { def: { shape?: object } }).def.shape ?? {});
};

/** The fields of a file, with their lines. The front matter must be known to be there. */
export function fieldsOf(kind: Kind, text: string): ReadYaml {
  const known = fieldNames(kind);
  return COLLECTIONS[kind].body === 'data' ? readYaml(text, 1, known) : readYaml(FRONT_MATTER.exec(text)?.[1] ?? '', 2, known);
}

/** What keeps the fields of a file from being told from its text. */
function frontMatterFault(text: string): { line: number; message: string; mend: string } | undefined {
  if (!text.startsWith('---\n')) return { line: 1, message: 'the file does not begin with its fields', mend: 'begin with a line of three hyphens, then the fields, then another line of three hyphens' };
  const fields = FRONT_MATTER.exec(text)?.[1];
  const heading = HEADING_IN_FIELDS.exec(fields ?? text);
  if (fields !== undefined && !heading) return undefined;
  const before = heading ? (fields === undefined ? text : `---\n${fields}`).slice(0, heading.index + (fields === undefined ? 0 : 4)) : text.trimEnd();
  const line = before.split('\n').length;
  return { line, message: 'the fields do not end: the second line of three hyphens is missing', mend: `put a line of three hyphens (---) after the last field${heading ? `, above "${shown(heading[0])}"` : ''}` };
}

/** Reads the text of one file as its kind: YAML or front matter, schema, syntax, headings. Reports every fault it can. */
export function readRecord(kind: Kind, file: string, text: string): EntryRecord {
  const { schema, body, sections } = COLLECTIONS[kind] as (typeof COLLECTIONS)['standards' | 'guides' | 'sources'] & { sections?: (data: Record<string, unknown>) => readonly never[] };
  const findings: Finding[] = [];
  const report = (rule: ReadingRule, line: number, message: string, mend: string, field?: string) => findings.push({ rule, level: 'error', file, line, message, mend, ...(field ? { field } : {}) });

  const mark = MERGE_MARK.exec(text);
  if (mark) {
    report('merge-marks', text.slice(0, mark.index).split('\n').length, `the mark "${mark[0].slice(0, 7)}" is left over from joining two versions of this file`, 'keep the words that should stand, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>');
    return { findings };
  }
  const unended = body === 'data' ? undefined : frontMatterFault(text);
  if (unended) {
    report('front-matter', unended.line, unended.message, unended.mend);
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
  for (const fault of yaml.valueFaults) report('yaml', fault.line, fault.message, fault.mend, fieldName(fault.path));
  // A value that was not read as it was meant has its fault already.
  const isTold = (path: readonly PropertyKey[]) => yaml.valueFaults.some((fault) => fieldName(fault.path) === fieldName(path));

  let data: DataOf<Kind> | undefined;
  if (yaml.faults.length === 0) {
    const result = schema.safeParse(yaml.data ?? {});
    if (result.success) data = result.data as DataOf<Kind>;
    else for (const fault of allPlainFaults(result.error.issues, schema, yaml.data ?? {})) if (!isTold(fault.path)) report('fields', yaml.lineOf(fault.path), fault.message, fault.mend, fieldName(fault.path));
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
