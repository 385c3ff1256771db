import { STATUS_NAMES } from '../model/standard.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../site.ts';
import { reference } from '../text/citation.ts';
import type { SourceView, StandardView, StatementView } from './library.ts';

const publisher = { '@type': 'Organization', name: SITE_NAME };
const citations = (sources: SourceView[]) => sources.map((source) => ({ '@type': 'CreativeWork', name: reference(source), url: source.official }));

/** schema.org description of a standard. */
export function standardJsonLd(standard: StandardView, url: string): Record<string, unknown> {
  return {
    '@type': 'Article',
    '@id': url,
    headline: standard.title,
    identifier: standard.code,
    version: standard.version,
    creativeWorkStatus: STATUS_NAMES[standard.status],
    datePublished: standard.published,
    dateModified: standard.updated,
    expires: standard.nextReview,
    license: LICENCE_ADDRESS,
    publisher,
    author: publisher,
    keywords: standard.everydayWords,
    hasPart: standard.statements.map(({ code, title, address }) => ({ '@type': 'Article', identifier: code, name: title, url: new URL(address, url).href })),
    citation: citations(standard.sources),
  };
}

/** schema.org description of one statement of a standard. */
export function statementJsonLd(statement: StatementView, standard: StandardView, url: string): Record<string, unknown> {
  return {
    '@type': 'Article',
    '@id': url,
    headline: statement.title,
    abstract: statement.statement,
    identifier: statement.code,
    version: standard.version,
    creativeWorkStatus: STATUS_NAMES[standard.status],
    datePublished: standard.published,
    dateModified: standard.updated,
    license: LICENCE_ADDRESS,
    publisher,
    author: publisher,
    isPartOf: { '@type': 'Article', identifier: standard.code, name: standard.title, url: new URL(standard.address, url).href },
    citation: citations(statement.sources),
  };
}
