import type { Finding } from '../src/model/finding.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Findings as text for a terminal: where, what is wrong, what to write instead; then a count. */
export function printFindings(findings: readonly Finding[], filesRead: number): string {
  const lines = findings.map(({ level, file, line, field, message, mend }) => `${file}:${line}${field ? ` · ${field}` : ''}\n  ${level === 'warning' ? 'Look at this: ' : ''}${message}\n  → ${mend}\n`);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const files = new Set(findings.map(({ file }) => file)).size;
  const verdict =
    findings.length === 0
      ? `${count(filesRead, 'file')} checked. Nothing to mend.`
      : `${count(filesRead, 'file')} checked. ${count(errors, 'fault')} to mend and ${count(findings.length - errors, 'thing')} to look at, in ${count(files, 'file')}. When you have changed them, run: npm run check`;
  return [...lines, verdict].join('\n');
}
