import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const PACKED = /\.(woff2|png|pagefind|pf_\w+)$/;

/** Bytes of a file over the wire: with brotli, unless it is packed already. */
export async function wireBytes(file: string): Promise<number> {
  const bytes = await readFile(file);
  return PACKED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

/** Bytes of a text over the wire. */
export const wireText = (text: string) => brotliCompressSync(Buffer.from(text)).length;
