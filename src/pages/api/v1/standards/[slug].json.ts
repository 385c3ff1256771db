import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../queries/collections.ts';
import { standardData } from '../../../../queries/data.ts';
import { type StandardView, withWithdrawn } from '../../../../queries/library.ts';

export async function getStaticPaths() {
  const { standards } = withWithdrawn(await getLibrary());
  return standards.map((standard) => ({ params: { slug: standard.slug }, props: { standard } }));
}

export const GET: APIRoute<{ standard: StandardView }> = ({ props }) => Response.json(standardData(props.standard, true));
