import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { table } from './table.ts';
import { TEMPLATES } from './templates.ts';

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** Bytes over the wire for one page of each template: HTML, styles and scripts with brotli; fonts as they are. */
export async function measureWeights(dist: string): Promise<string> {
  const size = async (address: string) => brotliCompressSync(await readFile(join(dist, address))).length;
  const rows = await Promise.all(
    Object.entries(TEMPLATES).map(async ([name, address]) => {
      const file = join(dist, address, 'index.html');
      const html = await readFile(file);
      const root = parse(html.toString());
      const linked = (selector: string, attribute: string) => root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
      const sum = async (addresses: string[]) => (await Promise.all(addresses.map(size))).reduce((total, bytes) => total + bytes, 0);
      const htmlBytes = brotliCompressSync(html).length;
      const cssBytes = await sum(linked('link[rel="stylesheet"]', 'href'));
      const scriptBytes = await sum(linked('script[src]', 'src'));
      const fonts = await Promise.all(linked('link[as="font"]', 'href').map(async (font) => (await readFile(join(dist, font))).length));
      const fontBytes = fonts.reduce((total, bytes) => total + bytes, 0);
      return [name, kilobytes(htmlBytes), kilobytes(cssBytes), kilobytes(scriptBytes), kilobytes(htmlBytes + cssBytes + scriptBytes), kilobytes(fontBytes)];
    }),
  );
  return `${table(['KB over the wire (brotli)', 'HTML', 'CSS', 'Scripts', 'All but fonts', 'Font'], rows)}\n`;
}
