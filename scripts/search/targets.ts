import { entitlementAddress, interventionAddress, standardAddress } from '../../src/model/address.ts';
import { normalise } from '../../src/search/normalise.ts';
import type { SourcePage } from '../../src/search/shape.ts';

type Named = Pick<SourcePage, 'kind' | 'id' | 'title' | 'phrases'>;

/**
 * The addresses that a target of a query file means: a topic's slug, `entitlement:<id>`, or `intervention:<name>`,
 * which is the intervention with that id, else those with that name among their names, else those with the name inside one.
 */
export function addressesOf(target: string, pages: readonly Named[]): string[] {
  const [kind = '', id = ''] = target.split(':');
  if (id === '') return [standardAddress(kind)];
  if (kind === 'entitlement') return [entitlementAddress(id)];
  const interventions = pages.filter((page) => page.kind === 'intervention');
  const name = id.replaceAll('-', ' ');
  const names = (page: Named) => [page.id.replaceAll('-', ' '), page.title, ...page.phrases].map(normalise);
  const tests: ((page: Named) => boolean)[] = [
    (page) => page.id === id,
    (page) => names(page).includes(name),
    (page) => names(page).some((other) => ` ${other} `.includes(` ${name} `)),
    (page) => names(page).some((other) => other.startsWith(name)),
  ];
  const matching = tests.map((test) => interventions.filter(test)).find((found) => found.length > 0) ?? [];
  return matching.map((page) => interventionAddress(page.id));
}
