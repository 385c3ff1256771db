import { symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PlantedLibrary } from '../support/planted-library.ts';

/* What an editor reads when a file is wrong. The text is the product: each is an inline snapshot. */

const STANDARD = 'standards/topic-1/standard.mdx';
const LADDER = 'standards/topic-1/ladder.yaml';
const STATEMENT = 'standards/topic-1/statement-2.mdx';
let library: PlantedLibrary;
beforeEach(async () => {
  library = await PlantedLibrary.make();
});
afterEach(() => library.dispose());

test('a healthy library has nothing to mend', async () => {
  expect(await library.report()).toBe('');
});

describe('fields', () => {
  test('a missing field is named, with what it is for', async () => {
    await library.edit(STANDARD, /^summary:.*\n/m, '');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:2 · summary
        this is missing
        → add it; what belongs here: What this standard is about and for whom, in one or two plain sentences."
    `);
  });
  test('a wrong type shows what was found', async () => {
    await library.edit(STANDARD, /phases:\n  - primary\n  - secondary/, 'phases: primary');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:8 · phases
        this should be a list (lines that start with "- "), but it is text: "primary"
        → what belongs here: The phases the standard covers, youngest first."
    `);
  });
  test('a misspelt key is met with the right one', async () => {
    await library.edit(STANDARD, 'nextReview:', 'nextReveiw:');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:7 · nextReveiw
        there is no field called "nextReveiw" here
        → did you mean "nextReview"?"
    `);
  });
  test('a word that is not in a closed list is met with the nearest', async () => {
    await library.edit(STATEMENT, 'label: consensus', 'label: concensus');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:5 · label
        "concensus" is not one of the words allowed here
        → did you mean "consensus"? The words are: law, statutory-guidance, evidence, consensus"
    `);
  });
  test('a fault deep in a list gives its own line', async () => {
    await library.edit(LADDER, 'minutes: 20', 'minutes: twenty');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:25 · rungs[1].dose.minutes
        this should be a number, but it is text: "twenty"
        → what belongs here: Minutes in one session."
    `);
  });
  test('a text that is too short', async () => {
    await library.edit(STATEMENT, /^plain:.*$/m, 'plain: Yes.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:4 · plain
        this text has fewer than 20 characters
        → write at least 20 characters; what belongs here: The same idea in words a tired parent would use, in one short sentence."
    `);
  });
  test('a date that is not a date', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-30');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:6 · updated
        "2026-02-30" is not written in the right form
        → write a real date as YYYY-MM-DD, for example 2026-11-21"
    `);
  });
  test('"must" without a law', async () => {
    await library.edit(STATEMENT, 'strength: should', 'strength: must');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:6 · strength
        "must" needs a law behind it
        → use should or consider, or change the label"
    `);
  });
  test('signs for a phase that the standard does not cover', async () => {
    await library.edit(STANDARD, '  - secondary\n', '');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:26 · signs.secondary
        there are signs for secondary, which "phases" does not name
        → remove them, or add secondary to "phases""
    `);
  });
  test('rungs that step back down', async () => {
    await library.edit(LADDER, 'layer: specialist', 'layer: universal');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:48 · rungs[3].layer
        rung 4 is universal but comes after targeted-plus
        → put the rungs in order"
    `);
  });
});

