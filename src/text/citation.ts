import { STATUS_NAMES, type Status } from '../model/standard.ts';
import { longDate } from './english.ts';

/** How to cite a standard or statement: its code, title, site, version, status, date and address. */
export function citation(cited: { code: string; title: string; version: string; status: Status; updated: string }, address: string): string {
  const { code, title, version, status, updated } = cited;
  return `SEND Standards. ${code} ${title}. Version ${version} (${STATUS_NAMES[status].toLowerCase()}), ${longDate(updated)}. ${address}`;
}

/** How a source is named in a list: authors, year, title, publisher. */
export function reference(source: { authors: string; year?: number | undefined; title: string; publisher: string }): string {
  const { authors, year, title, publisher } = source;
  const parts = [`${authors}${year ? ` (${year})` : ''}`, title, ...(publisher === authors ? [] : [publisher])];
  return parts.map((part) => part.replace(/\.$/, '')).join('. ');
}
