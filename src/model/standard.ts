import { z } from 'zod';
import { acrossFields } from './across-fields.ts';
import { date, id, text, version } from './field.ts';
import { PHASES, phaseSchema } from './phase.ts';
import { compareVersions, FIRST_PUBLISHED } from './version.ts';
import { withdrawalSchema } from './withdrawal.ts';

export const STATUSES = ['draft', 'consultation', 'published', 'under-review', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];
export const STATUS_NAMES: Record<Status, string> = {
  draft: 'Draft',
  consultation: 'In consultation',
  published: 'Published',
  'under-review': 'Under review',
  withdrawn: 'Withdrawn',
};

/* States in which readers may cite the words as the panel's. */
export const CITED_STATUSES: readonly Status[] = ['published', 'under-review'];
/* One reader can miss what another sees. */
const FEWEST_REVIEWERS = 2;

export const reviewerSchema = z.strictObject({
  name: text('The reviewer, as they wish to be named.'),
  role: text('Their profession, or the experience they bring.'),
  interests: text('Interests they declare, or "None declared".'),
  date: date('The day they agreed the text.'),
});

export const CHANGE_KINDS = ['new', 'meaning-changed', 'clearer', 'layout', 'withdrawn'] as const;
export const changeSchema = z.strictObject({
  version: version('The version this change made.'),
  date: date('The day of the change.'),
  kind: z.enum(CHANGE_KINDS).meta({ description: 'The kind of change: new, meaning-changed, clearer, layout or withdrawn.' }),
  what: text('What changed, in one or two sentences for readers.'),
  why: text('Why it changed.'),
  whoNeedsToAct: text('Who should do something because of it, or "Nobody". Needed when the meaning changed.').optional(),
});
export type Change = z.output<typeof changeSchema>;

const signs = z
  .array(text('One thing an adult may notice, as a short phrase.', { max: 220 }))
  .min(2, { error: 'give at least two signs for each phase' })
  .max(8);

export const signsSchema = z.partialRecord(z.enum(PHASES), signs);
export const notRecommendedSchema = z.array(z.strictObject({ intervention: id('The id of an intervention.'), why: text('Why not for this need, in one or two sentences.') })).min(1);

const standardFields = z.strictObject({
  summary: text('What this standard is about and for whom, in one or two plain sentences.', { max: 320 }),
  status: z.enum(STATUSES).meta({ description: 'draft, consultation, published, under-review or withdrawn.' }),
  version: version('The version of this standard. Drafts are below 1.0, published ones 1.0 or later.'),
  published: date('The day this version was first put on the site.'),
  updated: date('The day its words last changed.'),
  nextReview: date('The day by which it is read again against the evidence and the law.'),
  phases: z.array(phaseSchema).min(1).meta({ description: 'The phases the standard covers, youngest first.' }),
  reviewers: z.array(reviewerSchema).meta({ description: 'Who has reviewed it, with declared interests. Empty in a draft; at least two once it is published.' }),
  everydayWords: z
    .array(text('Words a parent, teacher or young person would really use.', { max: 80 }))
    .min(10, { error: 'give at least ten everyday words or phrases' })
    .meta({ description: 'Words people use when they look for this. They feed the search and the A to Z.' }),
  signs: signsSchema.meta({ description: 'What an adult may notice, by phase. One list for each phase named in "phases".' }),
  helpNow: z.array(id('The id of a help-now card.')).meta({ description: 'Help-now cards shown at the top when there is risk. Empty if there is none.' }),
  related: z
    .array(z.strictObject({ topic: id('The slug of another topic.'), why: text('Why a reader may want it: one short clause.', { max: 160 }) }))
    .min(2)
    .meta({ description: 'Other topics a reader may need, each with why. If both are written, each names the other.' }),
  entitlements: z.array(id('The id of an entitlement.')).min(3).meta({ description: 'Rights and duties that apply, the most useful first.' }),
  notRecommended: notRecommendedSchema.meta({ description: 'What is often tried and should not be bought or relied on, with why.' }),
  changes: z.array(changeSchema).min(1).meta({ description: 'What changed and when, newest first.' }),
  withdrawal: withdrawalSchema('the slugs of standards').meta({ description: 'Only for a withdrawn standard: when, why and what replaces it.' }),
  commentsUntil: date('Only in consultation: the last day for comments.').optional(),
});
export type Standard = z.output<typeof standardFields>;

