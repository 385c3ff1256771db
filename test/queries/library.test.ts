import { describe, expect, test } from 'vitest';
import { buildLibrary, withWithdrawn } from '../../src/queries/library.ts';
import { everydayWordsAtoZ } from '../../src/queries/everyday-words.ts';
import { standardData } from '../../src/queries/data.ts';
import { updatesOf } from '../../src/queries/updates.ts';
import { ofKind } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { DataOf, Kind } from '../../src/model/collections.ts';
import { PlantedLibrary } from '../support/planted-library.ts';

async function planted(plant: (folder: PlantedLibrary) => Promise<void> = async () => {}) {
  const folder = await PlantedLibrary.make();
  await plant(folder);
  const { entries } = await readLibrary(folder.root);
  await folder.dispose();
  const read = <K extends Kind>(kind: K) => ofKind(entries, kind).map(({ id, data }) => ({ id, facts: data as DataOf<K>, prose: {} }));
  return buildLibrary({
    taxonomy: read('taxonomy'),
    standards: read('standards'),
    ladders: read('ladders'),
    statements: read('statements'),
    interventions: read('interventions'),
    entitlements: read('entitlements'),
    sources: read('sources'),
    glossary: read('glossary'),
    editions: read('editions'),
    'help-now': read('help-now'),
    guides: [{ id: 'about', title: 'About', sources: ['source-3'] }],
  });
}

