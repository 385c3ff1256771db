import type { Standard } from '../model/standard.ts';

/** A consultation on a day: until when comments are asked for, and whether that day is still to come. */
export interface Consultation {
  until: string;
  isOpen: boolean;
}

/** How the consultation on a standard stands on a day; nothing when there is none. */
export const consultationOn = (today: string, { status, commentsUntil }: Pick<Standard, 'status' | 'commentsUntil'>): Consultation | undefined =>
  status === 'consultation' && commentsUntil ? { until: commentsUntil, isOpen: commentsUntil >= today } : undefined;
