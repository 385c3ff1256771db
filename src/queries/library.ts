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
import { compareVersions } from '../model/version.ts';
import type { Withdrawal } from '../model/withdrawal.ts';

/** One entry as it comes from the content store. */
export interface Read<K extends Kind = Kind> {
  id: string;
  facts: DataOf<K>;
  prose: Record<string, string>;
}

type Prose = { prose: Record<string, string> };
type Placed = { id: string; address: string };

/** When and why something was withdrawn, with links to what replaces it. */
export type WithdrawalView = Omit<Withdrawal, 'replacedBy'> & { replacedBy: { title: string; address: string }[] };
type Withdrawable = { withdrawal?: WithdrawalView };

export type SourceView = Omit<Source, 'address'> & Placed & { official: string; citedBy: { title: string; address: string }[] };
export type TermView = Term & Placed;
export type HelpNowView = HelpNow & Placed;
export type EntitlementView = Omit<Entitlement, 'sources' | 'topics' | 'address' | 'gathers' | 'withdrawal'> & Placed & Prose & Withdrawable & { official: string; gathers: EntitlementView[]; sources: SourceView[]; topics: TopicView[]; statements: StatementView[] };
export type InterventionView = Omit<Intervention, 'sources' | 'topics' | 'withdrawal'> & Placed & Prose & Withdrawable & { sources: SourceView[]; topics: TopicView[] };
export type RungView = Omit<Rung, 'intervention'> & { number: number; intervention: InterventionView };
export type LadderView = Omit<Ladder, 'rungs' | 'lookDeeper'> & { rungs: RungView[]; lookDeeper: Omit<Ladder['lookDeeper'], 'read'> & { read: TopicView[] } };

/** A topic of the taxonomy; `address` only once its standard is written. */
export type TopicView = Topic & { address?: string; summary?: string; isWithdrawn?: boolean };

export type StatementView = Omit<Statement, 'sources' | 'entitlements' | 'withdrawal'> &
  Prose &
  Withdrawable & { slug: string; number: number; code: string; address: string; file: string; sources: SourceView[]; entitlements: EntitlementView[] };

/** A published version; `prose` is the HTML of each text it keeps, by the text itself. */
export type EditionView = Edition & Prose;

export type StandardView = Omit<Standard, 'related' | 'entitlements' | 'helpNow' | 'notRecommended' | 'withdrawal'> &
  Topic &
  Prose &
  Withdrawable & {
    address: string;
    file: string;
    ladder: LadderView;
    /** The statements in force. A withdrawn one keeps its page, its number and its place here below. */
    statements: StatementView[];
    withdrawnStatements: StatementView[];
    related: { topic: TopicView; why: string }[];
    entitlements: EntitlementView[];
    helpNow: HelpNowView[];
    notRecommended: { intervention: InterventionView; why: string }[];
    /** Its published versions, newest first. */
    editions: EditionView[];
    /** Every source behind its statements and the interventions of its ladder, by title. */
    sources: SourceView[];
  };

/** The library, joined and in order: what pages show. What is withdrawn stands apart, and keeps its pages. */
export interface LibraryView {
  topics: TopicView[];
  standards: StandardView[];
  interventions: InterventionView[];
  entitlements: EntitlementView[];
  sources: SourceView[];
  terms: TermView[];
  helpNow: HelpNowView[];
  withdrawn: { standards: StandardView[]; interventions: InterventionView[]; entitlements: EntitlementView[] };
}

type Entries = { [K in Exclude<Kind, 'guides' | 'exceptions' | 'search'>]: Read<K>[] } & { guides: { id: string; title: string; sources: string[] }[] };

const byTitle = <T>(title: (item: T) => string) => (a: T, b: T) => title(a).localeCompare(title(b), 'en');
const index = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** Looks an id up. The check has proved that it is there; if it is not, the build must not go on. */
function find<T>(items: Map<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`Nothing has the id "${id}". Run: npm run check`);
  return item;
}

/** Says of a view that it is withdrawn, if it is; `placeOf` finds what replaces it. */
function withdraw(view: Withdrawable, withdrawal: Withdrawal | undefined, placeOf: (id: string) => { title: string; address: string }) {
  if (!withdrawal) return;
  const replacedBy = (withdrawal.replacedBy ?? []).map((id) => {
    const { title, address } = placeOf(id);
    return { title, address };
  });
  view.withdrawal = { ...withdrawal, replacedBy };
}

function addCitation(source: SourceView, title: string, address: string) {
  if (!source.citedBy.some((cited) => cited.address === address)) source.citedBy.push({ title, address });
}

