/** So many grades of how much a word says about a page: more made the index bigger and the ranking no better. */
export const LEVELS = 5;

/** Where a word stands: the place of a page in the index, and how much the word says about it, from 1 to LEVELS. */
export interface Place {
  place: number;
  level: number;
}

/* A step to the next place in base 36 (small letters), then its level as a capital: 3A1C is level 1 at place 3, level 3 at place 4. */
const CAPITAL_BEFORE_A = 64;

/** Places in ascending order as one short string. */
export function writePlaces(places: Place[]): string {
  let last = 0;
  return places
    .map(({ place, level }) => {
      const step = (place - last).toString(36);
      last = place;
      return step + String.fromCharCode(CAPITAL_BEFORE_A + level);
    })
    .join('');
}

/** The places a string says. */
export function readPlaces(written: string): Place[] {
  let place = 0;
  return [...written.matchAll(/([0-9a-z]+)([A-Z])/g)].map(([, step = '', level = '']) => {
    place += Number.parseInt(step, 36);
    return { place, level: level.charCodeAt(0) - CAPITAL_BEFORE_A };
  });
}
