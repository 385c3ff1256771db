import lighthouse from 'lighthouse';
import { launchChromium } from '../chromium.ts';
import { table } from './table.ts';
import { TEMPLATES } from './templates.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUGGING_PORT = 9333;

/** Lighthouse, mobile, on one page of each template; below the table, every audit that was not passed. */
export async function measureLighthouse(address: string): Promise<string> {
  const browser = await launchChromium({ args: [`--remote-debugging-port=${DEBUGGING_PORT}`] });
  const missed = new Set<string>();
  try {
    const rows: (string | number)[][] = [];
    for (const [name, path] of Object.entries(TEMPLATES)) {
      const result = await lighthouse(`${address}${path}`, { port: DEBUGGING_PORT, onlyCategories: [...CATEGORIES], logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
      const { categories, audits } = result.lhr;
      rows.push([name, ...CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100))]);
      for (const category of CATEGORIES)
        for (const { id, weight } of categories[category]?.auditRefs ?? []) {
          const score = audits[id]?.score;
          if (weight > 0 && score !== null && score !== undefined && score < 0.9) missed.add(`${name}: ${audits[id]?.title} (${audits[id]?.displayValue ?? score})`);
        }
    }
    return `${table(['Lighthouse, mobile', 'Performance', 'Accessibility', 'Best practices', 'SEO'], rows)}\n${[...missed].map((line) => `\nNot passed: ${line}`).join('')}`;
  } finally {
    await browser.close();
  }
}
