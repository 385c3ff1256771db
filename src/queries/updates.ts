import { changeText } from '../text/change.ts';
import { type LibraryView, type StandardView, withWithdrawn } from './library.ts';

/** One piece of news for readers: something was written, changed, opened for comments or withdrawn. */
export interface Update {
  /** What feed readers know it by: an address that stays the same. */
  id: string;
  date: string;
  title: string;
  address: string;
  /** What, why and who needs to act. */
  about: string;
}

/* A version may have several entries, such as its first words and then its consultation. The first has the plain id, and keeps it. */
function ofStandard({ code, title, address, changes }: StandardView): Update[] {
  return changes.map((change, index) => {
    const earlier = changes.slice(index + 1).filter(({ version }) => version === change.version).length;
    const id = `${address}#version-${change.version}${earlier === 0 ? '' : `-${earlier + 1}`}`;
    return { id, date: change.date, title: `${code} ${title}, version ${change.version}`, address: `${address}#record`, about: changeText(change) };
  });
}

/** All news, newest first: what each standard says it changed, and interventions and rights that were withdrawn. */
export function updatesOf(library: LibraryView): Update[] {
  const { interventions, entitlements } = library.withdrawn;
  const withdrawn = [...interventions.map(({ name, ...view }) => ({ ...view, title: name })), ...entitlements].flatMap(({ title, address, withdrawal }): Update[] =>
    withdrawal ? [{ id: `${address}#withdrawn`, date: withdrawal.date, title, address, about: `Withdrawn. ${withdrawal.why}` }] : [],
  );
  return [...withWithdrawn(library).standards.flatMap(ofStandard), ...withdrawn].sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));
}
