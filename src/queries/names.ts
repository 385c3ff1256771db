import { type LibraryView, withWithdrawn } from './library.ts';

/** Something that was named by its id, as it is called today. `address` is missing when nothing has that id any more. */
export interface Named {
  title: string;
  address?: string;
}

/** Finds what a kept version names by id. It never fails: what was published must stay readable whatever has become of what it named. */
export function namesIn(library: LibraryView): Record<'intervention' | 'entitlement' | 'source' | 'topic', (id: string) => Named> {
  const { interventions, entitlements } = withWithdrawn(library);
  const finder = (all: (Named & { id: string })[]) => {
    const byId = new Map(all.map(({ id, title, address }) => [id, { title, ...(address ? { address } : {}) }]));
    return (id: string): Named => byId.get(id) ?? { title: id };
  };
  return {
    intervention: finder(interventions.map(({ id, name, address }) => ({ id, title: name, address }))),
    entitlement: finder(entitlements),
    source: finder(library.sources),
    topic: finder(library.topics.map(({ slug, title, address }) => ({ id: slug, title, ...(address ? { address } : {}) }))),
  };
}
