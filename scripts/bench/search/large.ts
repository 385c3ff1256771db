import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../serve-site.ts';
import { writeSyntheticLibrary } from '../../synthetic-library.ts';
import { copyProject } from '../project-copy.ts';
import { measurePage, type PageFigures } from './browser.ts';

const STANDARDS = 1000;
const QUESTIONS = ['reading trouble 517 3', 'listening writing counting', 'waiting sharing', 'topic 700 about naming', 'starting trouble 12 4', 'matching'];

/** The figures of the search page on a synthetic site of 1,000 standards that also has this site's search words. Takes a minute or two. */
export async function measureLargeSite(browser: Browser): Promise<PageFigures> {
  const root = await copyProject();
  try {
    await writeSyntheticLibrary(root, STANDARDS);
    await cp('content/search', join(root, 'content/search'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bench/build-once.ts'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build failed: ${stderr}`);
    const { server, address } = await serveSite(join(root, 'dist'), 0);
    const figures = await measurePage(browser, address, join(root, 'dist'), QUESTIONS);
    server.closeAllConnections();
    server.close();
    return figures;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
