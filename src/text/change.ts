import type { Change } from '../model/standard.ts';

/** A change in a sentence or more: what, why, and who needs to act, if anyone. */
export const changeText = ({ what, why, whoNeedsToAct }: Pick<Change, 'what' | 'why' | 'whoNeedsToAct'>) => [what, why, ...(whoNeedsToAct ? [`Who needs to act: ${whoNeedsToAct}`] : [])].join(' ');
