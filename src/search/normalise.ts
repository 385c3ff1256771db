/* Longer than any sentence people search for; what comes after would only slow the search. */
export const LONGEST_QUESTION = 300;

const NEGATIONS = /\b(?:can ?not|can'?t|could ?n[o']?t|couldnt|wo ?n'?t|will not|would ?n'?t|would not|does ?n'?t|does not|do ?n'?t|do not|did ?n'?t|did not|is ?n'?t|is not|are ?n'?t|has ?n'?t|have ?n'?t|was ?n'?t|unable to|never|no longer|not|cant|wont|isnt|arent|dosent|dosnt|doesnt|dont|didnt|hasnt|havent|wouldnt|struggles? to|refus(?:es|ing) to|hardly|barely)\b/g;
/** The one word that stands for can't, won't, doesn't, never, unable to. */
export const NOT = 'cannot';

/** The one word that stands for 1:1, 121 and one-to-one. */
export const ONE_TO_ONE = 'onetoone';

/** Text in one form: small letters without accents, apostrophes gone, ways of saying "not" made one, everything else that is not a letter or number a blank. A bar stays, so that many phrases can be put in one form at once. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[\u2018\u2019\u02bc`´]/g, "'")
    .replaceAll(/\b1\s*[:-]\s*1\b|\b121\b|\bone[ -]to[ -]one\b/g, ` ${ONE_TO_ONE} `)
    .replaceAll('&', ' and ')
    .replaceAll(NEGATIONS, ` ${NOT} `)
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9|]+/g, ' ')
    .trim();
}

/** The words of a text, in one form. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text.replaceAll('|', ' '));
  return plain === '' ? [] : plain.split(' ');
}

const IRREGULAR: Record<string, string> = { goes: 'go', gone: 'go', went: 'go', children: 'child', kids: 'kid', feet: 'foot', teeth: 'tooth', said: 'say', says: 'say', told: 'tell', kept: 'keep', got: 'get', getting: 'get', taught: 'teach', spoke: 'speak', spoken: 'speak', wrote: 'write', written: 'write', hurts: 'hurt', eating: 'eat', ate: 'eat', dying: 'die', ties: 'tie', men: 'man', women: 'woman', fell: 'fall', felt: 'feel', forgot: 'forget', forgotten: 'forget', lost: 'lose', losing: 'lose', loses: 'lose', thought: 'think', bitten: 'bite', hidden: 'hide', ran: 'run', running: 'run', saw: 'see', seen: 'see', heard: 'hear', slept: 'sleep', worse: 'bad', worst: 'bad', monies: 'money' };
const VOWEL = /[aeiouy]/;
const undouble = (word: string) => (/([bdgkmnprtv])\1$/.test(word) ? word.slice(0, -1) : word);

const SHORT_ROOT = /^[^aeiou]?[^aeiou][aeiou][^aeiouwxy]$/;
/* Of a short word the e is part: care is not car. */
const withoutFinalE = (root: string) => (root.length > 4 ? root.replace(/e$/, '') : root);

/** A word without its endings, so that read, reads and reading are one. Gentle: it would rather keep two words apart. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const irregular = IRREGULAR[word];
  let root = irregular ?? word;
  if (irregular) return withoutFinalE(root);
  if (/ies$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:x|ch|sh|ss|zz)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^suix]s$/.test(root) || /(?:[^ei]is|[aeo]us)s$/.test(root)) root = root.slice(0, -1);
  if (/ied$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else {
    const cut = /^(.{2,})(?:ing|ed)$/.exec(root)?.[1];
    // hating is of hate, hopping of hop: a short root that was not doubled has lost its e.
    if (cut && VOWEL.test(cut) && !/eed$/.test(root)) root = SHORT_ROOT.test(cut) ? `${cut}e` : undouble(cut);
  }
  if (/ly$/.test(root) && root.length > 5) root = root.slice(0, -2);
  if (/ness$/.test(root) && root.length > 6) root = root.slice(0, -4).replace(/i$/, 'y');
  if (/[st]ion$/.test(root) && root.length > 6) root = root.slice(0, -3);
  return withoutFinalE(root);
}
