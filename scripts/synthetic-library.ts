import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/* A library of any size that passes the check: for measuring, and as the healthy body in which tests plant one fault. */

const STATEMENTS = 5;
const AREAS = ['ci', 'cl', 'semh', 'sp', 'x'] as const;
const WORDS =
  'reading listening writing counting drawing talking walking asking waiting sharing naming hearing seeing moving holding starting finishing planning sorting matching'.split(' ');

/** A word that differs from one seed and place to the next. */
const word = (seed: number, position: number) => WORDS[(seed * 7 + position * 11 + ((seed >> 3) * position) ** 2) % WORDS.length] ?? 'reading';

/** Three short sentences that differ from one seed to the next, so that a search index has something to tell apart. */
function sentence(seed: number): string {
  const words = Array.from({ length: 5 }, (_, position) => word(seed, position));
  return `Each week the teacher plans ${words[0]} and ${words[1]} ${seed}. She notes how ${words[2]} and ${words[3]} ${seed} went. Then she tries ${words[4]} ${seed}.`;
}

const paragraph = (seed: number) => Array.from({ length: 4 }, (_, part) => sentence(seed * 4 + part)).join(' ');
const matter = (data: unknown, body: string) => `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
const sections = (seed: number, headings: string[]) => headings.map((heading, part) => `## ${heading}\n\n${paragraph(seed + part)}\n`).join('\n');

const DAY = '2026-01-15';
const REVIEW = '2099-01-15';

function standard(slug: string, seed: number, count: number) {
  const other = (offset: number) => `topic-${((seed + offset + count) % count) + 1}`;
  return matter(
    {
      summary: sentence(seed),
      status: 'draft',
      version: '0.1',
      published: DAY,
      updated: DAY,
      nextReview: REVIEW,
      phases: ['primary', 'secondary'],
      reviewers: [],
      everydayWords: Array.from({ length: 10 }, (_, position) => `${WORDS[(seed + position) % WORDS.length]} trouble ${seed} ${position}`),
      signs: { primary: [sentence(seed), sentence(seed + 1)], secondary: [sentence(seed + 2), sentence(seed + 3)] },
      helpNow: ['talk-now'],
      related: [...new Set([other(1), other(-1)])].map((topic) => ({ topic, why: `when ${slug} and this go together` })),
      entitlements: ['duty-1', 'duty-2', 'duty-3'],
      notRecommended: [{ intervention: 'unhelpful-idea', why: 'Studies find that it does not help.' }],
      changes: [{ version: '0.1', date: DAY, kind: 'new', what: 'First draft.', why: 'It was missing.' }],
    },
    sections(seed * 1000 + 900, ['Overview', 'If this is you', 'Today at home', 'Tomorrow in class', 'Questions to ask at the meeting', 'What we know and do not know']),
  );
}

function ladder(seed: number) {
  const rung = (layer: string, position: number) => ({
    title: `Step ${position} for ${seed}`,
    layer,
    intervention: 'helpful-idea',
    why: sentence(seed + position),
    who: 'The class teacher',
    dose: position === 1 ? { allDay: 'In every lesson' } : { minutes: 20, timesPerWeek: 3, weeks: 10, basis: 'agreed' },
    reviewAfterWeeks: 6,
    workingWhen: 'The child does it alone.',
    ifNot: 'Go to the next step.',
  });
  return stringify({
    intro: sentence(seed),
    rungs: ['universal', 'targeted', 'targeted-plus', 'specialist'].map((layer, position) => rung(layer, position + 1)),
    lookDeeper: { when: 'After two rounds.', assess: ['Hearing', 'Sight'], ask: ['The SENCO', 'The GP'], read: [], meanwhile: 'Go on helping.' },
  });
}

function statement(seed: number, number: number) {
  return matter(
    {
      title: `Statement ${number} of ${seed}`,
      statement: `Within two school weeks, the class teacher checks ${word(seed, number)} and ${word(seed, number + 1)} with pupil ${seed}.`,
      plain: `School does thing ${number} for child ${seed} within two weeks.`,
      label: number === 1 ? 'law' : 'consensus',
      strength: number === 1 ? 'must' : 'should',
      ...(number === 1 ? {} : { certainty: 'low' }),
      studiedIn: 'expert-agreement',
      measures: {
        structure: [{ measure: sentence(seed), dataSource: 'The school record' }],
        process: [{ measure: 'Proportion of pupils for whom it happened.', numerator: 'Those for whom it happened', denominator: 'All pupils with the need', dataSource: 'The school record' }],
        outcome: [{ measure: 'Pupils say that school is better.', dataSource: 'A survey' }],
      },
      sources: [`source-${number}`, `source-${number + 1}`],
      entitlements: ['duty-1'],
    },
    [
      sections(seed * 1000 + number * 20, ['Rationale', 'For children and young people', 'For parents and carers', 'For class teachers', 'For SENCOs and leaders', 'For councils and health']),
      '## In a plan\n\n### Too vague\n\nHe will get help.\n\n### Specific\n\nMs Green will listen to him read for ten minutes each day until 3 March.\n',
      sections(seed * 1000 + number * 20 + 10, ['Definitions', 'Equality']),
    ].join('\n'),
  );
}

