import type { DataOf, Kind } from '../model/collections.ts';
import { ID_FORM } from '../model/field.ts';
import { fieldName, type Finding } from '../model/finding.ts';
import { type Reference, referencesOf } from '../model/references.ts';
import { nearest } from './nearest.ts';
import { fieldsOf } from './read-entry.ts';

/** The references in data that has faults: those of the fields that are as they should be. */
function referencesIn(kind: Kind, data: unknown): Reference[] {
  try {
    return referencesOf(kind, data as DataOf<Kind>);
  } catch {
    return []; // A list is missing, for example; that has its own fault.
  }
}

/** Adds the nearest id to each finding of an id in the wrong form. Only when all files are known can it be told. */
export function proposeIds(findings: readonly Finding[], kind: Kind, text: string, ids: Record<Kind, ReadonlySet<string>>): Finding[] {
  if (!findings.some(({ mend }) => mend === ID_FORM)) return [...findings];
  const references = new Map(referencesIn(kind, fieldsOf(kind, text).data).map((reference) => [fieldName(reference.field), reference]));
  return findings.map((finding) => {
    const meant = finding.mend === ID_FORM && references.get(finding.field ?? '');
    if (!meant) return finding;
    // Topics have folders among the standards, save those still to be written.
    const near = nearest(String(meant.id).toLowerCase().replaceAll(/[^a-z0-9/]+/g, '-'), [...ids[meant.target === 'topics' ? 'standards' : meant.target]]);
    return near ? { ...finding, mend: `did you mean "${near}"? In an id ${ID_FORM}` } : finding;
  });
}
