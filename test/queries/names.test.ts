import { expect, test } from 'vitest';
import type { LibraryView } from '../../src/queries/library.ts';
import { namesIn } from '../../src/queries/names.ts';

test('what a kept version names has the name of today and a link, the withdrawn too; an id that nothing has stays an id', () => {
  const intervention = (id: string) => ({ id, name: `The ${id}`, address: `/interventions/${id}/` });
  const library = { standards: [], interventions: [intervention('present')], entitlements: [], sources: [], topics: [{ slug: 'reading', title: 'Reading' }], withdrawn: { standards: [], interventions: [intervention('gone')], entitlements: [] } } as unknown as LibraryView;
  const names = namesIn(library);
  expect(names.intervention('present')).toEqual({ title: 'The present', address: '/interventions/present/' });
  expect(names.intervention('gone')).toEqual({ title: 'The gone', address: '/interventions/gone/' });
  expect(names.topic('reading')).toEqual({ title: 'Reading' });
  expect(names.source('constructor')).toEqual({ title: 'constructor' });
});
