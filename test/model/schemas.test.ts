import { describe, expect, test } from 'vitest';
import { COLLECTIONS, KINDS } from '../../src/model/collections.ts';
import { interventionSections } from '../../src/model/sections.ts';
import { standardSchema } from '../../src/model/standard.ts';
import { VERDICTS } from '../../src/model/evidence.ts';

type Field = { description: string | undefined; path: string };
type AnySchema = { def: { type: string; innerType?: AnySchema; element?: AnySchema; shape?: Record<string, AnySchema>; options?: AnySchema[] }; meta?: () => { description?: string } | undefined };

/** Every named field of a schema, however deep. */
function fields(schema: AnySchema, path = ''): Field[] {
  const { def } = schema;
  const inner = [def.innerType, def.element, ...(def.options ?? [])].filter((part) => part !== undefined);
  const own = Object.entries(def.shape ?? {}).flatMap(([name, field]) => {
    const describe = (part: AnySchema): string | undefined => part.meta?.()?.description ?? (part.def.innerType ? describe(part.def.innerType) : undefined);
    const here = `${path}.${name}`;
    return [{ path: here, description: describe(field) }, ...fields(field, here)];
  });
  return [...own, ...inner.flatMap((part) => fields(part, path))];
}

describe.each(KINDS)('the schema of %s', (kind) => {
  const schema = COLLECTIONS[kind].schema;
  test.each([[{}], [[]], ['words'], [null]])('refuses %j, and does not stumble over it', (data) => {
    expect(schema.safeParse(data).success).toBe(false);
  });
  test('describes every field, because the description is what an editor reads', () => {
    const all = fields(schema as unknown as AnySchema);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
  });
  test('says by its example where its files lie', () => {
    expect(COLLECTIONS[kind].example).toMatch(COLLECTIONS[kind].path);
  });
});

test('a path belongs to one kind at most', () => {
  for (const kind of KINDS) expect(KINDS.filter((other) => COLLECTIONS[other].path.test(COLLECTIONS[kind].example))).toEqual([kind]);
});

test('what should not be used comes with what to do instead', () => {
  expect(VERDICTS.map((verdict) => interventionSections(verdict).at(-1)?.heading)).toEqual(['How to use it well', 'How to use it well', 'What to do instead', 'What to do instead']);
});

describe('the status of a standard', () => {
  const base = { summary: 'A standard for testing only.', version: '1.0', published: '2026-01-01', updated: '2026-01-02', nextReview: '2027-01-01', phases: ['primary'], reviewers: [], everydayWords: Array.from({ length: 10 }, (_, n) => `words ${n}`), signs: { primary: ['one sign', 'two signs'] }, helpNow: [], related: [{ topic: 'a', why: 'because' }, { topic: 'b', why: 'because' }], entitlements: ['a', 'b', 'c'], notRecommended: [{ intervention: 'a', why: 'it does not help' }], changes: [{ version: '1.0', date: '2026-01-02', kind: 'new', what: 'New one.', why: 'It was missing.' }] };
  const reviewer = { name: 'A. Reader', role: 'SENCO', interests: 'None declared', date: '2026-01-01' };
  const draft = { status: 'draft', version: '0.1', changes: [{ ...base.changes[0], version: '0.1' }] };
  const published = { status: 'published', reviewers: [reviewer, { ...reviewer, name: 'B. Reader' }] };
  const withdrawn = { status: 'withdrawn', changes: [{ ...base.changes[0], kind: 'withdrawn' }], withdrawal: { date: '2026-01-01', why: 'It is in another.' } };
  const faults = (status: object) => standardSchema.safeParse({ ...base, ...status }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  test('a draft needs no reviewers', () => expect(faults(draft)).toEqual([]));
  test('a draft has a version below 1.0, a published one has not', () => {
    expect(faults({ ...draft, version: '1.0', changes: base.changes })).toEqual(['version']);
    expect(faults({ ...published, version: '0.9', changes: [{ ...base.changes[0], version: '0.9' }] })).toEqual(['version']);
  });
  test('a published one needs two reviewers, and so does one under review', () => {
    expect(faults(published)).toEqual([]);
    for (const status of ['published', 'under-review']) for (const reviewers of [[], [reviewer]]) expect(faults({ status, reviewers })).toEqual(['reviewers']);
  });
  test('a withdrawn one says when and why, and has an entry that says so', () => {
    expect(faults(withdrawn)).toEqual([]);
    expect(faults({ ...withdrawn, withdrawal: undefined })).toEqual(['withdrawal']);
    expect(faults({ ...withdrawn, changes: base.changes })).toEqual(['changes.0.kind']);
  });
  test('what says when it was withdrawn has that status', () => expect(faults({ ...draft, withdrawal: withdrawn.withdrawal })).toEqual(['withdrawal']));
  test('several may replace one', () => expect(faults({ ...withdrawn, withdrawal: { ...withdrawn.withdrawal, replacedBy: ['spelling', 'writing'] } })).toEqual([]));
  test('what replaces it is named by id', () => expect(faults({ ...withdrawn, withdrawal: { ...withdrawn.withdrawal, replacedBy: ['/standards/spelling/'] } })).toEqual(['withdrawal.replacedBy.0']));
  test('one in consultation says until when, and only that one', () => {
    expect(faults({ status: 'consultation' })).toEqual(['commentsUntil']);
    expect(faults({ status: 'consultation', commentsUntil: '2026-02-01' })).toEqual([]);
    expect(faults({ status: 'consultation', commentsUntil: '2025-02-01' })).toEqual(['commentsUntil']);
    expect(faults({ ...published, commentsUntil: '2026-02-01' })).toEqual(['commentsUntil']);
  });
  test('dates stand in order', () => expect(faults({ ...draft, updated: '2025-12-31', changes: [{ ...draft.changes[0], date: '2025-12-31' }] })).toEqual(['updated']));
  test('the newest change is of this version and of the day of the update', () => {
    expect(faults({ ...draft, version: '0.2' })).toEqual(['changes.0.version']);
    expect(faults({ ...draft, updated: '2026-01-03' })).toEqual(['changes.0.date']);
  });
  test('versions and days of changes only rise', () => {
    const older = draft.changes[0];
    expect(faults({ ...draft, changes: [older, { ...older, version: '0.2' }] })).toEqual(['changes.0.version']);
    expect(faults({ ...draft, changes: [older, { ...older, date: '2026-01-05' }] })).toEqual(['changes.0.date']);
  });
  test('a change of meaning says who needs to act', () => {
    expect(faults({ ...draft, changes: [{ ...draft.changes[0], kind: 'meaning-changed' }] })).toEqual(['changes.0.whoNeedsToAct']);
    expect(faults({ ...draft, changes: [{ ...draft.changes[0], kind: 'meaning-changed', whoNeedsToAct: 'Nobody' }] })).toEqual([]);
  });
  test('a fault in one field neither hides those between others nor causes some', () => {
    expect(faults({ status: 'published', updated: '2/1/2026', summary: 7 })).toEqual(['summary', 'updated', 'reviewers']);
    expect(faults({ status: 'consultation', commentUntil: '2026-02-01' })).toEqual(['']);
  });
});
