import { normalise } from './normalise.ts';

/** A name as an id, so that an editor may write "makaton" for a page of another name. */
export const asId = (name: string): string => normalise(name).replaceAll(' ', '-');
