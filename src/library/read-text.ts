import { lstatSync, readFileSync } from 'node:fs';
import { suspectCharacter } from './suspect-characters.ts';

/* A standard is a few thousand words. A file this big is a mistake, or an attack on whoever builds the site. */
export const MAX_BYTES = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text, or why it is refused and in which line. */
export type ReadText = { text: string } | { line?: number; message: string; mend: string };

/** Reads one content file as text, or says in plain words why it cannot be read. Thousands of small files are read four times as fast one after the other as all at once. */
export function readText(path: string): ReadText {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return { message: 'this is a link to another file', mend: 'put the file itself here' };
  if (status.size > MAX_BYTES) return { message: 'the file is over 1 MB, the most allowed', mend: 'split it, or take out what was pasted by mistake' };
  return decodeText(readFileSync(path));
}

/** The text of some bytes, with plain line ends, or why they are refused. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > MAX_BYTES) return { message: 'the file is over 1 MB, the most allowed', mend: 'split it, or take out what was pasted by mistake' };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { message: 'the file is not saved as UTF-8 text', mend: 'open it in your editor and save it again with the encoding UTF-8' };
  }
  if (text.includes('\0')) return { message: 'the file holds a NUL character, so it is not plain text', mend: 'write it again in a plain-text editor' };
  if (text.trim() === '') return { message: 'the file is empty', mend: 'write its content, or delete the file' };
  const plain = text.replaceAll(/\r\n?/g, '\n');
  return suspectCharacter(plain) ?? { text: plain };
}
