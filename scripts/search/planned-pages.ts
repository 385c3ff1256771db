import { type Entry, ofKind } from '../../src/library/entry.ts';
import { ID_PATTERN } from '../../src/model/field.ts';
import type { ResultKind, SourcePage } from '../../src/search/shape.ts';
import { addressesOf } from './targets.ts';
import type { LeadsTo } from './search-words.ts';

/** Stands in for pages that the taxonomy or the queries name and that are not written yet, so that the thesaurus can be measured before they are. */
export function plannedPages(entries: readonly Entry[], wanted: readonly string[], pages: SourcePage[], leadsTo: LeadsTo): SourcePage[] {
  const planned: SourcePage[] = [];
  const plan = (kind: ResultKind, id: string, title: string, phrases: string[]) => {
    if (ID_PATTERN.test(id) && ![...pages, ...planned].some((page) => page.kind === kind && page.id === id)) planned.push({ kind, id, title, summary: '', phases: [], phrases, texts: [{ text: title, weight: 5 }] });
  };
  for (const { slug, title } of ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics)) plan('standard', slug, title, leadsTo.topics.get(slug) ?? []);
  for (const target of wanted) {
    const [kind = '', id = ''] = target.split(':');
    if (kind === 'entitlement') plan('entitlement', id, id.replaceAll('-', ' '), leadsTo.entitlements.get(id) ?? []);
    if (kind === 'intervention' && addressesOf(target, pages).length === 0) plan('intervention', id, id.replaceAll('-', ' '), leadsTo.interventions.get(id) ?? []);
  }
  return planned;
}
