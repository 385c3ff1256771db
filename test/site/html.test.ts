import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { ofKind } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { reviewState } from '../../src/queries/review-state.ts';
import { builtFiles, builtPages } from '../support/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The compiler writes void elements and attributes in its own style; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A table shown as cards on a phone needs its roles said aloud, or screen readers lose it.
    'no-redundant-role': 'off',
    // "Search" in a form is what ARIA asks for; <search> is not yet known to all screen readers. A group is the box of a wide table.
    'prefer-native-element': ['error', { exclude: ['search', 'region', 'group', 'table', 'row', 'cell', 'rowgroup', 'columnheader', 'rowheader'] }],
    // The table of interventions narrows at once as a choice is made; there is nothing to submit.
    'wcag/h32': 'off',
    // Titles of sources are the titles of papers; those can be long.
    'long-title': 'off',
    // Telephone numbers in running text, such as 999, are words here; those to tap are links of their own.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', () => {
  const faults = builtPages.flatMap(({ file, html }) => {
    const report = validator.validateStringSync(html, file);
    return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`));
  });
  expect(faults.slice(0, 40)).toEqual([]);
});

describe('each page', () => {
  test('has one h1, and headings that never skip a level', () => {
    const faults = builtPages.flatMap(({ file, root }) => {
      const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
      const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skips ? [`${file}: ${levels.join(' ')}`] : [];
    });
    expect(faults).toEqual([]);
  });
  test('uses each id once', () => {
    const faults = builtPages.flatMap(({ file, root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
    });
    expect(faults).toEqual([]);
  });
  test('says plainly what the site is and is not, and how far the standards are reviewed', async () => {
    const reviewed = reviewState(ofKind((await readLibrary('.')).entries, 'standards').map(({ data }) => data).filter(({ status }) => status !== 'withdrawn'));
    for (const { file, root } of builtPages) {
      const words = root.querySelector('#standing')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
      for (const part of ['Independent and not statutory', 'National Inclusion Standards', reviewed, 'ever a reason to refuse an assessment']) expect(words, file).toContain(part);
    }
  });
  test('has no inline script, style or handler, loads nothing from elsewhere, and carries the policy', () => {
    for (const { file, root } of builtPages) {
      const scripts = root.querySelectorAll('script').filter((script) => script.getAttribute('type') !== 'application/ld+json');
      expect(scripts.filter((script) => !script.getAttribute('src')).length, file).toBe(0);
      expect(root.querySelectorAll('style, [style], iframe, img[src^="http"], script[src^="http"], link[rel="stylesheet"][href^="http"]').length, file).toBe(0);
      expect(root.querySelectorAll('*').filter((element) => Object.keys(element.attributes).some((name) => name.startsWith('on'))).length, file).toBe(0);
      expect(root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'), file).toContain("default-src 'none'");
    }
  });
});

test('no text of a template or of nothing has leaked into a page', () => {
  for (const { file, root } of builtPages) expect(root.querySelector('body')?.textContent ?? '', file).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b|[Ll]orem ipsum|\bTODO\b/);
});

test('styles load nothing from elsewhere', () => {
  for (const file of builtFiles.filter((name) => name.endsWith('.css'))) expect(readFileSync(join('dist', file), 'utf8'), file).not.toMatch(/url\(["']?(?:https?:)?\/\//);
});