describe('references', () => {
  test('an unknown source is met with the nearest id', async () => {
    await library.edit(STATEMENT, '- source-2', '- sorce-2');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:22 · sources[0]
        there is no source called "sorce-2"
        → did you mean "source-2"? Check the spelling, or add content/sources/sorce-2.yaml"
    `);
  });
  test('an unknown intervention on a rung', async () => {
    await library.edit(LADDER, 'intervention: helpful-idea', 'intervention: magic');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:7 · rungs[0].intervention
        there is no intervention called "magic"
        → Check the spelling, or add content/interventions/magic.mdx"
    `);
  });
  test('a related topic that does not point back', async () => {
    await library.edit('standards/topic-2/standard.mdx', '  - topic: topic-1', '  - topic: topic-3');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:33 · related[0].topic
        "topic-2" is named as related, but content/standards/topic-2/standard.mdx does not name "topic-1"
        → add "topic-1" to "related" there, or take this one out"
    `);
  });
  test('a recommended intervention listed as not recommended', async () => {
    await library.edit(STANDARD, 'intervention: unhelpful-idea', 'intervention: helpful-idea');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:42 · notRecommended[0].intervention
        "helpful-idea" is listed as not recommended, but its own verdict is "recommended"
        → take it out, or change the verdict in content/interventions/helpful-idea.mdx"
    `);
  });
  test('a link in the text that leads nowhere', async () => {
    await library.edit(STATEMENT, '## Definitions\n\n', '## Definitions\n\nSee [the glossary](/glossary/#exampel-word).\n\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:64
        the link to "/glossary/#exampel-word" leads nowhere
        → did you mean "/glossary/#example-word"? Addresses of this site start and end with a slash"
    `);
  });
  test('a law label whose duty is not law', async () => {
    await library.edit('entitlements/duty-1.mdx', /strength: must\nbasis: law/, 'strength: should\nbasis: other-rules');
    expect((await library.report()).split('\n\n').slice(0, 1).join()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-1.mdx:5 · label
        the label is law, but none of its entitlements is a legal duty (must)
        → name the duty in "entitlements", or change the label"
    `);
  });
  test('a source that nothing names is worth a look, and no fault', async () => {
    await library.edit('help-now/talk-now.yaml', '- source-1', '- source-2');
    for (const slug of ['topic-1', 'topic-2', 'topic-3']) await library.edit(`standards/${slug}/statement-5.mdx`, '- source-6', '- source-4');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/source-6.yaml:1
        Look at this: no file names this source
        → name it where it is used, or delete the file

      content/standards/topic-1/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6

      content/standards/topic-2/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6

      content/standards/topic-3/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6"
    `);
    expect((await library.findings()).map(({ level }) => level)).toContain('warning');
  });
});

describe('the taxonomy and the folders', () => {
  test('a duplicate code', async () => {
    await library.edit('taxonomy.yaml', 'code: C00', 'code: N00');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/taxonomy.yaml:7 · topics[1].code
        the code "N00" is already used by "Topic 1 about reading"
        → give this topic a code that has never been used

      content/taxonomy.yaml:7 · topics[1].code
        the code "N00" does not fit the tier "condition"
        → a condition has a code that starts with C"
    `);
  });
  test('a folder that is not the slug of a topic', async () => {
    await library.edit('taxonomy.yaml', 'slug: topic-3', 'slug: topic-three');
    expect((await library.report()).split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/interventions/helpful-idea.mdx:13 · topics[2]
        there is no topic called "topic-3"
        → did you mean "topic-1"? Check the spelling, content/taxonomy.yaml lists the topics"
    `);
  });
  test('a statement missing from the middle', async () => {
    await library.remove('standards/topic-1/statement-3.mdx');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:1
        the statements are numbered 1, 2, 4, 5
        → number them from 1 without gaps; statement-3.mdx is missing"
    `);
  });
  test('a standard without a ladder', async () => {
    await library.remove(LADDER);
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:1
        the standard has no ladder
        → add content/standards/topic-1/ladder.yaml"
    `);
  });
  test('a file whose name is not an id', async () => {
    await library.write('sources/My Study (2020).yaml', 'title: x');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/My Study (2020).yaml:1
        no content of any kind belongs at this path
        → file names are lower-case words joined by hyphens"
    `);
  });
});

describe('dates', () => {
  test('a review that is overdue', async () => {
    await library.edit(STANDARD, 'nextReview: 2099-01-15', 'nextReview: 2026-11-20');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:7 · nextReview
        the review was due on 2026-11-20, which has passed
        → review the standard and give the next date, or set "status: under-review" and a date for the end of that review"
    `);
  });
  test('a date in the future', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2027-01-01');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:6 · updated
        2027-01-01 is in the future
        → give the day it happened; today is 2026-11-21"
    `);
  });
});

describe('files that cannot be read', () => {
  test('an empty file', async () => {
    await library.write(LADDER, '\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:1
        the file is empty
        → write its content, or delete the file"
    `);
  });
  test('YAML that is not YAML', async () => {
    await library.edit(LADDER, 'intro:', 'intro: "no end\nother:');
    expect((await library.report()).split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:73
        a quotation mark, bracket or colon is missing
        → look at this line and the one before it for a quotation mark or bracket that is not closed"
    `);
  });
  test('the same field twice', async () => {
    await library.edit(STANDARD, 'status: draft', 'status: draft\nstatus: published');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:4
        the same field is written twice
        → keep one of the two"
    `);
  });
  test('front matter without an end', async () => {
    await library.write(STATEMENT, '---\ntitle: No end\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file does not begin with front matter
        → begin with a line of three hyphens, then the fields, then another line of three hyphens"
    `);
  });
  test('text that is not UTF-8', async () => {
    await library.write(STATEMENT, new Uint8Array([0x2d, 0x2d, 0xff, 0xfe, 0x41]));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file is not saved as UTF-8 text
        → open it in your editor and save it again with the encoding UTF-8"
    `);
  });
  test('a NUL character', async () => {
    await library.write(STATEMENT, '---\ntitle: a\0b\n---\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file holds a NUL character, so it is not plain text
        → write it again in a plain-text editor"
    `);
  });
  test('a file over 1 MB', async () => {
    await library.write(STATEMENT, 'a'.repeat(1024 * 1024 + 1));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file is over 1 MB, the most allowed
        → split it, or take out what was pasted by mistake"
    `);
  });
  test('a link to another file', async () => {
    await symlink('/etc/hostname', library.path('sources/linked.yaml'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/linked.yaml:1
        this is a link to another file
        → put the file itself here"
    `);
  });
});

