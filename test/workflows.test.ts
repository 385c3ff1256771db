import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/* The rules of least privilege, for every workflow: what zizmor and the hardening guide of GitHub ask first. */

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[]; 'runs-on': string; secrets?: unknown }>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

test('there are workflows to look at', () => {
  expect(workflows.map(({ file }) => file)).toEqual(expect.arrayContaining(['test.yml', 'content.yml']));
});

describe.each(workflows)('$file', ({ text }) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('begins with no permissions, and each job asks only to read', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(Object.values(permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
  });
  test('never runs in the trusted context of a fork’s pull request, and uses no secret', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(text).not.toContain('secrets.');
  });
  test('pins every action by its hash', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
  test('pastes nothing from outside into a shell line', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
  test('every job has a time limit and a fixed machine', () => {
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
    }
  });
});

test('the content of a pull request is checked by trusted code: only content/ comes from it, and no link is followed', () => {
  const { text } = workflows.find(({ file }) => file === 'content.yml') ?? { text: '' };
  const checkouts = [...text.matchAll(/git .*checkout .*/g)].map(([line]) => line);
  expect(checkouts).toEqual(['git checkout --quiet FETCH_HEAD^1', 'git -c core.symlinks=false checkout --quiet FETCH_HEAD -- content']);
});

test('a pull request is red for faults only, as the check is on an editor’s own computer', () => {
  const { text } = workflows.find(({ file }) => file === 'content.yml') ?? { text: '' };
  expect(text).toContain('check -- --github --base HEAD');
  expect(text).not.toContain('--strict');
});
