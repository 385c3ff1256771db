import { rename, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markOf } from '../../src/library/mark.ts';
import { normalise } from '../../src/search/normalise.ts';
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
        → add it; what belongs here: What this standard is about and for whom, in one or two plain sentences.  (fields)"
    `);
  });
  test('a wrong type shows what was found', async () => {
    await library.edit(STANDARD, /phases:\n  - primary\n  - secondary/, 'phases: primary');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:8 · phases
        this should be a list (lines that start with "- "), but it is text: "primary"
        → what belongs here: The phases the standard covers, youngest first.  (fields)"
    `);
  });
  test('a misspelt key is met with the right one', async () => {
    await library.edit(STANDARD, 'nextReview:', 'nextReveiw:');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:7 · nextReveiw
        there is no field called "nextReveiw" here
        → did you mean "nextReview"?  (fields)"
    `);
  });
  test('a word that is not in a closed list is met with the nearest', async () => {
    await library.edit(STATEMENT, 'label: consensus', 'label: concensus');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:5 · label
        "concensus" is not one of the words allowed here
        → did you mean "consensus"? The words are: law, statutory-guidance, evidence, consensus  (fields)"
    `);
  });
  test('a fault deep in a list gives its own line', async () => {
    await library.edit(LADDER, 'minutes: 20', 'minutes: twenty');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:22 · rungs[1].dose.minutes
        this should be a number, but it is text: "twenty"
        → what belongs here: Minutes in one session.  (fields)"
    `);
  });
  test('a text that is too short', async () => {
    await library.edit(STATEMENT, /^plain:.*$/m, 'plain: Yes.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:4 · plain
        this text has fewer than 20 characters
        → write at least 20 characters; what belongs here: The same idea in words a tired parent would use, in one short sentence.  (fields)"
    `);
  });
  test('a date that is not a date', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2026-02-30');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:6 · updated
        "2026-02-30" is not written in the right form
        → write a real date as YYYY-MM-DD, for example 2026-11-21  (fields)"
    `);
  });
  test('"must" without a law', async () => {
    await library.edit(STATEMENT, 'strength: should', 'strength: must');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:6 · strength
        "must" needs a law behind it
        → use should or consider, or change the label  (fields)"
    `);
  });
  test('signs for a phase that the standard does not cover', async () => {
    await library.edit(STANDARD, '  - secondary\n', '');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:26 · signs.secondary
        there are signs for secondary, which "phases" does not name
        → remove them, or add secondary to "phases"  (fields)"
    `);
  });
  test('rungs that step back down', async () => {
    await library.edit(LADDER, 'layer: specialist', 'layer: universal');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:44 · rungs[3].layer
        rung 4 is universal but comes after targeted-plus
        → put the rungs in order  (fields)"
    `);
  });
});

describe('references', () => {
  test('an unknown source is met with the nearest id', async () => {
    await library.edit(STATEMENT, '- source-2', '- sorce-2');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:22 · sources[0]
        there is no source called "sorce-2"
        → did you mean "source-2"? Check the spelling, or add content/sources/sorce-2.yaml  (references)"
    `);
  });
  test('an unknown intervention on a rung', async () => {
    await library.edit(LADDER, 'intervention: helpful-idea', 'intervention: magic');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:6 · rungs[0].intervention
        there is no intervention called "magic"
        → Check the spelling, or add content/interventions/magic.mdx  (references)"
    `);
  });
  test('a related topic that does not point back', async () => {
    await library.edit('standards/topic-2/standard.mdx', '  - topic: topic-1', '  - topic: topic-3');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:33 · related[0].topic
        "topic-2" is named as related, but content/standards/topic-2/standard.mdx does not name "topic-1"
        → add "topic-1" to "related" there, or take this one out  (both-ways)

      content/standards/topic-2/standard.mdx:35 · related[1].topic
        "topic-3" stands in this list twice
        → take one of the two out  (references)"
    `);
  });
  test('a recommended intervention listed as not recommended', async () => {
    await library.edit(STANDARD, 'intervention: unhelpful-idea', 'intervention: helpful-idea');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:42 · notRecommended[0].intervention
        "helpful-idea" is listed as not recommended, but its own verdict is "recommended"
        → take it out, or change the verdict in content/interventions/helpful-idea.mdx  (both-ways)"
    `);
  });
  test('a link in the text that leads nowhere', async () => {
    await library.edit(STATEMENT, '## Definitions\n\n', '## Definitions\n\nSee [the glossary](/glossary/#exampel-word).\n\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:64
        the link to "/glossary/#exampel-word" leads nowhere
        → did you mean "/glossary/#example-word"? Addresses of this site start and end with a slash  (links)"
    `);
  });
  test('a law label whose duty is not law', async () => {
    await library.edit('entitlements/duty-1.mdx', /strength: must\nbasis: law/, 'strength: should\nbasis: other-rules');
    expect((await library.report()).split('\n\n').slice(0, 1).join()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-1.mdx:5 · label
        the label is law, but none of its entitlements is a legal duty (must)
        → name the duty in "entitlements", or change the label  (law-behind-label)"
    `);
  });
  test('a source that nothing names is worth a look, and no fault', async () => {
    await library.edit('help-now/talk-now.yaml', '- source-1', '- source-2');
    for (const slug of ['topic-1', 'topic-2', 'topic-3']) await library.edit(`standards/${slug}/statement-5.mdx`, '- source-6', '- source-4');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/source-6.yaml:1
        Look at this: no file names this source
        → name it where it helps; it may also stay as it is  (unused)

      content/standards/topic-1/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6  (complete-standard)

      content/standards/topic-2/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6  (complete-standard)

      content/standards/topic-3/standard.mdx:1
        its statements rest on 5 different sources
        → a standard rests on at least 6  (complete-standard)"
    `);
    expect((await library.findings()).map(({ level }) => level)).toContain('warning');
  });
});

describe('what nothing uses', () => {
  test('a glossary term that a text links to is used, whatever its name', async () => {
    await library.write('glossary/rare.yaml', 'term: Rare thing (proposal)\ndefinition: A thing that is seldom named in full.\nalsoCalled: []\nsee: []\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/glossary/rare.yaml:1
        Look at this: no text uses this term, and none links to it
        → use it or link to it where it helps, as [words](/glossary/#rare); it may also stay as it is  (unused)"
    `);
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nSome have [it](/glossary/#rare). ');
    expect(await library.report()).toBe('');
  });
});