/** Joins what the content store holds into the library that pages show. Pure: the same entries give the same library. */
export function buildLibrary(entries: Entries): LibraryView {
  const written = new Map(entries.standards.map(({ id, facts }) => [id, facts]));
  const topics: TopicView[] = entries.taxonomy
    .flatMap(({ facts }) => facts.topics)
    .map((topic) => {
      const standard = written.get(topic.slug);
      return { ...topic, ...(standard ? { address: standardAddress(topic.slug), summary: standard.summary, ...(standard.status === 'withdrawn' ? { isWithdrawn: true } : {}) } : {}) };
    });
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
    entries.entitlements.map(({ id, facts: { withdrawal: _later, ...facts }, prose }): EntitlementView => {
      const address = entitlementAddress(id);
      return { ...facts, id, address, official: facts.address, prose, topics: facts.topics.map((slug) => find(topicOf, slug)), sources: cite(facts.sources, facts.title, address), statements: [], gathers: [] };
    }),
  );
  for (const { id, facts } of entries.entitlements) {
    const entitlement = find(entitlements, id);
    entitlement.gathers = (facts.gathers ?? []).map((other) => find(entitlements, other));
    withdraw(entitlement, facts.withdrawal, (other) => find(entitlements, other));
  }
  const interventions = index(
    entries.interventions.map(({ id, facts: { withdrawal: _later, ...facts }, prose }): InterventionView => {
      const address = interventionAddress(id);
      return { ...facts, id, address, prose, topics: facts.topics.map((slug) => find(topicOf, slug)), sources: cite(facts.sources, facts.name, address) };
    }),
  );
  for (const { id, facts } of entries.interventions)
    withdraw(find(interventions, id), facts.withdrawal, (other) => {
      const { name, address } = find(interventions, other);
      return { title: name, address };
    });
  const statementPlace = (id: string) => {
    const [slug = '', number = ''] = id.split('/');
    const statement = find(statementsById, id);
    return { title: `${statementCode(find(topicOf, slug).code, Number(number))} ${statement.facts.title}`, address: statementAddress(slug, Number(number)) };
  };
  const statementsById = index(entries.statements);
  const ladders = new Map(entries.ladders.map(({ id, facts }) => [id, facts]));

  const standards = entries.standards.map(({ id: slug, facts: { withdrawal, ...facts }, prose }): StandardView => {
    const topic = find(topicOf, slug);
    const ladder = find(ladders, slug);
    const all = entries.statements
      .filter(({ id }) => id.startsWith(`${slug}/`))
      .map((statement): StatementView => {
        const number = Number(statement.id.split('/')[1]);
        const code = statementCode(topic.code, number);
        const address = statementAddress(slug, number);
        const { withdrawal: withdrawn, ...own } = statement.facts;
        const view: StatementView = {
          ...own,
          prose: statement.prose,
          slug,
          number,
          code,
          address,
          file: `content/standards/${slug}/statement-${number}.mdx`,
          sources: cite(statement.facts.sources, `${code} ${statement.facts.title}`, address),
          entitlements: statement.facts.entitlements.map((id) => find(entitlements, id)),
        };
        withdraw(view, withdrawn, statementPlace);
        if (!view.withdrawal) for (const entitlement of view.entitlements) entitlement.statements.push(view);
        return view;
      })
      .sort((a, b) => a.number - b.number);
    const statements = all.filter((statement) => !statement.withdrawal);
    const rungs = ladder.rungs.map((rung, position): RungView => ({ ...rung, number: position + 1, intervention: find(interventions, rung.intervention) }));
    const behind = [...statements.flatMap((statement) => statement.sources), ...rungs.flatMap(({ intervention }) => intervention.sources)];
    const view: StandardView = {
      ...facts,
      ...topic,
      address: standardAddress(slug),
      summary: facts.summary,
      file: `content/standards/${slug}/standard.mdx`,
      prose,
      statements,
      withdrawnStatements: all.filter((statement) => statement.withdrawal),
      editions: entries.editions.map(({ facts: edition, prose: kept }): EditionView => ({ ...edition, prose: kept })).filter((edition) => edition.standard === slug).sort((a, b) => compareVersions(b.version, a.version)),
      ladder: { ...ladder, rungs, lookDeeper: { ...ladder.lookDeeper, read: ladder.lookDeeper.read.map((id) => find(topicOf, id)) } },
      related: facts.related.map(({ topic: id, why }) => ({ topic: find(topicOf, id), why })),
      entitlements: facts.entitlements.map((id) => find(entitlements, id)),
      helpNow: facts.helpNow.map((id) => find(helpNow, id)),
      notRecommended: facts.notRecommended.map(({ intervention, why }) => ({ intervention: find(interventions, intervention), why })),
      sources: [...new Set(behind)].sort(byTitle(({ title }) => title)),
    };
    withdraw(view, withdrawal, (other) => ({ title: find(topicOf, other).title, address: standardAddress(other) }));
    return view;
  });
  for (const guide of entries.guides) cite(guide.sources, guide.title, guideAddress(guide.id));
  for (const card of helpNow.values()) cite(card.sources, `Help now: ${card.title}`, card.address);

  const isInForce = ({ withdrawal }: Withdrawable) => !withdrawal;
  const isWithdrawn = ({ withdrawal }: Withdrawable) => withdrawal !== undefined;
  const byTopic = topics.flatMap(({ slug }) => standards.find((standard) => standard.slug === slug) ?? []);
  const byName = [...interventions.values()].sort(byTitle(({ name }) => name));
  const byDuty = [...entitlements.values()].sort(byTitle(({ title }) => title));
  return {
    topics,
    standards: byTopic.filter(isInForce),
    interventions: byName.filter(isInForce),
    entitlements: byDuty.filter(isInForce),
    sources: [...sources.values()].sort(byTitle(({ title }) => title)),
    terms: entries.glossary.map(({ id, facts }): TermView => ({ ...facts, id, address: termAddress(id) })).sort(byTitle(({ term }) => term)),
    helpNow: [...helpNow.values()].sort((a, b) => a.order - b.order),
    withdrawn: { standards: byTopic.filter(isWithdrawn), interventions: byName.filter(isWithdrawn), entitlements: byDuty.filter(isWithdrawn) },
  };
}

/** Everything that has a page or a place in the data, the withdrawn too. */
export const withWithdrawn = ({ standards, interventions, entitlements, withdrawn }: LibraryView): LibraryView['withdrawn'] => ({
  standards: [...standards, ...withdrawn.standards],
  interventions: [...interventions, ...withdrawn.interventions],
  entitlements: [...entitlements, ...withdrawn.entitlements],
});