describe('the text', () => {
  test('a missing heading', async () => {
    await library.edit(STATEMENT, '## For class teachers', 'And then:');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:26
        the heading "## For class teachers" is missing
        → add it, with its text. The headings, in order: Rationale · For children and young people · For parents and carers · For class teachers · For SENCOs and leaders · For councils and health · In a plan · Definitions · Equality"
    `);
  });
  test('a misspelt heading', async () => {
    await library.edit(STATEMENT, '## For class teachers', '## For class teacher');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:40
        "## For class teacher" is not a heading used here
        → did you mean "## For class teachers"?"
    `);
  });
  test('headings out of order', async () => {
    await library.edit(STATEMENT, '## Definitions', '## Placeholder');
    await library.edit(STATEMENT, '## Equality', '## Definitions');
    await library.edit(STATEMENT, '## Placeholder', '## Equality');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:62
        "## Equality" is out of order; "## Definitions" comes first
        → the order is: Rationale · For children and young people · For parents and carers · For class teachers · For SENCOs and leaders · For councils and health · In a plan · Definitions · Equality"
    `);
  });
  test('nothing under a heading', async () => {
    await library.edit(STATEMENT, "### Too vague\n\nHe will get help.\n", '### Too vague\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:54
        nothing is written under "### Too vague"
        → write the text"
    `);
  });
  test('an import', async () => {
    await library.edit(STATEMENT, '## Rationale\n', "import fs from 'node:fs'\n\n## Rationale\n");
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:28
        this line imports or exports code
        → delete it; content files hold words, not code"
    `);
  });
  test('an expression', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nToday is {new Date()}. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the curly brackets { } make this a piece of code
        → write it in plain words without the brackets"
    `);
  });
  test('a stray bracket that cannot be parsed', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nFor groups with <5 pupils. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the signs { } and < mean code in these files, and this line cannot be read: For groups with <5 pupils. The class teacher plans finishing and waiting and wri
        → write "less than" in words, and leave out curly brackets and HTML"
    `);
  });
  test('HTML in a statement', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n<div onclick="alert(1)">Hello</div>\n\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        <div> is a component or HTML, which only guides may use
        → write it in Markdown, or as plain words"
    `);
  });
  test('a script address in a link', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n[Click](javascript:alert(1)) ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the link to "javascript:alert(1)" is not one that can be used
        → link to a page of this site (it starts with /), or to a full https:// address"
    `);
  });
  test('a picture', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n![A cat](https://example.org/cat.png) ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        pictures cannot be put in content files
        → describe it in words"
    `);
  });
  test('a component that guides do not have', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<Danger id="x" />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <Danger> is not a component that guides can use
        → use <HelpCard id="…" /> or <EntitlementCard id="…" />, or Markdown"
    `);
  });
  test('a component with an expression for its id', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<HelpCard id={process.env.HOME} />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <HelpCard> takes one plain id and nothing else
        → write <HelpCard id="…" />"
    `);
  });
  test('a card that does not exist', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<HelpCard id="talk-later" />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <HelpCard> names "talk-later", which does not exist
        → did you mean "talk-now"?"
    `);
  });
});

test('all faults of all files are told in one run', async () => {
  await library.edit(STANDARD, /^summary:.*\n/m, '');
  await library.edit(STATEMENT, 'label: consensus', 'label: opinion');
  await library.edit(STATEMENT, '## Equality', '## Equalities');
  await library.edit(LADDER, 'minutes: 20', 'minutes: -3');
  await library.write('sources/empty.yaml', '');
  const findings = await library.findings();
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([STANDARD, STATEMENT, LADDER, 'sources/empty.yaml'].map((file) => `content/${file}`)));
  expect(findings.length).toBeGreaterThanOrEqual(5);
});
