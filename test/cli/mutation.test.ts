import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'passk-mutation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = {
  task_id: 'm/count',
  prompt: 'def count(xs, least):\n    """How many of xs are at least this much?"""\n',
  entry_point: 'count',
  canonical_solution:
    '    total = 0\n    for x in xs:\n        if x >= least:\n            total += 1\n    return total\n',
  test: 'def check(candidate):\n    assert candidate([1, 5, 6], 3) == 2\n    assert candidate([], 3) == 0\n',
};

/** Checks a suite of one task with some fields changed. */
async function check(changes: object, ...flags: readonly string[]) {
  writeFileSync(join(folder, 'mine.jsonl'), `${JSON.stringify({ ...COUNT, ...changes })}\n`);
  return runInProcess(folder, ['problems', 'check', 'mine.jsonl', '--mutate', ...flags]);
}

const SURVIVOR = `m/count: a mutant survived, line 3 of the solution (comparison)
-if x >= least:
+if x > least:
`;

test('a mistake that no test finds is shown as it would stand in the solution, and fails the check', async () => {
  const { stdout, code } = await check({});
  expect(stdout).toContain(SURVIVOR);
  expect(stdout).toMatch(/^changed +made +killed +equivalent +survived +killed, %$/m);
  expect(stdout).toMatch(/^all +10 +9 +0 +1 +90\.0$/m);
  expect(stdout).toMatch(/^mine: 1 problems, 0 attempts, 0 faults$/m);
  expect(code).toBe(2);
});

test('a test at the boundary finds it', async () => {
  const { stdout, code } = await check({ test: `${COUNT.test}    assert candidate([3], 3) == 1\n` });
  expect(stdout).not.toContain('survived, line');
  expect(stdout).toMatch(/^all +10 +10 +0 +0 +100\.0$/m);
  expect(code).toBe(0);
});

test('the floor is the user’s to set', async () => {
  expect(await check({}, '--mutation-floor', '0.9')).toMatchObject({ code: 0 });
  const { code, stderr } = await check({}, '--mutation-floor', '97');
  expect(code).toBe(2);
  expect(stderr).toMatch(/--mutation-floor.*a number from 0 to 1/);
  expect((await check({}, '--max-mutants', '0')).stderr).toMatch(/--max-mutants.*a whole number from 1 to/);
});

test('a sample of the mutants is the same each time, and says that it is one', async () => {
  const first = await check({}, '--max-mutants', '4');
  expect(first.stdout).toMatch(/^mine: a sample; 6 more mutants were not run$/m);
  expect(first.stdout).toMatch(/^all +4 /m);
  expect((await check({}, '--max-mutants', '4')).stdout).toBe(first.stdout);
});

test('a mutant that is listed as equivalent is counted apart, until a test finds it or nothing makes it', async () => {
  const listed = { reason: 'nobody asks for the boundary', before: 'if x >= least:', after: 'if x > least:' };
  const honest = await check({ equivalent_mutants: [listed] });
  expect(honest.stdout).toMatch(/^all +10 +9 +1 +0 +100\.0$/m);
  expect(honest.code).toBe(0);
  const found = await check({
    equivalent_mutants: [listed],
    test: `${COUNT.test}    assert candidate([3], 3) == 1\n`,
  });
  expect(found.stdout).toContain(
    'm/count: wrong_answer, so not equivalent as it is listed: if x >= least: -> if x > least:',
  );
  expect(found.code).toBe(2);
  const gone = await check(
    { equivalent_mutants: [{ ...listed, after: 'if x + least:' }] },
    '--mutation-floor',
    '0',
  );
  expect(gone.stdout).toContain('no mutant is the one listed as equivalent: if x >= least: -> if x + least:');
  expect(gone.code).toBe(2);
});

test('where the same change can be made twice, the line says which is meant', async () => {
  const twice = {
    canonical_solution:
      '    total = 0\n    for x in xs:\n        total += x >= least\n    total += 0\n    total += 0\n    return total\n',
    test: `${COUNT.test}    assert candidate([3], 3) == 1\n`,
  };
  const entry = { reason: 'nothing is added', before: 'total += 0', after: 'total -= 0' };
  const listed = async (line?: number) =>
    (await check({ ...twice, equivalent_mutants: [{ ...entry, line }] }, '--mutation-floor', '0')).stdout;
  expect(await listed()).toMatch(/^arithmetic +3 +1 +2 +0 /m);
  const fifth = await listed(5);
  expect(fifth).toMatch(/^arithmetic +3 +1 +1 +1 /m);
  expect(fifth).toContain('survived, line 4 of the solution (arithmetic)');
  expect(await listed(3)).toContain('no mutant is the one listed as equivalent: total += 0 -> total -= 0');
});

test('a mutant that never ends is found by the clock, long before the limit of a run', async () => {
  const canonical = '    while xs:\n        xs = xs[1:]\n        least += 1\n    return least\n';
  const { stdout } = await check({
    canonical_solution: canonical,
    test: 'def check(candidate):\n    assert candidate([1, 5], 3) == 5\n    assert candidate([], -1) == -1\n',
  });
  expect(stdout).not.toContain('xs = xs[:]');
  expect(stdout).toMatch(/^range +\d+ +(\d+) +0 +0 +100\.0$/m);
});

test('as JSON the survivors have the fields by which a problem file lists equivalent ones', async () => {
  const { stdout } = await check({}, '--json');
  const { suite, faults, mutation } = JSON.parse(stdout) as {
    suite: string;
    faults: string[];
    mutation: object;
  };
  expect({ suite, faults }).toEqual({ suite: 'mine', faults: [] });
  expect(mutation).toMatchObject({
    made: 10,
    killed: 9,
    by_operator: { comparison: { made: 2, killed: 1, equivalent: 0, survived: 1 } },
    survivors: [{ task_id: 'm/count', line: 3, before: 'if x >= least:', after: 'if x > least:' }],
  });
});

test('a problem file names its equivalent mutants in comments, so that it still runs', async () => {
  const file = (cell: string) => `# task: m/first
# entry point: first
# %% prompt
def first(xs):
    """The first of xs, or None."""
# %% canonical solution
    return xs[0] if len(xs) > 0 else None


# %% test
def check(candidate):
    assert candidate([4]) == 4
    assert candidate([4, 5, 6]) == 4
    assert candidate([]) is None


# %% equivalent mutant: ${cell}
`;
  const listed =
    'a text is no list\n# -return xs[0] if len(xs) > 0 else None\n# +return xs[0] if len(xs) >= 0 else None';
  const run = async (cell: string) => {
    writeFileSync(join(folder, 'first.py'), file(cell));
    return runInProcess(folder, ['problems', 'check', '.', '--mutate']);
  };
  const { stdout } = await run(listed);
  expect(stdout).toContain('m/first: runtime_error, so not equivalent as it is listed');
  const { stderr, code } = await run('no lines');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /first\.py:17: not an equivalent mutant: .*"# -\.\.\." of the solution and "# \+\.\.\." of the mutant/,
  );
});