describe('the taxonomy and the folders', () => {
  test('a duplicate code', async () => {
    await library.edit('taxonomy.yaml', 'code: C00', 'code: N00');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/taxonomy.yaml:7 · topics[1].code
        the code "N00" is already used by "Topic 1 about reading"
        → give this topic a code that has never been used  (taxonomy)

      content/taxonomy.yaml:7 · topics[1].code
        the code "N00" does not fit the tier "condition"
        → a condition has a code that starts with C  (taxonomy)"
    `);
  });
  test('a folder that is not the slug of a topic', async () => {
    await library.edit('taxonomy.yaml', 'slug: topic-3', 'slug: topic-three');
    expect((await library.report()).split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/interventions/helpful-idea.mdx:13 · topics[2]
        there is no topic called "topic-3"
        → did you mean "topic-1"? Check the spelling, content/taxonomy.yaml lists the topics  (references)"
    `);
  });
  test('a folder that was renamed is told once, with the name it had', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nSee [that](/standards/topic-3/). ');
    await rename(library.path('standards/topic-3'), library.path('standards/reading-words'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/reading-words/standard.mdx:1
        the folder "reading-words" is not the slug of a topic
        → did you mean "topic-3"? The folder of a topic bears its slug for ever; content/taxonomy.yaml lists the slugs  (complete-standard)"
    `);
  });
  test('a statement missing from the middle', async () => {
    await library.remove('standards/topic-1/statement-3.mdx');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:1
        the statements are numbered 1, 2, 4, 5
        → number them from 1 without gaps; statement-3.mdx is missing  (complete-standard)"
    `);
  });
  test('a standard without a ladder', async () => {
    await library.remove(LADDER);
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:1
        the standard has no ladder
        → add content/standards/topic-1/ladder.yaml  (complete-standard)"
    `);
  });
  test('a file whose name is not an id', async () => {
    await library.write('sources/My Study (2020).yaml', 'title: x');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/My Study (2020).yaml:1
        the name of this file is not in small letters, numbers and single hyphens
        → name it my-study-2020.yaml  (place)"
    `);
  });
});

describe('dates', () => {
  test('a review that is overdue is a thing to look at, and stops nothing', async () => {
    await library.edit(STANDARD, 'nextReview: 2099-01-15', 'nextReview: 2026-11-20');
    expect((await library.findings()).map(({ level }) => level)).toEqual(['warning']);
  });
  test('a review date that was past when it was written', async () => {
    await library.edit(STANDARD, 'nextReview: 2099-01-15', 'nextReview: 2020-01-15');
    expect((await library.findings()).filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:7 · nextReview
        "nextReview" (2020-01-15) is not after "updated" (2026-01-15)
        → give the later day  (fields)"
    `);
  });
  test('what an editor reads of an overdue review', async () => {
    await library.edit(STANDARD, 'nextReview: 2099-01-15', 'nextReview: 2026-11-20');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:7 · nextReview
        Look at this: the review was due on 2026-11-20, which has passed
        → review the standard and give the next date, or set "status: under-review" and a date for the end of that review  (overdue-review)"
    `);
  });
  test('a date in the future', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 2027-01-01');
    await library.edit(STANDARD, 'date: 2026-01-15', 'date: 2027-01-01');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:6 · updated
        2027-01-01 is in the future
        → give the day it happened; today is 2026-11-21  (no-future-dates)

      content/standards/topic-1/standard.mdx:46 · changes[0].date
        2027-01-01 is in the future
        → give the day it happened; today is 2026-11-21  (no-future-dates)"
    `);
  });
  test('the last day for comments, past, is a thing to look at: time alone breaks nothing', async () => {
    await library.edit(STANDARD, 'status: draft', 'status: consultation\ncommentsUntil: 2026-03-01');
    expect((await library.findings()).map(({ level }) => level)).toEqual(['warning']);
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:4 · commentsUntil
        Look at this: the last day for comments was 2026-03-01, which has passed
        → answer the comments and write the next status, or give a later day  (consultation-days)"
    `);
  });
  test('a withdrawal in the future, by a thing that replaces itself', async () => {
    await library.edit('entitlements/duty-3.mdx', 'checked:', 'withdrawal:\n  date: 2027-02-01\n  why: It is in another.\n  replacedBy: [duty-3]\nchecked:');
    expect((await library.findings()).filter(({ file }) => file.includes('duty-3')).map(({ message }) => message)).toEqual(['2027-02-01 is in the future', 'this is said to replace itself']);
  });
});

