import { entitlementAddress, guideAddress, helpNowAddress, interventionAddress, sourceAddress, standardAddress, statementAddress, statementCode, termAddress } from '../model/address.ts';
import type { DataOf, Kind } from '../model/collections.ts';
import type { Edition } from '../model/edition.ts';
import type { Entitlement } from '../model/entitlement.ts';
import type { HelpNow } from '../model/help-now.ts';
import type { Intervention } from '../model/intervention.ts';
import type { Ladder, Rung } from '../model/ladder.ts';
import type { Source } from '../model/source.ts';
import type { Standard } from '../model/standard.ts';
import type { Statement } from '../model/statement.ts';
import type { Topic } from '../model/taxonomy.ts';
import type { Term } from '../model/term.ts';

/** One entry as it comes from the content store. */
export interface Read<K extends Kind = Kind> {
  id: string;
  facts: DataOf<K>;
  prose: Record<string, string>;
}

type Prose = { prose: Record<string, string> };
type Placed = { id: string; address: string };

export type SourceView = Omit<Source, 'address'> & Placed & { official: string; citedBy: { title: string; address: string }[] };
export type TermView = Term & Placed;
export type HelpNowView = HelpNow & Placed;
export type EntitlementView = Omit<Entitlement, 'sources' | 'topics' | 'address' | 'gathers'> & Placed & Prose & { official: string; gathers: EntitlementView[]; sources: SourceView[]; topics: TopicView[]; statements: StatementView[] };
export type InterventionView = Omit<Intervention, 'sources' | 'topics'> & Placed & Prose & { sources: SourceView[]; topics: TopicView[] };
export type RungView = Omit<Rung, 'intervention'> & { number: number; intervention: InterventionView };
export type LadderView = Omit<Ladder, 'rungs' | 'lookDeeper'> & { rungs: RungView[]; lookDeeper: Omit<Ladder['lookDeeper'], 'read'> & { read: TopicView[] } };

/** A topic of the taxonomy; `address` only once its standard is written. */
export type TopicView = Topic & { address?: string; summary?: string };

export type StatementView = Omit<Statement, 'sources' | 'entitlements'> &
  Prose & { slug: string; number: number; code: string; address: string; file: string; sources: SourceView[]; entitlements: EntitlementView[] };

export type StandardView = Omit<Standard, 'related' | 'entitlements' | 'helpNow' | 'notRecommended'> &
  Topic &
  Prose & {
    address: string;
    file: string;
    ladder: LadderView;
    statements: StatementView[];
    related: { topic: TopicView; why: string }[];
    entitlements: EntitlementView[];
    helpNow: HelpNowView[];
    notRecommended: { intervention: InterventionView; why: string }[];
    /** Its published versions, newest first. */
    editions: Edition[];
    /** Every source behind its statements and the interventions of its ladder, by title. */
    sources: SourceView[];
  };

/** The library, joined and in order: what pages show. */
export interface LibraryView {
  topics: TopicView[];
  standards: StandardView[];
  interventions: InterventionView[];
  entitlements: EntitlementView[];
  sources: SourceView[];
  terms: TermView[];
  helpNow: HelpNowView[];
}

type Entries = { [K in Exclude<Kind, 'guides' | 'exceptions' | 'search'>]: Read<K>[] } & { guides: { id: string; title: string; sources: string[] }[] };

const byTitle = <T>(title: (item: T) => string) => (a: T, b: T) => title(a).localeCompare(title(b), 'en');
const index = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** Orders versions by their two numbers, so that 1.10 comes after 1.9. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Looks an id up. The check has proved that it is there; if it is not, the build must not go on. */
function find<T>(items: Map<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`Nothing has the id "${id}". Run: npm run check`);
  return item;
}

function addCitation(source: SourceView, title: string, address: string) {
  if (!source.citedBy.some((cited) => cited.address === address)) source.citedBy.push({ title, address });
}