describe('the joined library', () => {
  test('a statement has a code, an address, its sources and its duties', async () => {
    const library = await planted();
    const statement = library.standards.find(({ slug }) => slug === 'topic-1')?.statements[2];
    expect(statement).toMatchObject({ code: 'N00.3', address: '/standards/topic-1/3/', number: 3 });
    expect(statement?.sources.map(({ id }) => id)).toEqual(['source-3', 'source-4']);
    expect(statement?.entitlements.map(({ id }) => id)).toEqual(['duty-1']);
  });
  test('statements and rungs keep their order', async () => {
    const [standard] = (await planted()).standards;
    expect(standard?.statements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(standard?.ladder.rungs.map(({ number, layer }) => [number, layer])).toEqual([[1, 'universal'], [2, 'targeted'], [3, 'targeted-plus'], [4, 'specialist']]);
  });
  test('a source knows every page that rests on it', async () => {
    const source = (await planted()).sources.find(({ id }) => id === 'source-3');
    expect(source?.citedBy.map(({ address }) => address)).toEqual(expect.arrayContaining(['/standards/topic-1/2/', '/standards/topic-1/3/', '/guides/about/']));
  });
  test('a duty knows the statements that rest on it', async () => {
    const duty = (await planted()).entitlements.find(({ id }) => id === 'duty-1');
    expect(duty?.statements).toHaveLength(15);
  });
  test('an id that nothing has stops the build', async () => {
    const library = planted();
    await expect(library).resolves.toBeDefined();
    expect(() => buildLibrary({ taxonomy: [], standards: [], ladders: [], statements: [], interventions: [], entitlements: [], sources: [], glossary: [], editions: [], 'help-now': [], guides: [{ id: 'a', title: 'A', sources: ['gone'] }] })).toThrow('gone');
  });
});

test('the A to Z has everyday words and other names, each under its letter', async () => {
  const letters = everydayWordsAtoZ(await planted());
  const all = letters.flatMap(({ entries }) => entries);
  expect(all.find(({ words }) => words === 'Helpful idea plus')?.pages).toEqual([{ title: 'Helpful idea', address: '/interventions/helpful-idea/' }]);
  for (const { letter, entries } of letters) for (const { words } of entries) expect(words.charAt(0).toUpperCase()).toBe(letter);
});

test('updates are newest first', async () => {
  const dates = updatesOf(await planted()).map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(dates).toHaveLength(3);
});

test('updates tell of consultations and withdrawals, each under an id of its own that later news does not change', async () => {
  const before = updatesOf(await planted());
  const after = updatesOf(
    await planted(async (folder) => {
      const consultation = '  - version: "0.1"\n    date: 2026-02-01\n    kind: clearer\n    what: Open for comments.\n    why: We want to hear from you.\n    whoNeedsToAct: Anyone with a view\n';
      await folder.edit('standards/topic-1/standard.mdx', 'changes:\n', `changes:\n${consultation}`);
      await folder.edit('standards/topic-1/standard.mdx', /^updated: .*$/m, 'updated: 2026-02-01');
      await folder.edit('interventions/unhelpful-idea.mdx', 'checked:', 'withdrawal:\n  date: 2026-02-03\n  why: Nobody sells it now.\nchecked:');
    }),
  );
  expect(after.slice(0, 2).map(({ title, about }) => `${title}: ${about}`)).toEqual([
    'Unhelpful idea: Withdrawn. Nobody sells it now.',
    'N00 Topic 1 about reading, version 0.1: Open for comments. We want to hear from you. Who needs to act: Anyone with a view',
  ]);
  const ids = after.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
});

test('the public data names things by id and survives JSON', async () => {
  const [standard] = (await planted()).standards;
  if (!standard) throw new Error('no standard');
  const data = JSON.parse(JSON.stringify(standardData(standard, true))) as Record<string, unknown>;
  expect(data).toMatchObject({ code: 'N00', slug: 'topic-1', address: '/standards/topic-1/', entitlements: ['duty-1', 'duty-2', 'duty-3'], helpNow: ['talk-now'] });
  expect(data).not.toHaveProperty('file');
});

describe('what is withdrawn', () => {
  const withdrawal = (replacedBy: string) => `withdrawal:\n  date: 2026-02-01\n  why: It was divided.\n  replacedBy: ${replacedBy}\n`;
  const library = () =>
    planted(async (folder) => {
      await folder.edit('standards/topic-1/standard.mdx', 'status: draft\n', `status: withdrawn\n${withdrawal('[topic-2, topic-3]')}`);
      await folder.edit('standards/topic-1/standard.mdx', 'kind: new', 'kind: withdrawn');
      await folder.edit('standards/topic-2/statement-5.mdx', 'measures:', `${withdrawal('[topic-2/1]')}measures:`);
      await folder.edit('interventions/unhelpful-idea.mdx', 'checked:', `${withdrawal('[helpful-idea]')}checked:`);
      await folder.edit('entitlements/duty-2.mdx', 'checked:', `${withdrawal('[duty-1, duty-3]')}checked:`);
    });
  test('stands apart from what is in force, and keeps its page', async () => {
    const { standards, interventions, entitlements, withdrawn, topics } = await library();
    expect([standards, interventions, entitlements].map(({ length }) => length)).toEqual([2, 1, 2]);
    expect([withdrawn.standards, withdrawn.interventions, withdrawn.entitlements].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(topics.find(({ slug }) => slug === 'topic-1')).toMatchObject({ isWithdrawn: true, address: '/standards/topic-1/' });
    expect(withWithdrawn(await library()).standards).toHaveLength(3);
  });
  test('points on to all that replaces it', async () => {
    const { withdrawn, standards } = await library();
    expect(withdrawn.standards[0]?.withdrawal?.replacedBy.map(({ address }) => address)).toEqual(['/standards/topic-2/', '/standards/topic-3/']);
    expect(withdrawn.interventions[0]?.withdrawal?.replacedBy).toEqual([{ title: 'Helpful idea', address: '/interventions/helpful-idea/' }]);
    expect(withdrawn.entitlements[0]?.withdrawal?.replacedBy).toHaveLength(2);
    const standard = standards.find(({ slug }) => slug === 'topic-2');
    expect(standard?.statements).toHaveLength(4);
    expect(standard?.withdrawnStatements[0]?.withdrawal?.replacedBy[0]).toMatchObject({ address: '/standards/topic-2/1/' });
  });
  test('is not among the everyday words', async () => {
    const addresses = everydayWordsAtoZ(await library()).flatMap(({ entries }) => entries.flatMap(({ pages }) => pages.map(({ address }) => address)));
    expect(addresses).toContain('/standards/topic-2/');
    expect(addresses).not.toContain('/standards/topic-1/');
  });
});
