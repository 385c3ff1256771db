import { ENTITLEMENT_SECTIONS, interventionSections, type Section, STANDARD_SECTIONS, STATEMENT_SECTIONS } from '../../src/model/sections.ts';

export type BlankKind = 'standard' | 'statement' | 'intervention' | 'entitlement' | 'source' | 'term';

/** How to make one kind of thing: what to ask for its id, and its files with everything but the words. */
interface Blank {
  question: string;
  files: (id: string, today: string) => Record<string, string>;
}

const STATEMENTS_TO_BEGIN_WITH = 4;

/** The required headings, each with a part to write. */
const body = (sections: readonly Section[], depth = 2): string =>
  sections.map(({ heading, within }) => `${'#'.repeat(depth)} ${heading}\n\n${within ? body(within, depth + 1) : `WRITE the text under "${heading}".\n`}`).join('\n');

const nextYear = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

const standard = (today: string) => `---
# What this standard is about and for whom, in one or two plain sentences.
summary: WRITE a summary of one or two plain sentences.
status: draft
version: "0.1"
published: ${today}
updated: ${today}
nextReview: ${nextYear(today)}
# Take out the phases it does not cover, here and in "signs".
phases: [early-years, primary, secondary, post-16]
reviewers: []
# At least ten: the words a parent, teacher or young person would really use.
everydayWords:
${Array.from({ length: 10 }, (_, index) => `  - WRITE everyday words ${index + 1}`).join('\n')}
# What an adult may notice: two to eight for each phase.
signs:
${['early-years', 'primary', 'secondary', 'post-16'].map((phase) => `  ${phase}:\n    - WRITE a sign\n    - WRITE another sign`).join('\n')}
# Help-now cards, if there is any danger: the ids are the file names in content/help-now.
helpNow: []
# Other topics a reader may need: the slugs in content/taxonomy.yaml. If both are written, each names the other.
related:
  - { topic: write-a-topic, why: WRITE why a reader may want it }
  - { topic: write-another-topic, why: WRITE why a reader may want it }
# Rights and duties that apply, the most useful first: the ids are the file names in content/entitlements.
entitlements: [best-endeavours, graduated-approach, support-without-a-diagnosis]
# What is often tried and should not be relied on: the id is the file name in content/interventions. That file must list this topic.
notRecommended:
  - intervention: write-the-id
    why: WRITE why not for this need.
changes:
  - version: "0.1"
    date: ${today}
    kind: new
    what: First draft, for comment.
    why: WRITE why it was needed.
---

${body(STANDARD_SECTIONS)}`;

const rung = (layer: string) => `  - title: WRITE what to do
    layer: ${layer}
    # The id is the file name in content/interventions. That file must list this topic.
    intervention: write-the-id
    why: WRITE why this comes here.
    who: WRITE who does it
    dose:
      allDay: WRITE what happens all day, or give minutes, timesPerWeek, weeks and basis
    reviewAfterWeeks: 6
    workingWhen: WRITE what you would see.
    ifNot: WRITE what to do next.
`;

const ladder = () => `# What to try, in order, from what everyone gets to what a specialist gives.
intro: WRITE how to use this ladder.
rungs:
${['universal', 'targeted', 'targeted-plus', 'specialist'].map(rung).join('')}lookDeeper:
  when: WRITE when to find out more.
  assess:
    - WRITE what to assess
    - WRITE what else to assess
  ask:
    - WRITE whom to ask
    - WRITE whom else to ask
  read: []
  meanwhile: WRITE what goes on while the family waits.
`;

const statement = () => `---
# Three to eight words.
title: WRITE a short title
# One idea in one sentence: who does what, for whom, how often or by when.
statement: WRITE who (such as the class teacher) does what, for whom, and how often or within which time.
# The same in a tired parent's words.
plain: WRITE the same in plain words.
# law, statutory-guidance, evidence or consensus
label: consensus
# must (only with law), should or consider
strength: should
# high, moderate, low or very-low; leave the line out for law and statutory guidance
certainty: low
# this-need, pupils-in-general or expert-agreement
studiedIn: expert-agreement
measures:
  structure:
    - measure: WRITE what must be in place.
      dataSource: WRITE where that is seen
  process:
    - measure: WRITE Proportion of …
      numerator: WRITE those for whom it happened
      denominator: WRITE those for whom it should have happened
      dataSource: WRITE where that is seen
  outcome:
    - measure: WRITE what is better for the child, beyond marks.
      dataSource: WRITE where that is seen
# The ids are the file names in content/sources, the strongest first. The statements of a standard rest on six or more between them.
sources: [write-a-source]
# Needed when the label is law or statutory-guidance.
entitlements: []
---

${body(STATEMENT_SECTIONS)}`;

