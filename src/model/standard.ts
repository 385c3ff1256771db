import { z } from 'zod';
import { date, id, text, version } from './field.ts';
import { PHASES, phaseSchema } from './phase.ts';
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

const reviewerSchema = z.strictObject({
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
  whoNeedsToAct: text('Who should do something because of it, if anyone.').optional(),
});
export type Change = z.output<typeof changeSchema>;

const signs = z
  .array(text('One thing an adult may notice, as a short phrase.', { max: 220 }))
  .min(2, { error: 'give at least two signs for each phase' })
  .max(8);

/** Front matter of `content/standards/<slug>/standard.mdx`. Code, title, tier and area come from the taxonomy. */
export const standardSchema = z
  .strictObject({
    summary: text('What this standard is about and for whom, in one or two plain sentences.', { max: 320 }),
    status: z.enum(STATUSES).meta({ description: 'draft, consultation, published, under-review or withdrawn.' }),
    version: version('The version of this standard. Drafts are below 1.0.'),
    published: date('The day this version was first put on the site.'),
    updated: date('The day its words last changed.'),
    nextReview: date('The day by which it is read again against the evidence and the law.'),
    phases: z.array(phaseSchema).min(1).meta({ description: 'The phases the standard covers, youngest first.' }),
    reviewers: z.array(reviewerSchema).meta({ description: 'Who has reviewed it, with declared interests. Empty in a draft.' }),
    everydayWords: z
      .array(text('Words a parent, teacher or young person would really use.', { max: 80 }))
      .min(10, { error: 'give at least ten everyday words or phrases' })
      .meta({ description: 'Words people use when they look for this. They feed the search and the A to Z.' }),
    signs: z.partialRecord(z.enum(PHASES), signs).meta({ description: 'What an adult may notice, by phase. One list for each phase named in "phases".' }),
    helpNow: z.array(id('The id of a help-now card.')).meta({ description: 'Help-now cards shown at the top when there is risk. Empty if there is none.' }),
    related: z
      .array(z.strictObject({ topic: id('The slug of another topic.'), why: text('Why a reader may want it: one short clause.', { max: 160 }) }))
      .min(2)
      .meta({ description: 'Other topics a reader may need, each with why. If both are written, each names the other.' }),
    entitlements: z.array(id('The id of an entitlement.')).min(3).meta({ description: 'Rights and duties that apply, the most useful first.' }),
    notRecommended: z
      .array(z.strictObject({ intervention: id('The id of an intervention.'), why: text('Why not for this need, in one or two sentences.') }))
      .min(1)
      .meta({ description: 'What is often tried and should not be bought or relied on, with why.' }),
    changes: z.array(changeSchema).min(1).meta({ description: 'What changed and when, newest first.' }),
    withdrawal: withdrawalSchema('the slugs of standards').meta({ description: 'Only for a withdrawn standard: when, why and what replaces it.' }),
    commentsUntil: date('Only in consultation: the last day for comments.').optional(),
  })
  .superRefine((standard, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const phase of standard.phases) if (!standard.signs[phase]) fault(['signs'], `there are no signs for ${phase}; add them, because "phases" names it`);
    for (const phase of PHASES) if (standard.signs[phase] && !standard.phases.includes(phase)) fault(['signs', phase], `there are signs for ${phase}, which "phases" does not name; remove them, or add ${phase} to "phases"`);
    if (standard.updated < standard.published) fault(['updated'], `"updated" (${standard.updated}) is before "published" (${standard.published}); give the later day`);
    if (standard.nextReview <= standard.updated) fault(['nextReview'], `"nextReview" (${standard.nextReview}) is not after "updated" (${standard.updated}); give the later day`);
    if (standard.status === 'published' && standard.reviewers.length === 0) fault(['reviewers'], 'a published standard needs reviewers; keep "status: draft" until there are some');
    if (standard.status === 'withdrawn' && !standard.withdrawal) fault(['withdrawal'], 'it is withdrawn, but not when and why; add "withdrawal"');
    if (standard.status !== 'withdrawn' && standard.withdrawal) fault(['withdrawal'], `it says when it was withdrawn, but its status is ${standard.status}; write "status: withdrawn", or take "withdrawal" out`);
    if (standard.status === 'consultation' && !standard.commentsUntil) fault(['commentsUntil'], 'it is in consultation, but not until when; add "commentsUntil"');
    if (standard.changes[0] && standard.changes[0].version !== standard.version) fault(['changes', 0, 'version'], `the newest change is for version ${standard.changes[0].version}, but the standard is version ${standard.version}; make them the same`);
  });
export type Standard = z.output<typeof standardSchema>;
