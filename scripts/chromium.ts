import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import chromiumPackage, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/* No sandbox: the tests run as root in containers, and open only pages served from this machine. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--font-render-hinting=none'];

/** Unpacks the Chromium that comes as a package, with its own fonts and, where the machine lacks them, its own libraries. */
async function unpack(): Promise<string> {
  const path = await chromiumPackage.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const starts = () => spawnSync(path, ['--version'], { env: process.env }).status === 0;
  if (!starts()) {
    // The NSS libraries and their kin are in the package, which unpacks them by itself only on a cloud function.
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
    await inflate(join(bin, 'al2023.tar.br'));
    setupLambdaEnvironment(libraries);
    if (!starts()) throw new Error(`The packaged Chromium does not start: ${spawnSync(path, ['--version'], { env: process.env }).stderr.toString().trim()}`);
  }
  return path;
}

let unpacked: Promise<string> | undefined;

/** Starts the packaged Chromium. It needs no download and nothing installed on the machine. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  unpacked ??= unpack();
  return chromium.launch({ executablePath: await unpacked, headless: true, args: [...FLAGS, ...(options.args ?? [])] });
}