/** What `npm run new` can make. The ids are those the model's paths ask for. */
export const BLANKS: Record<BlankKind, Blank> = {
  standard: {
    question: 'Which topic? (its slug in content/taxonomy.yaml)',
    files: (id, today) => ({
      [`content/standards/${id}/standard.mdx`]: standard(today),
      [`content/standards/${id}/ladder.yaml`]: ladder(),
      ...Object.fromEntries(Array.from({ length: STATEMENTS_TO_BEGIN_WITH }, (_, index) => [`content/standards/${id}/statement-${index + 1}.mdx`, statement()])),
    }),
  },
  statement: {
    question: 'Of which standard? (its slug, for example learning-to-read; it gets the next number)',
    files: (id) => ({ [`content/standards/${id.replace('/', '/statement-')}.mdx`]: statement() }),
  },
  intervention: {
    question: 'What is its id? (for example paired-reading)',
    files: (id, today) => ({
      [`content/interventions/${id}.mdx`]: `---
name: WRITE the name in plain words
# Other names, brands and abbreviations.
otherNames: []
summary: WRITE what it is, in one sentence.
# universal, targeted, targeted-plus or specialist
layer: targeted
phases: [primary]
# The slugs of the topics it is for or sold for, as in content/taxonomy.yaml.
topics: [write-a-topic]
# recommended, consider, insufficient-evidence or not-recommended. It decides the last heading below: with recommended or
# consider it is "## How to use it well", with the other two "## What to do instead".
verdict: insufficient-evidence
# high, moderate, low or very-low
certainty: very-low
certaintyWhy: WRITE why we are this sure and no surer.
# this-need, pupils-in-general, expert-agreement or hardly-studied
studiedIn: hardly-studied
studiedInWhom: WRITE who took part in the studies.
deliveredBy: WRITE who gives it
adultTime: Not known
training: Not known
cost: Not known
cautions: []
# The ids are the file names in content/sources, the strongest first.
sources: [write-a-source]
checked: ${today}
---

${body(interventionSections('insufficient-evidence'))}`,
    }),
  },
  entitlement: {
    question: 'What is its id? (for example free-school-meals)',
    files: (id, today) => ({
      [`content/entitlements/${id}.mdx`]: `---
title: WRITE the right or duty in plain words
summary: WRITE what it means for a family, in one or two sentences.
# school, early-years, college, council, health, tribunal or exam-board
owedBy: [school]
owedTo: WRITE to whom it is owed
# must (law), should (guidance) or may (a power)
strength: should
# law, statutory-guidance or other-rules
basis: statutory-guidance
instrument: WRITE the Act, regulations or guidance
provision: WRITE the section or paragraph
topics: []
# The ids are the file names in content/sources.
sources: [write-a-source]
# The official page of the provision, for readers.
address: https://www.legislation.gov.uk/WRITE the whole address of the official page
# The page that you really read, and the day.
seenAt: https://www.legislation.gov.uk/WRITE the whole address of the page you really read
checked: ${today}
# read: in the text of the law or on the responsible body's page. second-hand: elsewhere.
confidence: second-hand
---

${body(ENTITLEMENT_SECTIONS)}`,
    }),
  },
  source: {
    question: 'What is its id? (for example smith-reading-2024)',
    files: (id, today) => ({
      [`content/sources/${id}.yaml`]: `title: WRITE the title as published
authors: WRITE the authors or the body
# The year, if you saw it: write it after the colon and take away the first two signs of the line.
# year:
# law, statutory-guidance, guideline, government-guidance, systematic-review, meta-analysis, trial, cohort, qualitative,
# practice-guide, evidence-summary, consensus, position-statement or service-page
kind: trial
publisher: WRITE the journal or publisher
# Where a reader should go: the DOI or the publisher's page.
address: https://doi.org/WRITE the whole address of the DOI or the publisher's page
finding: WRITE the headline finding in your own words, figures exactly as seen.
# The page where you really read it.
seenAt: https://doi.org/WRITE the whole address of the page you really read
checked: ${today}
# high: you read it in the abstract, the official page or the text. medium: you saw only part, or read of it elsewhere.
confidence: medium
# Take this line out if you could see and confirm everything; then confidence is high.
notVerified: WRITE what you could not see or confirm, or take this line out.
`,
    }),
  },
  term: {
    question: 'What is its id? (for example ehc-plan)',
    files: (id) => ({ [`content/glossary/${id}.yaml`]: `term: WRITE the term as people write it\ndefinition: WRITE what it means, in one or two plain sentences.\nalsoCalled: []\nsee: []\n` }),
  },
};
