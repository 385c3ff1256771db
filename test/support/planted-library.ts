import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkLibrary } from '../../scripts/check-library.ts';
import { printFindings } from '../../scripts/print-findings.ts';
import { writeSyntheticLibrary } from '../../scripts/synthetic-library.ts';

/** The day on which all planted libraries are checked. */
export const TODAY = '2026-11-21';

/** A small healthy library in a folder of its own, in which a test plants faults. */
export class PlantedLibrary {
  readonly root: string;
  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<PlantedLibrary> {
    const root = await mkdtemp(join(tmpdir(), 'send-library-'));
    await writeSyntheticLibrary(root, 3);
    return new PlantedLibrary(root);
  }

  path = (file: string) => join(this.root, 'content', file);

  async write(file: string, text: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(file)), { recursive: true });
    await writeFile(this.path(file), text);
  }

  /** Changes part of a file; throws if the part is not there, so that no test passes by planting nothing. */
  async edit(file: string, from: string | RegExp, to: string): Promise<void> {
    const before = await readFile(this.path(file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing in ${file} matches ${from}`);
    await writeFile(this.path(file), after);
  }

  remove = (file: string) => rm(this.path(file), { recursive: true });
  dispose = () => rm(this.root, { recursive: true, force: true });

  findings = async (today = TODAY) => (await checkLibrary(this.root, today)).findings;

  /** What an editor reads, without the summary and the closing count. */
  async report(): Promise<string> {
    const [faults = ''] = printFindings(await this.findings(), 0).split(/By rule:|\d+ files? checked\./);
    return faults.trim();
  }
}
