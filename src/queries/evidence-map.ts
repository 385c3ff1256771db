import { CERTAINTIES } from '../model/evidence.ts';
import type { InterventionView, LibraryView, TopicView } from './library.ts';

/** One topic's row of the evidence map: what is known for it, strongest first, and whether anything is. */
export interface EvidenceRow {
  topic: TopicView;
  interventions: InterventionView[];
}

/** Needs and conditions against the interventions for them. A topic for which nothing is known keeps its row: a gap is a finding. */
export function evidenceMap({ topics, interventions }: LibraryView): EvidenceRow[] {
  const strength = ({ certainty }: InterventionView) => CERTAINTIES.indexOf(certainty);
  return topics
    .filter(({ address, isWithdrawn }) => address && !isWithdrawn)
    .map((topic) => ({ topic, interventions: interventions.filter(({ topics: own }) => own.includes(topic)).sort((a, b) => strength(a) - strength(b)) }));
}
