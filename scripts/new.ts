import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { taxonomySchema } from '../src/model/taxonomy.ts';
import { readAnswers } from './new/answers.ts';
import { BLANKS } from './new/blanks.ts';
import { idMeant, KINDS, kindMeant, type Meant, type Present } from './new/what-is-meant.ts';
import { readOptions } from './read-options.ts';

const FIRST_LINE = 'npm run new [-- kind name]';
const USAGE = `${FIRST_LINE}
  Makes the files of something new, with every part that is needed and notes in plain English. It asks for what you leave out.
  The kinds are ${KINDS.join(', ')}.

  npm run new                                      asks what it is, and for its name
  npm run new -- statement learning-to-read        the next statement of that standard
  npm run new -- intervention reading-buddies      the file content/interventions/reading-buddies.mdx
  npm run new -- standard sleep                    a whole standard; its topic must be in content/taxonomy.yaml first

  A name (an id) is an address for ever: lower-case words joined by hyphens.`;

const { values, positionals } = readOptions({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } } as const, FIRST_LINE);
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [givenKind, ...givenName] = positionals;
const answers = readAnswers();

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const withProposal = (problem: string, proposal: string | undefined, command: string) => (proposal ? `${problem}\nWrite: npm run new -- ${command}${proposal}` : problem);

/** Takes what was given with the command, or asks until an answer can be used; an empty answer takes what was proposed. */
async function settle<T>(question: string, given: string | undefined, command: string, understand: (answer: string) => Meant<T>): Promise<T> {
  if (given) {
    const result = understand(given);
    if ('meant' in result) return result.meant;
    stop(withProposal(result.problem, result.proposal, command));
  }
  for (let proposal: string | undefined; ; ) {
    const answer = await answers.ask(proposal ? `Press Enter for ${proposal}, or write another:` : question);
    if (answer === undefined) stop('\nThere were no more answers. Nothing was made.');
    if (!answer && !proposal) continue;
    const result = understand(answer || (proposal ?? ''));
    if ('meant' in result) return result.meant;
    console.error(result.problem);
    ({ proposal } = result);
  }
}

const { topics } = taxonomySchema.parse(parse(await readFile('content/taxonomy.yaml', 'utf8')));
const present: Present = {
  topics,
  isThere: existsSync,
  statementsOf(slug) {
    const folder = `content/standards/${slug}`;
    return existsSync(folder) ? readdirSync(folder).flatMap((name) => /^statement-(\d+)\.mdx$/.exec(name)?.slice(1).map(Number) ?? []) : [];
  },
};
const kind = await settle(`What is it? (${KINDS.join(', ')})`, givenKind, '', kindMeant);
const id = await settle(BLANKS[kind].question, givenName.join(' '), `${kind} `, (answer) => idMeant(kind, answer, present));
answers.close();

for (const [file, text] of Object.entries(BLANKS[kind].files(id, new Date().toISOString().slice(0, 10)))) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`made ${file}`);
}
console.log('\nEach part that says WRITE, and each id that begins with write-, is yours to write. npm run check names them one by one.');