/** Front matter of `content/standards/<slug>/standard.mdx`. Code, title, tier and area come from the taxonomy. */
export const standardSchema = standardFields.check(
  acrossFields<Standard>(['phases', 'signs'], ({ phases, signs }, fault) => {
    for (const phase of phases) if (!signs[phase]) fault(['signs'], `there are no signs for ${phase}; add them, because "phases" names it`);
    for (const phase of PHASES) if (signs[phase] && !phases.includes(phase)) fault(['signs', phase], `there are signs for ${phase}, which "phases" does not name; remove them, or add ${phase} to "phases"`);
  }),
  acrossFields<Standard>(['published', 'updated'], ({ published, updated }, fault) => {
    if (updated < published) fault(['updated'], `"updated" (${updated}) is before "published" (${published}); give the later day`);
  }),
  acrossFields<Standard>(['updated', 'nextReview'], ({ updated, nextReview }, fault) => {
    if (nextReview <= updated) fault(['nextReview'], `"nextReview" (${nextReview}) is not after "updated" (${updated}); give the later day`);
  }),
  acrossFields<Standard>(['status', 'version'], ({ status, version }, fault) => {
    const isFirst = compareVersions(version, FIRST_PUBLISHED) >= 0;
    if (status === 'draft' && isFirst) fault(['version'], `a draft cannot be version ${version}; the versions of drafts are below ${FIRST_PUBLISHED}`);
    if (CITED_STATUSES.includes(status) && !isFirst) fault(['version'], `the status is ${status}, but the version is ${version}; published versions begin with "${FIRST_PUBLISHED}"`);
  }),
  acrossFields<Standard>(['status', 'reviewers'], ({ status, reviewers }, fault) => {
    if (!CITED_STATUSES.includes(status) || reviewers.length >= FEWEST_REVIEWERS) return;
    fault(['reviewers'], `the status is ${status}, which needs at least two reviewers, and ${reviewers.length === 0 ? 'none is' : 'only one is'} named; name them, or keep "status: draft" until there are two`);
  }),
  acrossFields<Standard>(['status', 'withdrawal'], ({ status, withdrawal }, fault) => {
    if (status === 'withdrawn' && !withdrawal) fault(['withdrawal'], '"status" says that it is withdrawn, but not when and why; add "withdrawal"');
    if (status !== 'withdrawn' && withdrawal) fault(['withdrawal'], `it says when it was withdrawn, but its status is ${status}; write "status: withdrawn", or take "withdrawal" out`);
  }),
  acrossFields<Standard>(['status', 'commentsUntil'], ({ status, commentsUntil }, fault) => {
    if (status === 'consultation' && !commentsUntil) fault(['commentsUntil'], '"status" says that it is in consultation, but not until when; add "commentsUntil" with the last day for comments');
    if (status !== 'consultation' && commentsUntil) fault(['commentsUntil'], `there is a last day for comments, but the status is ${status}; take "commentsUntil" out, or write "status: consultation"`);
  }),
  acrossFields<Standard>(['updated', 'commentsUntil'], ({ updated, commentsUntil }, fault) => {
    if (commentsUntil && commentsUntil < updated) fault(['commentsUntil'], `the last day for comments (${commentsUntil}) is before "updated" (${updated}); give a later day`);
  }),
  acrossFields<Standard>(['changes', 'version'], ({ changes, version }, fault) => {
    const newest = changes[0];
    if (newest && newest.version !== version) fault(['changes', 0, 'version'], `the newest change is for version ${newest.version}, but the standard is version ${version}; make them the same`);
  }),
  acrossFields<Standard>(['changes', 'updated'], ({ changes, updated }, fault) => {
    const newest = changes[0];
    if (newest && newest.date !== updated) fault(['changes', 0, 'date'], `the newest change is of ${newest.date}, but "updated" says ${updated}; make them the same, or add an entry for the later day at the top`);
  }),
  acrossFields<Standard>(['changes', 'status'], ({ changes, status }, fault) => {
    if (status === 'withdrawn' && changes[0]?.kind !== 'withdrawn') fault(['changes', 0, 'kind'], 'the standard is withdrawn, but the newest change does not say so; add an entry with "kind: withdrawn" at the top of "changes"');
  }),
  acrossFields<Standard>(['changes'], ({ changes }, fault) => {
    changes.forEach(({ kind, whoNeedsToAct, version, date: day }, index) => {
      const older = changes[index + 1];
      if (kind === 'meaning-changed' && !whoNeedsToAct) fault(['changes', index, 'whoNeedsToAct'], 'the meaning changed, but not who needs to act; say who does, or write Nobody');
      if (older && compareVersions(older.version, version) > 0) fault(['changes', index, 'version'], `version ${version} stands above version ${older.version}; versions only rise, and the newest comes first`);
      if (older && older.date > day) fault(['changes', index, 'date'], `the change of ${day} stands above one of ${older.date}; the newest comes first`);
    });
  }),
);
