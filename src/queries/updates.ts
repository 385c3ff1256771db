import type { Change } from '../model/standard.ts';
import { type LibraryView, type StandardView, withWithdrawn } from './library.ts';

/** A change to one standard, with where to read it. */
export interface Update {
  change: Change;
  standard: StandardView;
  address: string;
}

/** All changes of all standards, newest first. */
export function updatesOf(library: LibraryView): Update[] {
  return withWithdrawn(library)
    .standards.flatMap((standard) => standard.changes.map((change) => ({ change, standard, address: `${standard.address}#record` })))
    .sort((a, b) => b.change.date.localeCompare(a.change.date) || a.standard.code.localeCompare(b.standard.code, 'en'));
}
