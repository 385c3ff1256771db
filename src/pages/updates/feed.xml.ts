import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { getLibrary } from '../../queries/collections.ts';
import { updatesOf } from '../../queries/updates.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../../site.ts';

/* Feed readers show the newest; the whole list is on /updates/. */
const MOST_ENTRIES = 50;

export const GET: APIRoute = async ({ site }) => {
  const updates = updatesOf(await getLibrary());
  const address = (path: string) => new URL(path, site).href;
  const newest = updates[0]?.date ?? '2026-01-01';
  const feed = new Feed({
    title: `${SITE_NAME}: updates`,
    description: 'What changed in the standards, when and why.',
    id: address('/updates/'),
    link: address('/updates/'),
    feedLinks: { atom: address('/updates/feed.xml') },
    language: 'en-GB',
    updated: new Date(`${newest}T00:00:00Z`),
    copyright: LICENCE_ADDRESS,
    author: { name: SITE_NAME },
  });
  for (const { id, date, title, address: page, about } of updates.slice(0, MOST_ENTRIES)) {
    feed.addItem({
      title,
      id: address(id),
      link: address(page),
      date: new Date(`${date}T00:00:00Z`),
      description: about,
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