describe('files that cannot be read', () => {
  test('an empty file', async () => {
    await library.write(LADDER, '\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:1
        the file is empty
        → write its content, or delete the file  (file)"
    `);
  });
  test('YAML that is not YAML', async () => {
    await library.edit(LADDER, 'intro:', 'intro: "no end\nother:');
    expect((await library.report()).split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/standards/topic-1/ladder.yaml:1
        the quotation mark (") that opens here is not closed
        → put another " at the end of the value  (yaml)"
    `);
  });
  test('the same field twice', async () => {
    await library.edit(STANDARD, 'status: draft', 'status: draft\nstatus: published');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/standard.mdx:4
        the same field is written twice
        → keep one of the two  (yaml)"
    `);
  });
  test('front matter without an end', async () => {
    await library.write(STATEMENT, '---\ntitle: No end\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:2
        the fields do not end: the second line of three hyphens is missing
        → put a line of three hyphens (---) after the last field  (front-matter)"
    `);
  });
  test('text that is not UTF-8', async () => {
    await library.write(STATEMENT, new Uint8Array([0x2d, 0x2d, 0xff, 0xfe, 0x41]));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file is not saved as UTF-8 text
        → open it in your editor and save it again with the encoding UTF-8  (file)"
    `);
  });
  test('a NUL character', async () => {
    await library.write(STATEMENT, '---\ntitle: a\0b\n---\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file holds a NUL character, so it is not plain text
        → write it again in a plain-text editor  (file)"
    `);
  });
  test('a file over 1 MB', async () => {
    await library.write(STATEMENT, 'a'.repeat(1024 * 1024 + 1));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:1
        the file is over 1 MB, the most allowed
        → split it, or take out what was pasted by mistake  (file)"
    `);
  });
  test('a link to another file', async () => {
    await symlink('/etc/hostname', library.path('sources/linked.yaml'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/sources/linked.yaml:1
        this is a link to another file
        → put the file itself here  (file)"
    `);
  });
});

