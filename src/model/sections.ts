import type { Verdict } from './evidence.ts';

/** A required heading of a body, the key under which its text is kept, and any required headings below it. */
export interface Section {
  key: string;
  heading: string;
  within?: readonly Section[];
}

export const STANDARD_SECTIONS = [
  { key: 'overview', heading: 'Overview' },
  { key: 'you', heading: 'If this is you' },
  { key: 'home', heading: 'Today at home' },
  { key: 'class', heading: 'Tomorrow in class' },
  { key: 'questions', heading: 'Questions to ask at the meeting' },
  { key: 'known', heading: 'What we know and do not know' },
] as const satisfies readonly Section[];

export const PLAN_SECTIONS = [
  { key: 'vague', heading: 'Too vague' },
  { key: 'specific', heading: 'Specific' },
] as const satisfies readonly Section[];

export const STATEMENT_SECTIONS = [
  { key: 'rationale', heading: 'Rationale' },
  { key: 'child', heading: 'For children and young people' },
  { key: 'parent', heading: 'For parents and carers' },
  { key: 'teacher', heading: 'For class teachers' },
  { key: 'senco', heading: 'For SENCOs and leaders' },
  { key: 'council', heading: 'For councils and health' },
  { key: 'plan', heading: 'In a plan', within: PLAN_SECTIONS },
  { key: 'definitions', heading: 'Definitions' },
  { key: 'equality', heading: 'Equality' },
] as const satisfies readonly Section[];

/** The five voices of a statement, in the order they are printed. */
export const VOICES = ['child', 'parent', 'teacher', 'senco', 'council'] as const;

export const ENTITLEMENT_SECTIONS = [
  { key: 'means', heading: 'What it means' },
  { key: 'enforce', heading: 'If it is not happening' },
  { key: 'words', heading: 'Words you can use' },
] as const satisfies readonly Section[];

/** The last heading of an intervention follows its verdict: nobody needs tips for what should not be used. */
export function interventionSections(verdict: Verdict): readonly Section[] {
  const isWorthUsing = verdict === 'recommended' || verdict === 'consider';
  return [
    { key: 'what', heading: 'What it is' },
    { key: 'evidence', heading: 'What the evidence says' },
    isWorthUsing ? { key: 'use', heading: 'How to use it well' } : { key: 'instead', heading: 'What to do instead' },
  ];
}
