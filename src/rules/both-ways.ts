import { ofKind } from '../library/entry.ts';
import type { Rule } from './rule.ts';

export const bothWays: Rule = {
  level: 'error',
  about: 'What points one way points back: related topics name each other, and an intervention used for a topic lists that topic.',
  good: 'adhd names autism, and autism names adhd',
  bad: 'adhd names autism, and autism does not name adhd',
  check({ entries }, report) {
    const standards = ofKind(entries, 'standards');
    // A folder that is not a topic is told by another rule; here it would be told again for each intervention.
    const topics = new Set(ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics.map(({ slug }) => slug)));
    const isTopic = ({ id }: { id: string }) => topics.size === 0 || topics.has(id);
    const interventions = new Map(ofKind(entries, 'interventions').map((entry) => [entry.id, entry]));
    for (const standard of standards) {
      standard.data.related.forEach(({ topic }, index) => {
        const other = standards.find(({ id }) => id === topic);
        if (topic === standard.id) report(standard, ['related', index, 'topic'], 'the standard names itself as related', 'take this line out');
        else if (other && isTopic(standard) && !other.data.related.some((back) => back.topic === standard.id)) report(standard, ['related', index, 'topic'], `"${topic}" is named as related, but ${other.file} does not name "${standard.id}"`, `add "${standard.id}" to "related" there, or take this one out`);
      });
      standard.data.notRecommended.forEach(({ intervention }, index) => {
        const found = interventions.get(intervention);
        if (!found) return;
        if (found.data.verdict === 'recommended' || found.data.verdict === 'consider') report(standard, ['notRecommended', index, 'intervention'], `"${intervention}" is listed as not recommended, but its own verdict is "${found.data.verdict}"`, `take it out, or change the verdict in ${found.file}`);
        if (isTopic(standard) && !found.data.topics.includes(standard.id)) report(standard, ['notRecommended', index, 'intervention'], `${found.file} does not list the topic "${standard.id}"`, `add "${standard.id}" to its "topics"`);
      });
    }
    for (const ladder of ofKind(entries, 'ladders')) {
      ladder.data.rungs.forEach(({ intervention }, index) => {
        const found = interventions.get(intervention);
        if (!found) return;
        if (isTopic(ladder) && !found.data.topics.includes(ladder.id)) report(ladder, ['rungs', index, 'intervention'], `${found.file} does not list the topic "${ladder.id}"`, `add "${ladder.id}" to its "topics"`);
        if (found.data.verdict === 'not-recommended') report(ladder, ['rungs', index, 'intervention'], `"${intervention}" is not recommended, so it cannot be a rung`, 'choose another intervention');
      });
    }
  },
};