describe('the text', () => {
  test('a missing heading', async () => {
    await library.edit(STATEMENT, '## For class teachers', 'And then:');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:44
        the heading "## For class teachers" is missing
        → add it, with its text, above "## For SENCOs and leaders"  (headings)"
    `);
  });
  test('a misspelt heading', async () => {
    await library.edit(STATEMENT, '## For class teachers', '## For class teacher');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:40
        "## For class teacher" is not a heading used here
        → did you mean "## For class teachers"?  (headings)"
    `);
  });
  test('headings out of order', async () => {
    await library.edit(STATEMENT, '## Definitions', '## Placeholder');
    await library.edit(STATEMENT, '## Equality', '## Definitions');
    await library.edit(STATEMENT, '## Placeholder', '## Equality');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:62
        "## Equality" is out of order; "## Definitions" comes first
        → the order is: Rationale · For children and young people · For parents and carers · For class teachers · For SENCOs and leaders · For councils and health · In a plan · Definitions · Equality  (headings)"
    `);
  });
  test('nothing under a heading', async () => {
    await library.edit(STATEMENT, "### Too vague\n\nHe will get help.\n", '### Too vague\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:54
        nothing is written under "### Too vague"
        → write the text  (headings)"
    `);
  });
  test('an import', async () => {
    await library.edit(STATEMENT, '## Rationale\n', "import fs from 'node:fs'\n\n## Rationale\n");
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:28
        this line imports or exports code
        → delete it; content files hold words, not code  (prose)"
    `);
  });
  test('an expression', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nToday is {new Date()}. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the curly brackets { } make this a piece of code
        → write it in plain words without the brackets  (prose)"
    `);
  });
  test('a stray bracket that cannot be parsed', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nFor groups with <5 pupils. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the sign < means code in these files, and this line cannot be read: For groups with <5 pupils. Each week the teacher plans reading and hearing 160.…
        → write "less than" in words; an address goes in a link: [words](https://…)  (prose)"
    `);
  });
  test('HTML in a statement', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n<div onclick="alert(1)">Hello</div>\n\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        <div> is a component or HTML, which only guides may use
        → write it in Markdown, or as plain words  (prose)"
    `);
  });
  test('a script address in a link', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n[Click](javascript:alert(1)) ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        the link to "javascript:alert(1)" is not one that can be used
        → link to a page of this site (it starts with /), or to a full https:// address  (prose)"
    `);
  });
  test('a picture', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\n![A cat](https://example.org/cat.png) ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        pictures cannot be put in content files
        → describe it in words  (prose)"
    `);
  });
  test('a component that guides do not have', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<Danger id="x" />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <Danger> is not a component that guides can use
        → use <HelpCard id="…" /> or <EntitlementCard id="…" />, or Markdown  (prose)"
    `);
  });
  test('a component with an expression for its id', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<HelpCard id={process.env.HOME} />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <HelpCard> takes one plain id and nothing else
        → write <HelpCard id="…" />  (prose)"
    `);
  });
  test('a card that does not exist', async () => {
    await library.edit('guides/about.mdx', 'Read this.', '<HelpCard id="talk-later" />');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/guides/about.mdx:13
        <HelpCard> names "talk-later", which does not exist
        → did you mean "talk-now"?  (links)"
    `);
  });
});

describe('the words', () => {
  const SENTENCE = /^statement:.*$/m;
  test('words that promise nothing', async () => {
    await library.edit(STATEMENT, SENTENCE, 'statement: Each week the pupil has regular access to support with reading as appropriate.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:3 · statement
        the statement does not say who does it
        → begin with who acts: the class teacher, the SENCO, the council  (observable-statement)

      content/standards/topic-1/statement-2.mdx:3 · statement
        "access to" can be kept without anything being done
        → say who gives what, how often  (vague-words)

      content/standards/topic-1/statement-2.mdx:3 · statement
        "regular" can be kept without anything being done
        → say how often: every day, twice a week, each half-term  (vague-words)

      content/standards/topic-1/statement-2.mdx:3 · statement
        "as appropriate" can be kept without anything being done
        → say what is to be done, or how it is decided  (vague-words)

      content/standards/topic-1/statement-2.mdx:3 · statement
        "support with" can be kept without anything being done
        → say what the adult does  (vague-words)"
    `);
  });
  test('the same in the specific wording for a plan', async () => {
    await library.edit(STATEMENT, 'Ms Green will listen to him read for ten minutes each day until 3 March.', 'He will have opportunities for reading where possible.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:60
        "opportunities for" can be kept without anything being done
        → say what the pupil will do, when and with whom  (vague-words)

      content/standards/topic-1/statement-2.mdx:60
        "where possible" can be kept without anything being done
        → say when it is done, or who decides  (vague-words)"
    `);
  });
  test.each([
    ['The school makes every effort to hear each pupil read within two weeks of joining.', 'makes every effort'],
    ['Each week the teacher hears the pupil read whenever she can in the day.', 'whenever she can'],
    ['The teacher hears each pupil read throughout the year, in the first lesson.', 'throughout the year'],
    ['Each week the teacher gives the pupil effective help to read the words taught.', 'effective'],
    ['Each week the teacher gives the pupil suitable help to read the words taught.', 'suitable'],
  ])('%s', async (statement, vague) => {
    await library.edit(STATEMENT, SENTENCE, `statement: ${statement}`);
    expect((await library.findings()).map(({ message }) => message)).toEqual([`"${vague}" can be kept without anything being done`]);
  });
  test('the words of the law may be as they are', async () => {
    await library.edit(STATEMENT, SENTENCE, 'statement: From the sixth school day the council must arrange suitable full-time education for the pupil.');
    expect(await library.report()).toBe('');
  });
  test('a statement in which nobody acts', async () => {
    await library.edit(STATEMENT, SENTENCE, 'statement: Each week the pupil is given three sessions of reading of ten minutes.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:3 · statement
        the statement does not say who does it
        → begin with who acts: the class teacher, the SENCO, the council  (observable-statement)"
    `);
  });
  test('blaming words and abbreviations in fields, deep ones too', async () => {
    await library.edit(LADDER, 'workingWhen: The child does it alone.', 'workingWhen: The lazy child does it as the XYZ says.');
    await library.edit('help-now/talk-now.yaml', 'Call.', 'SEN kids call.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/help-now/talk-now.yaml:6 · doNow[0]
        "SEN kids" is not how people speak of themselves, or it blames
        → write "children with special educational needs", or say what the pupil has not learned yet  (respectful-words)

      content/help-now/talk-now.yaml:6 · doNow[0]
        "SEN" is not explained
        → write the words first, then "(SEN)"; or add a glossary term that names it  (known-abbreviations)

      content/standards/topic-1/ladder.yaml:13 · rungs[0].workingWhen
        "lazy child" is not how people speak of themselves, or it blames
        → say what happened, without blaming  (respectful-words)

      content/standards/topic-1/ladder.yaml:13 · rungs[0].workingWhen
        "XYZ" is not explained
        → write the words first, then "(XYZ)"; or add a glossary term that names it  (known-abbreviations)"
    `);
  });
  test('what people type when they look for something is theirs', async () => {
    await library.edit(STANDARD, 'everydayWords:\n', 'everydayWords:\n  - slow learner\n  - XYZ\n');
    expect(await library.report()).toBe('');
  });
  test('plain lines that are hard, taken together', async () => {
    for (const number of [1, 2, 3, 4, 5]) await library.edit(`standards/topic-1/statement-${number}.mdx`, /^plain:.*$/m, `plain: Educational professionals collaboratively formulate individualised recommendations annually, ${number}.`);
    expect((await library.findings()).map(({ file, field, message }) => ({ file, field, message }))).toEqual([{ file: expect.stringMatching(/topic-1\/statement-\d\.mdx$/), field: 'plain', message: expect.stringMatching(/^the plain lines of this standard's statements together have a reading age of [\d.]+; the most is 13$/) }]);
  });
  test('a vague wording may be vague: it is there as a warning', async () => {
    await library.edit(STATEMENT, 'He will get help.', 'He will have regular access to support, as appropriate.');
    expect(await library.report()).toBe('');
  });
  test('two ideas in one statement', async () => {
    await library.edit(STATEMENT, SENTENCE, 'statement: Each week the teacher reads with the pupil; staff are trained. Families feel welcome.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:3 · statement
        the statement is more than one sentence
        → keep the one idea; put the rest in the Rationale or in a statement of its own  (observable-statement)

      content/standards/topic-1/statement-2.mdx:3 · statement
        the semicolon joins two ideas
        → keep one of them  (observable-statement)"
    `);
  });
  test('a statement without a when', async () => {
    await library.edit(STATEMENT, SENTENCE, 'statement: The school is fully committed to reading and to all of its pupils.');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:3 · statement
        the statement does not say when or how often
        → add a time limit, a frequency or the occasion: within two weeks, each half-term, in every lesson  (observable-statement)"
    `);
  });
  test('blaming words', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nShe suffers from dyslexia, and it is not attention seeking. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        "suffers from" is not how people speak of themselves, or it blames
        → write "has"  (respectful-words)

      content/standards/topic-1/statement-2.mdx:30
        "attention seeking" is not how people speak of themselves, or it blames
        → say what the child may need  (respectful-words)"
    `);
  });
  test('an abbreviation that nobody explained', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nThe XYZ team helps. The quick referral unit (QRU) does too, and the QRU is free. ');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:30
        "XYZ" is not explained
        → write the words first, then "(XYZ)"; or add a glossary term that names it  (known-abbreviations)"
    `);
  });
  test('text for parents that is hard to read shows its hardest sentences', async () => {
    await library.edit(STATEMENT, '## For parents and carers\n\n', '## For parents and carers\n\nNotwithstanding the aforementioned considerations, institutional representatives necessarily accommodate individualised educational requirements throughout differentiated pedagogical interventions, collaboratively formulating comprehensive multidisciplinary recommendations.\n\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:38
        "For parents and carers" has a reading age of 13.7; the most is 11
        → shorten the hardest sentences: "Notwithstanding the aforementioned considerations, institutional representatives necessarily accommodate in…" and "She notes how finishing and seeing 170 went."  (reading-age)"
    `);
  });
});

