import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ofKind } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { exceptionsSchema } from '../../src/model/exception.ts';
import { standardSchema } from '../../src/model/standard.ts';
import { withdrawalSchema } from '../../src/model/withdrawal.ts';
import { PlantedLibrary } from '../support/planted-library.ts';

/* An editor copies the shapes that CONTRIBUTING shows, so they must be ones that the check takes. */
const shapes = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```\n(\w+:[\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml) as Record<string, unknown>);
const shapeWith = (field: string) => shapes.find((shape) => field in shape) ?? {};

test('a published standard, with its reviewers and its change', async () => {
  const folder = await PlantedLibrary.make();
  const standard = ofKind((await readLibrary(folder.root)).entries, 'standards')[0];
  await folder.dispose();
  expect(standardSchema.safeParse({ ...standard?.data, ...shapeWith('reviewers') })).toMatchObject({ success: true });
});

test('a withdrawal', () => {
  expect(withdrawalSchema('ids').parse(shapeWith('withdrawal')['withdrawal'])).toMatchObject({ replacedBy: ['first-half', 'second-half'] });
});

test('an exception', () => {
  expect(exceptionsSchema.parse(shapeWith('exceptions')).exceptions).toHaveLength(1);
});
