import type { Finding } from '../src/model/finding.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How many of each rule, the most first: what kind of work waits. */
function summary(findings: readonly Finding[]): string {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return [...byRule]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, own]) => `  ${String(own.length).padStart(4)}  ${rule}`)
    .join('\n');
}

/** Findings as text for a terminal: where, what is wrong, what to write instead; then a summary and a count. */
export function printFindings(findings: readonly Finding[], filesRead: number): string {
  const lines = findings.map(({ rule, level, file, line, field, message, mend }) => `${file}:${line}${field ? ` · ${field}` : ''}\n  ${level === 'warning' ? 'Look at this: ' : ''}${message}\n  → ${mend}  (${rule})\n`);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const files = new Set(findings.map(({ file }) => file)).size;
  if (findings.length === 0) return `${count(filesRead, 'file')} checked. Nothing to mend.`;
  const verdict = `${count(filesRead, 'file')} checked. ${count(errors, 'fault')} to mend and ${count(findings.length - errors, 'thing')} to look at, in ${count(files, 'file')}. When you have changed them, run: npm run check`;
  return [...lines, ...(findings.length > 5 ? [`By rule:\n${summary(findings)}\n`] : []), verdict].join('\n');
}

/** GitHub's own escapes for a line that it turns into a note on the diff. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function annotateFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ level, file, line, rule, message, mend }) => `::${level} file=${escapeProperty(file)},line=${line},title=${escapeProperty(rule)}::${escapeData(`${message}\n${mend}`)}`)
    .join('\n');
}