describe('the evidence', () => {
  const INTERVENTION = 'interventions/unhelpful-idea.mdx';
  test('a verdict against something needs more than a web page', async () => {
    await library.edit('sources/source-1.yaml', 'kind: trial', 'kind: service-page');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/interventions/unhelpful-idea.mdx:14 · verdict
        the verdict is not-recommended, but no study and no statement of a responsible body is named
        → name one, or write insufficient-evidence  (evidence-behind-verdict)"
    `);
  });
  test('high certainty needs a strong kind of source', async () => {
    await library.edit('sources/source-1.yaml', 'kind: trial', 'kind: qualitative');
    await library.edit(INTERVENTION, 'certainty: low', 'certainty: high');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/interventions/unhelpful-idea.mdx:15 · certainty
        the certainty is high, but no review, trial or guideline is named
        → name one in "sources", or lower the certainty  (evidence-behind-verdict)"
    `);
  });
  test('a statement labelled evidence needs a study', async () => {
    await library.edit(STATEMENT, 'label: consensus', 'label: evidence');
    for (const source of ['source-2', 'source-3']) await library.edit(`sources/${source}.yaml`, 'kind: trial', 'kind: position-statement');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/standards/topic-1/statement-2.mdx:5 · label
        the label is evidence, but no study, review or guideline is named
        → name one in "sources", or write consensus  (evidence-behind-verdict)"
    `);
  });
});

describe('certainty and sources', () => {
  const messages = async () => (await library.findings()).map(({ message }) => message);
  test('a law is not more or less certain', async () => {
    await library.edit('standards/topic-1/statement-1.mdx', 'studiedIn:', 'certainty: low\nstudiedIn:');
    expect(await messages()).toEqual(['the label is law, and a law is not more or less certain']);
  });
  test('consensus is never of high certainty', async () => {
    await library.edit(STATEMENT, 'certainty: low', 'certainty: high');
    expect(await messages()).toEqual(['the label is consensus, which means that there are few studies, but the certainty is high']);
  });
  test('a source stands in a list once', async () => {
    await library.edit(STATEMENT, '  - source-3\n', '  - source-3\n  - source-2\n');
    expect(await messages()).toEqual(['"source-2" stands in this list twice']);
  });
  test.each(['https://example.org/study', 'http://localhost:4321/study', 'https://intranet/study', 'https://study.test/'])('%s leads no reader anywhere', async (address) => {
    await library.edit('sources/source-1.yaml', /^address: .*$/m, `address: ${address}`);
    await library.edit(STATEMENT, '## Rationale\n\n', `## Rationale\n\n[A study](${address}) `);
    expect(await messages()).toEqual([`"${address}" is not an address that a reader can open`, `the link to "${address}" is not an address that a reader can open`]);
  });
});

