import { expect, test } from 'vitest';
import { ofKind } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/read-library.ts';

/* The least the library promises to hold, counted from the content itself. */
const { entries } = await readLibrary('.');
const topics = ofKind(entries, 'taxonomy').flatMap(({ data }) => data.topics);
const standards = ofKind(entries, 'standards');
const interventions = ofKind(entries, 'interventions');

test('every topic has its standard: 35 needs and 24 conditions', () => {
  const written = new Set(standards.map(({ id }) => id));
  expect(topics.filter(({ slug }) => !written.has(slug)).map(({ slug }) => slug)).toEqual([]);
  expect(topics.filter(({ tier }) => tier === 'need')).toHaveLength(35);
  expect(topics.filter(({ tier }) => tier === 'condition')).toHaveLength(24);
});

test('each has four to six statements, and there are about five for each', () => {
  const statements = ofKind(entries, 'statements');
  expect(statements.length).toBeGreaterThanOrEqual(290);
  for (const { id } of standards) {
    const own = statements.filter((statement) => statement.id.startsWith(`${id}/`)).length;
    expect(own, id).toBeGreaterThanOrEqual(4);
    expect(own, id).toBeLessThanOrEqual(6);
  }
});

test('each has a ladder of four or more rungs, and ten or more everyday words of its own', () => {
  for (const { id, data } of ofKind(entries, 'ladders')) expect(data.rungs.length, id).toBeGreaterThanOrEqual(4);
  for (const { id, data } of standards) expect(data.everydayWords.length, id).toBeGreaterThanOrEqual(10);
});

test('interventions, what is not recommended or unproven, rights and sources reach their floors', () => {
  expect(interventions.length).toBeGreaterThanOrEqual(140);
  expect(interventions.filter(({ data }) => data.verdict === 'not-recommended' || data.verdict === 'insufficient-evidence').length).toBeGreaterThanOrEqual(25);
  expect(ofKind(entries, 'entitlements').length).toBeGreaterThanOrEqual(100);
  expect(ofKind(entries, 'sources').length).toBeGreaterThanOrEqual(250);
});

test('wherever there is risk there is a card that says what to do now', () => {
  const RISK = ['self-harm', 'eating-disorders', 'eating-and-drinking', 'epilepsy', 'medical-needs', 'behaviour', 'exclusion', 'depression', 'low-mood', 'anxiety', 'trauma-and-attachment', 'acquired-brain-injury'];
  for (const slug of RISK) expect(standards.find(({ id }) => id === slug)?.data.helpNow.length, slug).toBeGreaterThan(0);
});
