import { toString } from 'mdast-util-to-string';
import { type Entry, ofKind } from '../../src/library/entry.ts';
import { VERDICT_NAMES } from '../../src/model/evidence.ts';
import { PHASES } from '../../src/model/phase.ts';
import type { SourcePage } from '../../src/search/shape.ts';
import { phrasesFor, type Thesaurus } from './search-words.ts';

/* How much each part of a page says about what it is for. */
const TITLE = 5;
const SIGNS = 2;
const SUMMARY = 2;
const ADVICE = 0.7;
const DETAIL = 0.35;

const proseOf = ({ sections }: Entry, ...keys: string[]) =>
  Object.entries(sections ?? {})
    .filter(([key]) => keys.length === 0 || keys.includes(key))
    .map(([, nodes]) => nodes.map((node) => toString(node)).join(' '))
    .join(' ');

function standards(entries: readonly Entry[], { leadsTo, heard }: Thesaurus): SourcePage[] {
  const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics);
  const statements = ofKind(entries, 'statements');
  return ofKind(entries, 'standards').map((standard): SourcePage => {
    const { id, data } = standard;
    const topic = topics.find(({ slug }) => slug === id);
    const own = statements.filter((statement) => statement.id.startsWith(`${id}/`));
    return {
      kind: 'standard',
      id,
      title: topic?.title ?? id,
      summary: data.summary,
      phases: data.phases,
      phrases: [...data.everydayWords, ...phrasesFor(leadsTo.topics, [id])],
      heard: phrasesFor(heard.topics, [id]),
      texts: [
        { text: topic?.title ?? id, weight: TITLE },
        { text: data.summary, weight: SUMMARY },
        { text: Object.values(data.signs).flat().join('. '), weight: SIGNS },
        { text: proseOf(standard), weight: ADVICE },
        { text: own.map(({ data: { title, statement, plain } }) => [title, statement, plain].join(' ')).join(' '), weight: DETAIL },
      ],
    };
  });
}

function statements(entries: readonly Entry[]): SourcePage[] {
  return ofKind(entries, 'statements').map(({ id, data }): SourcePage => ({ kind: 'statement', id, title: data.title, summary: '', phases: [], phrases: [], heard: [], texts: [{ text: data.title, weight: TITLE }, { text: `${data.statement} ${data.plain}`, weight: SUMMARY }] }));
}

function interventions(entries: readonly Entry[], { leadsTo, heard }: Thesaurus): SourcePage[] {
  return ofKind(entries, 'interventions').map((entry): SourcePage => {
    const { id, data } = entry;
    return {
      kind: 'intervention',
      id,
      title: data.name,
      // The verdict is what people most want to know, and short.
      summary: `Verdict: ${VERDICT_NAMES[data.verdict].toLowerCase()}`,
      phases: data.phases.length === PHASES.length ? [] : data.phases,
      phrases: [...data.otherNames, ...phrasesFor(leadsTo.interventions, [id, data.name, ...data.otherNames])],
      heard: phrasesFor(heard.interventions, [id, data.name, ...data.otherNames]),
      texts: [{ text: [data.name, ...data.otherNames].join(' '), weight: TITLE }, { text: data.summary, weight: SUMMARY }, { text: proseOf(entry), weight: DETAIL }],
    };
  });
}

function entitlements(entries: readonly Entry[], { leadsTo, heard }: Thesaurus): SourcePage[] {
  return ofKind(entries, 'entitlements').map((entry): SourcePage => {
    const { id, data } = entry;
    return {
      kind: 'entitlement',
      id,
      title: data.title,
      // The title of a duty says what it is; that of a page which answers a question does not.
      summary: data.gathers ? data.summary : '',
      phases: [],
      phrases: phrasesFor(leadsTo.entitlements, [id]),
      heard: phrasesFor(heard.entitlements, [id]),
      texts: [{ text: data.title, weight: TITLE }, { text: `${data.summary} ${data.owedTo} ${data.timeLimit ?? ''}`, weight: SUMMARY }, { text: `${data.instrument} ${data.provision}`, weight: ADVICE }, { text: proseOf(entry), weight: DETAIL }],
    };
  });
}

function guides(entries: readonly Entry[], { leadsTo, heard }: Thesaurus): SourcePage[] {
  return ofKind(entries, 'guides').map(({ id, data, tree }): SourcePage => ({
    kind: 'guide',
    id,
    title: data.title,
    summary: data.summary,
    phases: [],
    phrases: phrasesFor(leadsTo.guides, [id]),
    heard: phrasesFor(heard.guides, [id]),
    texts: [{ text: data.title, weight: TITLE }, { text: data.summary, weight: SUMMARY }, { text: tree ? tree.children.filter(({ type }) => type !== 'yaml').map((node) => toString(node)).join(' ') : '', weight: DETAIL }],
  }));
}

/* Whoever asks wants what holds today. */
const isInForce = ({ data }: Entry) => !('withdrawal' in data && data.withdrawal);

/** Every page the search can answer with, and the words it is found by. */
export function sourcePages(all: readonly Entry[], thesaurus: Thesaurus): SourcePage[] {
  const entries = all.filter(isInForce);
  return [...standards(entries, thesaurus), ...statements(entries), ...interventions(entries, thesaurus), ...entitlements(entries, thesaurus), ...guides(entries, thesaurus)];
}