describe('exceptions', () => {
  const exception = (until: string, words = 'regular') => `exceptions:\n  - rule: vague-words\n    file: content/${STATEMENT}\n    words: ${words}\n    why: A quotation of the law.\n    until: ${until}\n`;
  const plant = () => library.edit(STATEMENT, /^plain:.*$/m, 'plain: School has regular meetings with you.');
  test('one that is needed and in date lets the fault stand', async () => {
    await plant();
    await library.write('exceptions.yaml', exception('2027-01-01'));
    expect(await library.report()).toBe('');
  });
  test('one whose day has passed is a fault beside the first', async () => {
    await plant();
    await library.write('exceptions.yaml', exception('2026-11-20'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/exceptions.yaml:6 · exceptions[0].until
        the exception for content/standards/topic-1/statement-2.mdx ended on 2026-11-20
        → mend the fault, or give a later day and say why  (exceptions)

      content/standards/topic-1/statement-2.mdx:4 · plain
        "regular" can be kept without anything being done
        → say how often: every day, twice a week, each half-term  (vague-words)"
    `);
  });
  test('one for a rule that does not exist is met with the right name', async () => {
    await library.write('exceptions.yaml', exception('2027-01-01').replace('vague-words', 'vague-word'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/exceptions.yaml:2 · exceptions[0].rule
        there is no rule called "vague-word"
        → did you mean "vague-words"?  (exceptions)"
    `);
  });
  test('one that nothing needs is a fault', async () => {
    await library.write('exceptions.yaml', exception('2027-01-01'));
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/exceptions.yaml:2 · exceptions[0]
        the exception for content/standards/topic-1/statement-2.mdx is not needed: nothing it covers was found
        → take it out; if the fault is still there, copy "file" and some words of its message exactly  (exceptions)"
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

test('a fault in the taxonomy is told once, not in every file that names a topic', async () => {
  await library.edit('taxonomy.yaml', 'tier: need', 'tier: needs');
  expect((await library.findings()).map(({ file }) => file)).toEqual(['content/taxonomy.yaml']);
});

describe('search words', () => {
  test('that lead nowhere are met with the nearest page', async () => {
    await library.write('search/words.yaml', 'interventions:\n  helpful-idae:\n    - that nice thing\n  Helpful idea plus:\n    - by its other name\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/search/words.yaml:4 · interventions.Helpful idea plus
        "Helpful idea plus" is not a name allowed here
        → use lower-case letters, numbers and single hyphens, for example learning-to-read  (fields)"
    `);
    await library.write('search/words.yaml', 'interventions:\n  helpful-idae:\n    - that nice thing\n  helpful-idea-plus:\n    - by its other name\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/search/words.yaml:2 · interventions.helpful-idae
        these words lead to "helpful-idae", which does not exist
        → did you mean "helpful-idea"? An id is that of a page in content/interventions, or one of its other names joined by hyphens  (search-words)"
    `);
  });
  test('may not be a question that search is measured with', async () => {
    await library.write('search/words.yaml', `topics:\n  topic-1:\n    - Will not sit still!\nmeasuredWith:\n  - "${markOf(normalise('wont sit still'))}"\n`);
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/search/words.yaml:3 · topics.topic-1[0]
        "Will not sit still!" is word for word a question that search is measured with
        → take it out, or teach the search the words in it in another phrase  (search-words)"
    `);
  });
  test('of danger need a help-now card', async () => {
    await library.write('search/words.yaml', 'dangers:\n  - cards: [talk-nwo]\n    phrases: [in danger]\n');
    expect(await library.report()).toMatchInlineSnapshot(`
      "content/search/words.yaml:2 · dangers[0].cards
        no help-now card is called "talk-nwo"
        → content/help-now holds the cards; did you mean "talk-now"?  (search-words)"
    `);
  });
});

/* What people who do not know YAML really type. Each slip is told once, on its own line, with what to write. */
describe('slips of the pen', () => {
  const told = async () => (await library.findings()).map(({ file, line, message, mend }) => `${file.split('/').at(-1)}:${line} ${message} → ${mend}`);
  const title = (value: string) => library.edit(STATEMENT, /^title: .*$/m, `title: ${value}`);

  test.each([
    ['Phonics: teach', 'the colon inside the value makes it look like a second field → put quotation marks round the value: title: "Phonics: teach"'],
    ['@home reading', 'a value that begins with @ is read as something else than words → put quotation marks round it: title: "@home reading"'],
    ['%50 reading', 'a value that begins with % is read as something else than words → put quotation marks round it: title: "%50 reading"'],
    ['*Reading* more', 'a value that begins with * is read as something else than words → put quotation marks round it: title: "*Reading* more"'],
    ['!Important reading', 'a value that begins with ! is read as something else than words → put quotation marks round it: title: "!Important reading"'],
    ['| reading now', 'a value that begins with | is read as something else than words → put quotation marks round it: title: "| reading now"'],
    ['> reading now', 'a value that begins with > is read as something else than words → put quotation marks round it: title: "> reading now"'],
    ['[Draft] Reading now', 'a value that begins with [ is read as something else than words → put quotation marks round it: title: "[Draft] Reading now"'],
    ['{Draft} Reading now', 'a value that begins with { is read as something else than words → put quotation marks round it: title: "{Draft} Reading now"'],
    ['&amp reading more', 'the word after & ("&amp") would be left out → put quotation marks round the whole value'],
    ['"Teach the sounds', 'the quotation mark (") that opens here is not closed → put another " at the end of the value'],
    ["'Teach the sounds", "the quotation mark (') that opens here is not closed → put another ' at the end of the value"],
    ["'Mum's reading'", 'the quotation marks end before the value does → put the whole value in quotation marks: title: "Mum\'s reading"'],
    ['"Phonics" taught daily', 'the quotation marks end before the value does → put the whole value in quotation marks: title: \'"Phonics" taught daily\''],
    ['Teach #1 sounds first', 'the words from # on would be left out, and only "Teach" would be read → put quotation marks round the whole value; a note of your own goes on a line of its own that begins with #'],
    ['#1 sounds first', 'the words from # on would be left out, and nothing would be read → put quotation marks round the whole value; a note of your own goes on a line of its own that begins with #'],
    ['2024', 'this should be text, but without quotation marks it is a number: 2024 → put quotation marks round it: "2024"'],
  ])('title: %s', async (value, fault) => {
    await title(value);
    expect(await told()).toEqual([`statement-2.mdx:2 ${fault}`]);
  });

  test.each([
    ['label consensus', 'a colon is missing after "label" → write: label: consensus'],
    ['label:consensus', 'a space is missing after "label:" → write: label: consensus'],
    ['label:\u00A0consensus', 'the space after "label:" is not an ordinary space → write: label: consensus'],
    ['  label: consensus', 'the name in this line does not stand under the one it belongs to → line it up with the fields above or below, with spaces'],
  ])('%s', async (line, fault) => {
    await library.edit(STATEMENT, 'label: consensus', line);
    expect(await told()).toEqual([`statement-2.mdx:5 ${fault}`]);
  });

  test.each([
    ['  - primary\n  -secondary', 'standard.mdx:10 a space is missing after the hyphen → write: - secondary'],
    ['  -primary\n  -secondary', 'standard.mdx:9 a space is missing after the hyphen → write a hyphen, a space and then the words, in every line of the list'],
    ['  - primary\n - secondary', 'standard.mdx:10 the hyphen in this line does not stand under the one it belongs to → line it up with the hyphens above or below, with spaces'],
    ['  - primary\n   - secondary', 'standard.mdx:10 this line would be read as the end of the line above, not as an item of the list → line the hyphen up with the others, and put a space after it'],
    ['\t- primary\n\t- secondary', 'standard.mdx:9 a tab stands where spaces are needed, here and in 1 more line → use two spaces for each step to the right'],
  ])('a list %j', async (list, fault) => {
    await library.edit(STANDARD, '  - primary\n  - secondary', list);
    expect(await told()).toEqual([fault]);
  });

  test('words with a colon in a list', async () => {
    await library.edit(STANDARD, 'everydayWords:\n', "everydayWords:\n  - mum says: can't read\n");
    expect(await told()).toEqual(['standard.mdx:13 the colon after "mum says" makes this a field with a value, where text belongs → put quotation marks round it all: "mum says: can\'t read"']);
  });
  test('a list that does not close', async () => {
    await library.edit(STATEMENT, /^sources:\n(?:  - .*\n)+/m, 'sources: [source-2, source-3\n');
    expect(await told()).toEqual(['statement-2.mdx:21 the bracket [ that opens here is not closed → put ] after the last item']);
  });
  test('a list where text belongs', async () => {
    await library.edit(STATEMENT, /^plain: (.*)$/m, 'plain:\n  - $1');
    expect(await told()).toEqual([expect.stringMatching(/^statement-2\.mdx:4 this should be text, but it is a list: .* → write it on the same line as its name, without a hyphen and without brackets$/)]);
  });
  test('a version without its quotation marks, or with curly ones', async () => {
    await library.edit(STANDARD, 'version: "0.1"\np', 'version: 0.1\np');
    expect(await told()).toEqual(['standard.mdx:4 this should be text, but without quotation marks it is a number: 0.1 → put quotation marks round it: "0.1"']);
    await library.edit(STANDARD, 'version: 0.1\np', 'version: “0.1”\np');
    expect(await told()).toEqual(['standard.mdx:4 the quotation marks round “0.1” are curly ones → write straight ones: "0.1"']);
  });
  test('a day as people write it', async () => {
    await library.edit(STANDARD, 'updated: 2026-01-15', 'updated: 15/1/2026');
    expect(await told()).toEqual(['standard.mdx:6 "15/1/2026" is not written in the right form → did you mean 2026-01-15? write a real date as YYYY-MM-DD, for example 2026-11-21']);
  });
  test('an id as people write it', async () => {
    await library.edit(LADDER, 'intervention: helpful-idea', 'intervention: Helpful Idea');
    expect(await told()).toEqual(['ladder.yaml:6 "Helpful Idea" is not written in the right form → did you mean "helpful-idea"? In an id use lower-case letters, numbers and single hyphens, for example learning-to-read']);
  });
  test('marks left over from a merge', async () => {
    await title('One\n=======\ntitle: Other\n>>>>>>> main');
    expect(await told()).toEqual(['statement-2.mdx:3 the mark "=======" is left over from joining two versions of this file → keep the words that should stand, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>']);
  });
  test('the second line of hyphens deleted', async () => {
    await library.edit(STATEMENT, /\n---\n\n## Rationale/, '\n\n## Rationale');
    expect(await told()).toEqual(['statement-2.mdx:27 the fields do not end: the second line of three hyphens is missing → put a line of three hyphens (---) after the last field, above "## Rationale"']);
  });
  test.each([
    ['##For class teachers', '"##For class teachers" looks like a heading and is not one'],
    ['### For class teachers', '"### For class teachers" has too many # for a heading of this name'],
    ['**For class teachers**', '"For class teachers" looks like a heading and is not one'],
  ])('a heading written %s', async (line, fault) => {
    await library.edit(STATEMENT, '## For class teachers', line);
    expect(await told()).toEqual([`statement-2.mdx:40 ${fault} → write "## For class teachers" on a line of its own`]);
  });
  test('a heading of the inner kind with too few #', async () => {
    await library.edit(STATEMENT, '### Too vague', '## Too vague');
    expect(await told()).toEqual(['statement-2.mdx:54 "## Too vague" has too few # for a heading of this name → write "### Too vague" on a line of its own']);
  });
  test('a space in a link', async () => {
    await library.edit(STATEMENT, '## Rationale\n\n', '## Rationale\n\nSee [the rights] (/entitlements/duty-1/). ');
    expect(await told()).toEqual(['statement-2.mdx:30 the space between "[the rights]" and "(/entitlements/duty-1/)" keeps this from being a link → take the space out: [words](address)']);
  });
  test.each([
    ['.DS_Store', 'this file is not content: a program left it here → delete it'],
    ['standards/topic-1/~$statement-1.mdx', 'this file is not content: a program left it here → delete it'],
    ['sources/pic.png', 'this file is not content: pictures and documents cannot be kept here → delete it, and say in words what it shows'],
    ['sources/my-study.yml', 'the name of this file ends in ".yml", which is not read here → name it my-study.yaml'],
    ['interventions/idea.md', 'the name of this file ends in ".md", which is not read here → name it idea.mdx'],
    ['interventions/My Idea.mdx', 'the name of this file is not in small letters, numbers and single hyphens → name it my-idea.mdx'],
  ])('a file called %s', async (path, fault) => {
    await library.write(path, 'x');
    expect(await told()).toEqual([expect.stringMatching(`:1 ${fault.replaceAll(/[.?]/g, '\\$&')}$`)]);
  });
  test('what replaces something is named by an id that is there, or not at all', async () => {
    await library.edit('entitlements/duty-3.mdx', 'checked:', 'withdrawal:\n  date: 2026-02-01\n  why: It is in another.\n  replacedBy: [duty-4]\nchecked:');
    expect((await told()).filter((fault) => fault.startsWith('duty-3'))).toEqual([expect.stringContaining('there is no entitlement called "duty-4" to replace this → did you mean "duty-1"? Name one that is there, or leave "replacedBy" out')]);
  });
  test('a note on a line of its own, and after a value in quotation marks, is no slip', async () => {
    await library.edit(STATEMENT, 'label: consensus', '# what experts agree on\nlabel: "consensus" # not studied\nentitlements: # none\n  - duty-1');
    await library.edit(STATEMENT, /\nentitlements:\n  - duty-1\n/, '\n');
    expect(await told()).toEqual([]);
  });
});
