/* Letters that sound alike, so that dislexia is nearer to dyslexia than a random slip. */
const ALIKE = ['ckqs', 'aeiouy', 'fpv', 'gj', 'dt', 'mn', 'sz', 'wh'].map((letters) => new Set(letters));
const soundsAlike = (a: string, b: string) => ALIKE.some((letters) => letters.has(a) && letters.has(b));

const SLIP = 1;
const ALIKE_SLIP = 0.6;
const DOUBLING_SLIP = 0.5;

/** How far apart two words are: letters added, dropped, swapped or changed; slips that sound alike cost less. Stops above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit / DOUBLING_SLIP) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column * SLIP);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i * SLIP];
    let best = Infinity;
    for (let j = 1; j <= b.length; j += 1) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      const change = x === y ? 0 : soundsAlike(x, y) ? ALIKE_SLIP : SLIP;
      const drop = x === a.charAt(i - 2) ? DOUBLING_SLIP : SLIP;
      const add = y === b.charAt(j - 2) ? DOUBLING_SLIP : SLIP;
      let cost = Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + drop, (next[j - 1] ?? 0) + add);
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y) cost = Math.min(cost, (before[j - 2] ?? 0) + SLIP);
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

/* People spell by ear: these begin or run the same when said aloud. */
const sound = (word: string) =>
  word.replaceAll('ph', 'f').replace(/^kn/, 'n').replace(/^wr/, 'r').replace(/^ps/, 's').replaceAll('sc', 's').replaceAll(/c(?=[eiy])/g, 's').replaceAll(/ch?(?!h)/g, 'k').replaceAll('ck', 'k').replaceAll('y', 'i').replaceAll(/([a-z])\1/g, '$1');

/* Which letters a word has, as bits: two words whose letters differ much cannot be near, and comparing bits is cheap. */
const lettersOf = (word: string) => [...word].reduce((bits, letter) => bits | (1 << ((letter.charCodeAt(0) - 97) & 31)), 0);
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
const MOST_OTHER_LETTERS = 5;

/* Short words have too many neighbours to guess at. */
const SHORTEST = 4;
const limitOf = (length: number) => (length < 5 ? 1 : length < 8 ? 1.6 : 2.2);

/** A vocabulary that can say which of its words was meant. */
export interface Speller {
  knows: (word: string) => boolean;
  /** The likeliest word of the vocabulary, or nothing when none is near. */
  correct: (word: string) => string | undefined;
  /** The likeliest word that begins so. */
  complete: (start: string) => string | undefined;
}

/** A speller over words, each with how common it is on the site. */
export function makeSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  type Candidate = { word: string; uses: number; sound: string; letters: number };
  let listed: Candidate[] | undefined;
  // Made at the first misspelt word, so that opening the index does not wait for it.
  const list = () => (listed ??= [...vocabulary].filter(([word]) => word.length >= SHORTEST && !/\d/.test(word)).map(([word, uses]) => ({ word, uses, sound: sound(word), letters: lettersOf(word) })));
  const known = new Map<string, string | undefined>();
  const search = (word: string) => {
    const limit = limitOf(word.length);
    const heard = sound(word);
    const letters = lettersOf(word);
    let best: string | undefined;
    let bestCost = limit + 0.01;
    for (const candidate of list()) {
      if (Math.abs(candidate.word.length - word.length) > 3 || countBits(candidate.letters ^ letters) > MOST_OTHER_LETTERS) continue;
      let cost = distance(word, candidate.word, bestCost);
      const heardCost = distance(heard, candidate.sound, bestCost) + 0.3;
      cost = Math.min(cost, heardCost);
      if (cost === Infinity) continue;
      // A slip in the first letter is rare; a word the site often says is likelier.
      if (candidate.sound.charAt(0) !== heard.charAt(0)) cost += 0.7;
      cost -= Math.min(0.25, Math.log1p(candidate.uses) * 0.05);
      if (cost < bestCost) [best, bestCost] = [candidate.word, cost];
    }
    return best;
  };
  return {
    knows: (word) => vocabulary.has(word),
    correct(word) {
      if (word.length < SHORTEST || /\d/.test(word) || word.length > 30) return undefined;
      if (!known.has(word)) known.set(word, search(word));
      return known.get(word);
    },
    complete(start) {
      if (start.length < 3) return undefined;
      let best: { word: string; uses: number } | undefined;
      for (const candidate of list()) if (candidate.word.startsWith(start) && (!best || candidate.uses > best.uses)) best = candidate;
      return best?.word;
    },
  };
}
