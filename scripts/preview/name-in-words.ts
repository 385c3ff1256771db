import type { Entry } from '../../src/library/entry.ts';
import { placeOf } from '../../src/library/read-library.ts';
import { statementCode } from '../../src/model/address.ts';
import { COLLECTIONS } from '../../src/model/collections.ts';
import type { Topic } from '../../src/model/taxonomy.ts';

/** What a reviewer calls a file: "Statement N07.3: Find the gap within two weeks". `entry` is what was read of it, if it could be. */
export function nameInWords(file: string, entry: Entry | undefined, topics: readonly Topic[]): string {
  const place = placeOf(file.replace(/^content\//, ''));
  if (!place) return 'A file that belongs nowhere';
  const [slug = '', part = ''] = place.id.split('/');
  const topic = topics.find((candidate) => candidate.slug === slug);
  const standard = topic ? `${topic.code} ${topic.title}` : slug;
  const data: Record<string, unknown> = entry ? { ...entry.data } : {};
  const title = data['title'] ?? data['name'] ?? data['term'];
  switch (place.kind) {
    case 'standards':
      return `Standard ${standard}`;
    case 'ladders':
      return `The ladder of ${standard}`;
    case 'statements':
      return `Statement ${topic ? statementCode(topic.code, Number(part)) : part}${title ? `: ${title}` : ''}, of ${topic?.title ?? slug}`;
    case 'editions':
      return `The words of version ${part} of ${standard}, kept for ever`;
    case 'taxonomy':
      return 'The list of topics';
    case 'exceptions':
      return 'The list of exceptions';
    default: {
      const { noun } = COLLECTIONS[place.kind];
      return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}: ${title ?? place.id.replaceAll('-', ' ')}`;
    }
  }
}
