import type { APIRoute } from 'astro';
import { getLibrary } from '../../../queries/collections.ts';
import { counts, entitlementData, interventionData, sourceData, standardData } from '../../../queries/data.ts';
import { type LibraryView, withWithdrawn } from '../../../queries/library.ts';
import { reviewState } from '../../../queries/review-state.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../../../site.ts';

const FILES: Record<string, (library: LibraryView) => unknown> = {
  index: (library) => ({ counts: counts(library), files: Object.keys(FILES).map((name) => `/api/v1/${name}.json`) }),
  taxonomy: ({ topics }) => ({ topics }),
  standards: (library) => ({ standards: withWithdrawn(library).standards.map((standard) => standardData(standard, false)) }),
  interventions: (library) => ({ interventions: withWithdrawn(library).interventions.map(interventionData) }),
  entitlements: (library) => ({ entitlements: withWithdrawn(library).entitlements.map(entitlementData) }),
  sources: ({ sources }) => ({ sources: sources.map(sourceData) }),
  glossary: ({ terms }) => ({ terms }),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const library = await getLibrary();
  const body = FILES[params.file]?.(library);
  return Response.json({ name: SITE_NAME, version: 1, licence: LICENCE_ADDRESS, notice: `${reviewState(library.standards)} Independent, not statutory, never a reason to refuse an assessment.`, ...(body as object) });
};
