import { describe, expect, test } from 'vitest';
import { builtPages, pageAt } from '../support/built-pages.ts';

/* What a reader relies on, looked at in the built pages of the real library. */

/* Two pages about all standards lie beside them. */
const OVERVIEWS = ['/standards/map/', '/standards/freshness/'];
const standards = builtPages.filter(({ address }) => /^\/standards\/[^/]+\/$/.test(address) && !OVERVIEWS.includes(address));
const statements = builtPages.filter(({ address }) => /^\/standards\/[^/]+\/\d+\/$/.test(address));
const words = (page: (typeof builtPages)[number], selector: string) => page.root.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

test('the library holds what the first slice promises', () => {
  const count = (pattern: RegExp) => builtPages.filter(({ address }) => pattern.test(address)).length;
  expect(standards.length).toBeGreaterThanOrEqual(12);
  expect(statements.length).toBeGreaterThanOrEqual(48);
  expect(count(/^\/interventions\/[^/]+\/$/)).toBeGreaterThanOrEqual(40);
  expect(count(/^\/entitlements\/[^/]+\/$/)).toBeGreaterThanOrEqual(40);
  expect(pageAt('/interventions/').root.querySelectorAll('tr[data-verdict="not-recommended"]').length).toBeGreaterThanOrEqual(8);
  expect(pageAt('/glossary/').root.querySelectorAll('.term').length).toBeGreaterThanOrEqual(50);
});

describe.each(standards.map((page) => [page.address, page] as const))('%s', (_, page) => {
  test('says on its face that it is a draft, with version and date', () => {
    expect(words(page, '.standing-line')).toMatch(/^Draft 0\.\d+: not yet reviewed by a panel [NC]\d{2} Updated \d+ \w+ \d{4}/);
  });
  test('opens with what should be happening, each line labelled', () => {
    const lines = page.root.querySelectorAll('.should-happen li');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expect(line.querySelector('.tag')?.textContent).toMatch(/Law|Statutory guidance|Best practice/);
  });
  test('has a ladder of four or more steps that ends in look deeper, as a picture and as a list', () => {
    const steps = page.root.querySelectorAll('ol.ladder > li');
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.at(-1)?.querySelector('h3')?.textContent).toBe('Look deeper');
    expect(page.root.querySelectorAll('ol.staircase > li').length).toBe(steps.length);
    for (const step of steps.slice(0, -1)) expect(step.querySelectorAll('dt').map((term) => term.textContent.trim())).toEqual(['Who', 'How much', 'Look again', 'It is working when', 'If not']);
  });
  test('names what not to rely on, rights, sources, related topics and how to cite it', () => {
    expect(page.root.querySelectorAll('.not-recommended li').length).toBeGreaterThanOrEqual(1);
    expect(page.root.querySelectorAll('.entitlement-list li').length).toBeGreaterThanOrEqual(3);
    expect(page.root.querySelectorAll('.source-list > li').length).toBeGreaterThanOrEqual(6);
    expect(words(page, '.citation')).toMatch(/^SEND Standards\. [NC]\d{2} .+ Version 0\.\d+ \(draft\), .+ https?:\/\//);
  });
});

test('a page about risk opens with what to do now and whom to call', () => {
  const page = pageAt('/standards/self-harm/');
  expect(page.html.indexOf('class="help-now"')).toBeLessThan(page.html.indexOf('class="should-happen"'));
  expect(page.root.querySelector('.help-card details')?.hasAttribute('open')).toBe(true);
  expect(page.root.querySelectorAll('.help-now a[href="tel:999"]').length).toBeGreaterThan(0);
});

describe('a statement', () => {
  test('speaks to five people, and shows a vague and a specific wording', () => {
    for (const page of statements) {
      expect(page.root.querySelectorAll('.voice').length, page.file).toBe(5);
      expect(words(page, '.wording-vague .prose').length, page.file).toBeGreaterThan(20);
      expect(words(page, '.wording-specific .prose').length, page.file).toBeGreaterThan(words(page, '.wording-vague .prose').length);
    }
  });
  test('says what it rests on, shows the paragraph when that is law, and reaches its evidence in one tap', () => {
    for (const page of statements) {
      const label = words(page, '.grounds .tag');
      expect(label, page.file).toMatch(/^(Law|Statutory guidance|Best practice)/);
      if (!label.startsWith('Best')) expect(page.root.querySelectorAll('.paragraph').length, page.file).toBeGreaterThan(0);
      expect(page.root.querySelectorAll('.source-list a[href^="http"]').length, page.file).toBeGreaterThan(0);
    }
  });
  test('can be measured: a numerator over a denominator', () => {
    for (const page of statements) expect(page.root.querySelectorAll('.process dt').map((term) => term.textContent).slice(0, 2), page.file).toEqual(['Count', 'Out of']);
  });
});

test('the table of interventions is whole without a script', () => {
  const rows = pageAt('/interventions/').root.querySelectorAll('.interventions tbody tr');
  expect(rows.length).toBe(builtPages.filter(({ address }) => /^\/interventions\/(?!evidence-map)[^/]+\/$/.test(address)).length);
  expect(rows.filter((row) => row.hasAttribute('hidden'))).toEqual([]);
});