function intervention(name: string, verdict: string, topics: string[], lastHeading: string, seed: number) {
  return matter(
    {
      name,
      otherNames: [`${name} plus`],
      summary: sentence(seed),
      layer: 'targeted',
      phases: ['primary', 'secondary'],
      topics,
      verdict,
      certainty: 'low',
      certaintyWhy: 'Few studies, all small.',
      studiedIn: 'pupils-in-general',
      studiedInWhom: 'Pupils aged 7 to 11 in England.',
      deliveredBy: 'The class teacher',
      adultTime: 'Not known',
      training: 'Not known',
      cost: 'Not known',
      cautions: ['Watch for tiredness.'],
      sources: ['source-1'],
      checked: DAY,
    },
    sections(seed, ['What it is', 'What the evidence says', lastHeading]),
  );
}

/**
 * Writes a library of `count` standards (3 or more) below `root/content`: seven files a standard and a few that all share.
 * @returns how many files were written.
 */
export async function writeSyntheticLibrary(root: string, count: number): Promise<number> {
  const slugs = Array.from({ length: count }, (_, position) => `topic-${position + 1}`);
  const files = new Map<string, string>();
  const topics = slugs.map((slug, position) => ({ code: codeOf(position), slug, tier: position % 2 === 0 ? 'need' : 'condition', area: AREAS[position % AREAS.length], title: `Topic ${position + 1} about ${WORDS[position % WORDS.length]}` }));
  files.set('taxonomy.yaml', stringify({ topics }));
  slugs.forEach((slug, seed) => {
    files.set(`standards/${slug}/standard.mdx`, standard(slug, seed, count));
    files.set(`standards/${slug}/ladder.yaml`, ladder(seed));
    for (let number = 1; number <= STATEMENTS; number += 1) files.set(`standards/${slug}/statement-${number}.mdx`, statement(seed, number));
  });
  files.set('interventions/helpful-idea.mdx', intervention('Helpful idea', 'recommended', slugs, 'How to use it well', 1));
  files.set('interventions/unhelpful-idea.mdx', intervention('Unhelpful idea', 'not-recommended', slugs, 'What to do instead', 2));
  for (let number = 1; number <= 3; number += 1) {
    const duty = { title: `School must do thing ${number}`, summary: sentence(number), owedBy: ['school'], owedTo: 'Every pupil', strength: 'must', basis: 'law', instrument: 'Example Act 2014', provision: `section ${number}`, topics: [], sources: ['source-1'], address: 'https://www.legislation.gov.uk/example', seenAt: 'https://www.legislation.gov.uk/example', checked: DAY, confidence: 'read' };
    files.set(`entitlements/duty-${number}.mdx`, matter(duty, sections(number, ['What it means', 'If it is not happening', 'Words you can use'])));
  }
  for (let number = 1; number <= STATEMENTS + 1; number += 1)
    files.set(`sources/source-${number}.yaml`, stringify({ title: `Study ${number}`, authors: 'A. Writer', year: 2020, kind: 'trial', publisher: 'Example Journal', address: 'https://www.gov.uk/example', finding: sentence(number), seenAt: 'https://www.gov.uk/example', checked: DAY, confidence: 'high' }));
  files.set('help-now/talk-now.yaml', stringify({ title: 'Someone to talk to', order: 1, isUrgent: true, when: 'When you need to talk.', doNow: ['Call.'], contacts: [{ name: 'Example Line', call: '0800 000000', when: 'Day and night' }], sources: ['source-1'], checked: DAY }));
  files.set('glossary/example-word.yaml', stringify({ term: 'Example word', definition: 'A word that stands for other words.', alsoCalled: ['SENCO'], see: [] }));
  for (const id of ['help-now', 'suggest-a-change', 'for-parents', 'for-teachers', 'for-young-people', 'when-support-is-not-happening', 'how-standards-are-made', 'about', 'reform-2026', 'accessibility', 'privacy', 'where-else'])
    files.set(`guides/${id}.mdx`, matter({ title: `Guide ${id}`, summary: `What to know about ${id}.`, audience: 'everyone', order: 1, updated: DAY, sources: [], helpNow: id === 'help-now' ? ['talk-now'] : [] }, '## One thing\n\nRead this.\n'));

  for (const folder of new Set([...files.keys()].map((file) => dirname(join(root, 'content', file))))) await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([file, text]) => writeFile(join(root, 'content', file), text)));
  return files.size;
}

/** N00, C00, N01, C01 …: needs and conditions in turn. */
function codeOf(position: number): string {
  return `${position % 2 === 0 ? 'N' : 'C'}${String(Math.floor(position / 2)).padStart(2, '0')}`;
}
