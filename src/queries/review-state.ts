import type { Standard } from '../model/standard.ts';

type Reviewable = Pick<Standard, 'status' | 'reviewers'> & { editions?: readonly unknown[] };

/** Whether the words as they stand have been agreed by reviewers who are named. Those in consultation have not, even when an earlier version was. */
export const isReviewed = ({ status, reviewers }: Reviewable) => (status === 'published' || status === 'under-review') && reviewers.length > 0;

const hasReviewedVersion = (standard: Reviewable) => isReviewed(standard) || (standard.editions ?? []).length > 0;

/** How far the standards in force have been reviewed, as a sentence or two that follow the content. Every page carries them. */
export function reviewState(standards: readonly Reviewable[]): string {
  const reviewed = standards.filter(hasReviewedVersion).length;
  const others = standards.length - reviewed;
  if (standards.length === 0) return 'No standard has been written yet.';
  if (others === 0) return 'Every standard has been reviewed by the people it names.';
  if (standards.every(({ status }) => status === 'draft')) return 'Every standard is a draft that no panel has reviewed yet.';
  if (reviewed === 0) return 'No panel has reviewed any standard yet: each is a draft, or is open for comments.';
  return `${reviewed} of ${standards.length} standards ${reviewed === 1 ? 'has been reviewed by the people it names' : 'have been reviewed by the people they name'}. No panel has reviewed the other ${others === 1 ? 'one' : others} yet.`;
}
