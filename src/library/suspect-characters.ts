/* Characters that a reader cannot see, or that make a text look like another: the tools of forged words. */
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFE00-\uFE0E\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E01EF}\u{F0000}-\u{10FFFF}]/u;
/* Joiners are part of many emoji; elsewhere they hide. */
const LONE_JOINER = /(?<!\p{Emoji}\uFE0F?)[\u200C\u200D]|[\u200C\u200D](?!\p{Emoji})/u;
/* A word in two alphabets: Latin with letters that only look Latin. */
const MIXED_WORD = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]\p{Script=Latin}/u;
/* Letters that are pictures of letters: full width, mathematical, enclosed. */
const STYLED_LETTER = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/u;

/** The first place in a text where characters hide or imitate others, or nothing. */
export function suspectCharacter(text: string): { line: number; message: string; mend: string } | undefined {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const hidden = HIDDEN.exec(line) ?? LONE_JOINER.exec(line);
    if (hidden) return { line: index + 1, message: `a hidden character (U+${(hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) stands in this line`, mend: 'write the line again by hand instead of pasting it' };
    const mixed = MIXED_WORD.exec(line) ?? STYLED_LETTER.exec(line);
    if (mixed) return { line: index + 1, message: `a letter near "${mixed[0]}" looks like an ordinary letter and is another`, mend: 'write the word again with the letters of your keyboard' };
  }
  return undefined;
}
