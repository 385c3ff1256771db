import { diffWords } from 'diff';
import type { Edition, EditionStatement } from '../model/edition.ts';
import { CERTAINTY_NAMES, LABEL_NAMES, STUDIED_IN_NAMES } from '../model/evidence.ts';
import { LAYER_NAMES } from '../model/layer.ts';
import { PHASE_NAMES, PHASES } from '../model/phase.ts';

/** A run of words in a comparison: kept, taken out or put in. */
export interface Run {
  words: string;
  change: 'kept' | 'removed' | 'added';
}

/** One part of a standard whose words differ between two versions. */
export interface Difference {
  place: string;
  runs: Run[];
}

/* Lists are compared line by line; ids are told as they are, since what they stood for may have another name by now. */
const list = (items: readonly string[]) => items.join('\n');

const dose = (rung: Edition['ladder']['rungs'][number]) =>
  'allDay' in rung.dose ? rung.dose.allDay : `${rung.dose.minutes} minutes, ${rung.dose.timesPerWeek} times a week, for ${rung.dose.weeks} weeks (${rung.dose.basis}). ${rung.dose.note ?? ''}`.trim();

function statementParts(code: string, statement: EditionStatement): [place: string, words: string][] {
  const name = `Statement ${code}.${statement.number}`;
  const { structure, process, outcome } = statement.measures;
  return [
    [name, `${statement.title}. ${statement.statement}`],
    [`${name}: in plain words`, statement.plain],
    [`${name}: label and strength`, `${LABEL_NAMES[statement.label]}, ${statement.strength}`],
    [`${name}: how sure we are`, statement.certainty ? CERTAINTY_NAMES[statement.certainty] : ''],
    [`${name}: studied in whom`, STUDIED_IN_NAMES[statement.studiedIn]],
    [`${name}: measures`, list([...structure.map(({ measure, dataSource }) => `${measure} (${dataSource})`), ...process.map(({ measure, numerator, denominator, dataSource }) => `${measure} ${numerator} / ${denominator} (${dataSource})`), ...outcome.map(({ measure, dataSource }) => `${measure} (${dataSource})`)])],
    [`${name}: sources`, list(statement.sources)],
    [`${name}: rights and duties`, list(statement.entitlements)],
    ...statement.text.map(({ heading, words }): [string, string] => [`${name}: ${heading}`, words]),
  ];
}

function ladderParts({ intro, rungs, lookDeeper }: Edition['ladder']): [place: string, words: string][] {
  return [
    ['Ladder', intro],
    ...rungs.map((rung, index): [string, string] => [`Ladder, step ${index + 1}`, list([`${rung.title} (${LAYER_NAMES[rung.layer]}: ${rung.intervention})`, rung.why, rung.who, dose(rung), `Review after ${rung.reviewAfterWeeks} weeks.`, `Working when: ${rung.workingWhen}`, `If not: ${rung.ifNot}`])]),
    ['Ladder: look deeper', list([lookDeeper.when, ...lookDeeper.assess, ...lookDeeper.ask, ...lookDeeper.read, lookDeeper.meanwhile])],
  ];
}

/** Every part of an edition with the name of its place, in order. */
function parts(edition: Edition): Map<string, string> {
  return new Map([
    ['Title', edition.title],
    ['Summary', edition.summary],
    ...PHASES.map((phase): [string, string] => [`What you may notice: ${PHASE_NAMES[phase]}`, list(edition.signs[phase] ?? [])]),
    ...edition.text.map(({ heading, words }): [string, string] => [heading, words]),
    ...edition.statements.flatMap((statement) => statementParts(edition.code, statement)),
    ...ladderParts(edition.ladder),
    ['Not recommended', list(edition.notRecommended.map(({ intervention, why }) => `${intervention}: ${why}`))],
    ['Rights and duties', list(edition.entitlements)],
    ['Reviewed by', list(edition.reviewers.map(({ name, role, interests, date }) => `${name}, ${role}. ${interests}. ${date}`))],
  ]);
}

/** What differs between two versions, part by part, word by word; parts with the same words are left out. */
export function differences(before: Edition, after: Edition): Difference[] {
  const old = parts(before);
  const now = parts(after);
  const places = [...now.keys(), ...[...old.keys()].filter((place) => !now.has(place))];
  return places.flatMap((place): Difference[] => {
    const from = old.get(place) ?? '';
    const to = now.get(place) ?? '';
    if (from === to) return [];
    return [{ place, runs: diffWords(from, to).map(({ value, added, removed }) => ({ words: value, change: added ? 'added' : removed ? 'removed' : 'kept' })) }];
  });
}
