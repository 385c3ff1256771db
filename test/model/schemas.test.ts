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
  test('refuses an empty file', () => {
    expect(schema.safeParse({}).success).toBe(false);
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
  const faults = (status: object) => standardSchema.safeParse({ ...base, ...status }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  test('a draft needs no reviewers', () => expect(faults({ status: 'draft' })).toEqual([]));
  test('a published one does', () => expect(faults({ status: 'published' })).toEqual(['reviewers']));
  test('a withdrawn one says when and why', () => expect(faults({ status: 'withdrawn' })).toEqual(['withdrawal']));
  test('what says when it was withdrawn has that status', () => expect(faults({ status: 'draft', withdrawal: { date: '2026-01-01', why: 'It is in another.' } })).toEqual(['withdrawal']));
  test('several may replace one', () => expect(faults({ status: 'withdrawn', withdrawal: { date: '2026-01-01', why: 'It was divided.', replacedBy: ['spelling', 'writing'] } })).toEqual([]));
  test('what replaces it is named by id', () => expect(faults({ status: 'withdrawn', withdrawal: { date: '2026-01-01', why: 'It was divided.', replacedBy: ['/standards/spelling/'] } })).toEqual(['withdrawal.replacedBy.0']));
  test('one in consultation says until when', () => expect(faults({ status: 'consultation' })).toEqual(['commentsUntil']));
  test('dates stand in order', () => expect(faults({ status: 'draft', updated: '2025-12-31' })).toEqual(['updated']));
  test('the newest change is of this version', () => expect(faults({ status: 'draft', version: '1.1' })).toEqual(['changes.0.version']));
});