/** Joins what the content store holds into the library that pages show. Pure: the same entries give the same library. */
export function buildLibrary(entries: Entries): LibraryView {
  const standardIds = new Map(entries.standards.map(({ id, facts }) => [id, facts.summary]));
  const topics: TopicView[] = entries.taxonomy
    .flatMap(({ facts }) => facts.topics)
    .map((topic) => ({ ...topic, ...(standardIds.has(topic.slug) ? { address: standardAddress(topic.slug), summary: standardIds.get(topic.slug) as string } : {}) }));
  const topicOf = new Map(topics.map((topic) => [topic.slug, topic]));
  const sources = index(entries.sources.map(({ id, facts }): SourceView => ({ ...facts, id, address: sourceAddress(id), official: facts.address, citedBy: [] })));
  const helpNow = index(entries['help-now'].map(({ id, facts }): HelpNowView => ({ ...facts, id, address: helpNowAddress(id) })));

  const cite = (ids: string[], title: string, address: string) =>
    ids.map((id) => {
      const source = find(sources, id);
      addCitation(source, title, address);
      return source;
    });

  const entitlements = index(
    entries.entitlements.map(({ id, facts, prose }): EntitlementView => {
      const address = entitlementAddress(id);
      return { ...facts, id, address, official: facts.address, prose, topics: facts.topics.map((slug) => find(topicOf, slug)), sources: cite(facts.sources, facts.title, address), statements: [], gathers: [] };
    }),
  );
  for (const { id, facts } of entries.entitlements) find(entitlements, id).gathers = (facts.gathers ?? []).map((other) => find(entitlements, other));
  const interventions = index(
    entries.interventions.map(({ id, facts, prose }): InterventionView => {
      const address = interventionAddress(id);
      return { ...facts, id, address, prose, topics: facts.topics.map((slug) => find(topicOf, slug)), sources: cite(facts.sources, facts.name, address) };
    }),
  );
  const ladders = new Map(entries.ladders.map(({ id, facts }) => [id, facts]));

  const standards = entries.standards.map(({ id: slug, facts, prose }): StandardView => {
    const topic = find(topicOf, slug);
    const ladder = find(ladders, slug);
    const statements = entries.statements
      .filter(({ id }) => id.startsWith(`${slug}/`))
      .map((statement): StatementView => {
        const number = Number(statement.id.split('/')[1]);
        const code = statementCode(topic.code, number);
        const address = statementAddress(slug, number);
        const view: StatementView = {
          ...statement.facts,
          prose: statement.prose,
          slug,
          number,
          code,
          address,
          file: `content/standards/${slug}/statement-${number}.mdx`,
          sources: cite(statement.facts.sources, `${code} ${statement.facts.title}`, address),
          entitlements: statement.facts.entitlements.map((id) => find(entitlements, id)),
        };
        for (const entitlement of view.entitlements) entitlement.statements.push(view);
        return view;
      })
      .sort((a, b) => a.number - b.number);
    const rungs = ladder.rungs.map((rung, position): RungView => ({ ...rung, number: position + 1, intervention: find(interventions, rung.intervention) }));
    const behind = [...statements.flatMap((statement) => statement.sources), ...rungs.flatMap(({ intervention }) => intervention.sources)];
    return {
      ...facts,
      ...topic,
      address: standardAddress(slug),
      summary: facts.summary,
      file: `content/standards/${slug}/standard.mdx`,
      prose,
      statements,
      editions: entries.editions.map((edition) => edition.facts).filter((edition) => edition.standard === slug).sort((a, b) => compareVersions(b.version, a.version)),
      ladder: { ...ladder, rungs, lookDeeper: { ...ladder.lookDeeper, read: ladder.lookDeeper.read.map((id) => find(topicOf, id)) } },
      related: facts.related.map(({ topic: id, why }) => ({ topic: find(topicOf, id), why })),
      entitlements: facts.entitlements.map((id) => find(entitlements, id)),
      helpNow: facts.helpNow.map((id) => find(helpNow, id)),
      notRecommended: facts.notRecommended.map(({ intervention, why }) => ({ intervention: find(interventions, intervention), why })),
      sources: [...new Set(behind)].sort(byTitle(({ title }) => title)),
    };
  });
  for (const guide of entries.guides) cite(guide.sources, guide.title, guideAddress(guide.id));
  for (const card of helpNow.values()) cite(card.sources, `Help now: ${card.title}`, card.address);

  return {
    topics,
    standards: topics.flatMap(({ slug }) => standards.find((standard) => standard.slug === slug) ?? []),
    interventions: [...interventions.values()].sort(byTitle(({ name }) => name)),
    entitlements: [...entitlements.values()].sort(byTitle(({ title }) => title)),
    sources: [...sources.values()].sort(byTitle(({ title }) => title)),
    terms: entries.glossary.map(({ id, facts }): TermView => ({ ...facts, id, address: termAddress(id) })).sort(byTitle(({ term }) => term)),
    helpNow: [...helpNow.values()].sort((a, b) => a.order - b.order),
  };
}
