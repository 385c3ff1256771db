import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../serve-site.ts';
import { writeSyntheticLibrary } from '../../synthetic-library.ts';
import { copyProject } from '../project-copy.ts';
import { measurePage, type PageFigures } from './browser.ts';

const STANDARDS = 1000;
/* What is known of words, whatever the topics; phrases that lead to this site's own topics have no place in another. */
const ABOUT_WORDS = ['abbreviations.yaml', 'words.yaml'];
const QUESTIONS = ['reading trouble 517 3', 'listening writing counting', 'waiting sharing', 'topic 700 about naming', 'starting trouble 12 4', 'matching'];

/** The figures of the search page on a synthetic site of 1,000 standards that also knows what this site knows of words. Takes a minute or two. */
export async function measureLargeSite(browser: Browser): Promise<PageFigures> {
  const root = await copyProject();
  try {
    await writeSyntheticLibrary(root, STANDARDS);
    for (const file of ABOUT_WORDS) await cp(join('content/search', file), join(root, 'content/search', file));
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
