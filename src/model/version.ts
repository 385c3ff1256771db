/** Orders versions by their two numbers, so that 1.10 comes after 1.9. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Versions below this one are those of drafts. */
export const FIRST_PUBLISHED = '1.0';
