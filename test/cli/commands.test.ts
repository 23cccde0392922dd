import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loadSuite } from '../../src/problems/load-suite.ts';
import { hasIsolatedVm } from '../executor/javascript/judging.ts';
import { withoutTypes } from '../problems/without-types.ts';
import { addingSamples, addingSuite, jsonl, usePassk } from './passk.ts';

const { passk, read, runs, write } = usePassk();
const { problems: bundled } = await loadSuite('passk-core');

describe('passk', () => {
  test('can be executed as it is built, as npm’s link to it is', () => {
    const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
    expect(execFileSync(main, ['--version'], { encoding: 'utf8' }).trim()).toBe(packageJson.version);
  });

  test('prints its version and, for every command, its help', async () => {
    expect((await passk(['--version'])).stdout.trim()).toBe(packageJson.version);
    for (const command of [
      'run',
      'eval',
      'score',
      'report',
      'compare',
      'gate',
      'baseline',
      'problems',
      'doctor',
    ]) {
      const { code, stdout } = await passk([command, '--help']);
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(stdout).toContain(`passk ${command}`);
      expect(stdout).not.toContain('undefined');
      expect(stdout).not.toContain('[object');
    }
  });
});

describe('passk score and passk report', () => {
  test('read a finished run again, for other k, and execute nothing', async () => {
    write('suite.jsonl', addingSuite(3));
    write('samples.jsonl', addingSamples(3, 5, 2));
    const evaluated = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-k', '1', '--json', '-q']);
    const run = `reports/${runs()[0]}`;
    const executions = read(`${run}/executions.jsonl`);
    const scored = await passk(['score', run, '-k', '1,3', '--json']);
    expect(scored.code).toBe(0);
    const [before, after] = [evaluated, scored].map(
      ({ stdout }) => JSON.parse(stdout) as { pass_at_k: Record<string, { value: number }>; tasks: unknown },
    );
    expect(after?.pass_at_k['1']).toEqual(before?.pass_at_k['1']);
    expect(after?.pass_at_k['3']?.value).toBeCloseTo(0.9, 12); // 1 - C(3,3)/C(5,3)
    expect(after?.tasks).toEqual(before?.tasks);
    expect(read(`${run}/executions.jsonl`)).toBe(executions);
    const report = await passk(['report', run]);
    expect(report).toMatchObject({ code: 0 });
    expect(report.stdout).toContain('| pass@1 |');
    const json = await passk(['report', run, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ samples: 15 });
  });
});

describe('passk problems', () => {
  test('list says what is here and how to get what is not', async () => {
    const { code, stdout } = await passk(['problems', 'list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^passk-core .*python, javascript, typescript, rust +here$/m);
    expect(stdout).toMatch(/^passk-io .*python, javascript, cpp, java +here$/m);
    expect(stdout).toMatch(/^humaneval .*passk problems fetch humaneval$/m);
  });

  test('show prints a suite’s tasks, and one task whole with its attempts', async () => {
    const listing = await passk(['problems', 'show', 'passk-core']);
    expect(listing.stdout.trim().split('\n')).toHaveLength(bundled.length);
    const task = await passk(['problems', 'show', 'passk-core', 'passk/knit_rows']);
    expect(task.stdout).toContain('def knit_rows');
    expect(task.stdout).toContain('def check(candidate)');
    expect(task.stdout).toMatch(/# attempt: .* -> timeout/);
  });

  test('show and export take the language that is asked for', async () => {
    const task = await passk([
      'problems',
      'show',
      'passk-core',
      'passk/knit_rows',
      '--language',
      'typescript',
    ]);
    expect(task.stdout).toContain('function knitRows(row: string, rows: number): string[] {');
    expect(task.stdout).toMatch(/^\/\/ attempt: .* -> timeout$/m);
    const exported = await passk([
      'problems',
      'export',
      'passk-core',
      '-l',
      'javascript',
      '--tasks',
      'passk/k*',
    ]);
    write('mine.jsonl', exported.stdout);
    const listing = await passk(['problems', 'show', 'mine.jsonl', 'strings']);
    expect(listing.stdout).toContain('function knitRows(row, rows) {');
    const wrong = await passk(['problems', 'show', 'mine.jsonl', '-l', 'python']);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toMatch(/mine\.jsonl:1: field "language": the problem is in javascript/);
  });

  const proves = async (language: string, problems: number, flags: readonly string[] = []) => {
    const sample = ['--mutate', '--max-mutants', '2', '--mutation-floor', '1'];
    const { code, stdout } = await passk([
      'problems',
      'check',
      'passk-core',
      '-l',
      language,
      ...flags,
      ...sample,
    ]);
    expect(stdout).toMatch(
      new RegExp(`^passk-core(-\\w+)?: ${problems} problems, \\d+ attempts, 0 faults\\n$`, 'm'),
    );
    expect(stdout).toMatch(new RegExp(`^all +${2 * problems} `, 'm'));
    expect(code).toBe(0);
  };

  test.each(hasIsolatedVm ? ['python', 'javascript'] : ['python'])(
    'check proves every bundled problem in %s: canonical passes, attempts and mutants fail',
    (language) => proves(language, bundled.length),
  );

  // That their types are right, and wrong where an attempt says so, is the type checker's test.
  test.runIf(hasIsolatedVm)(
    'check proves every bundled problem in typescript that is not the one in javascript with types',
    async () => {
      const [javascript, typescript] = await Promise.all(
        ['javascript', 'typescript'].map(async (language) => {
          const { problems } = await loadSuite('passk-core', { language });
          return Promise.all(
            problems.map(async (problem) => [problem.taskId, await withoutTypes(problem)] as const),
          );
        }),
      );
      const proved = new Map(javascript);
      const others = (typescript ?? []).flatMap(([taskId, proof]) =>
        proof === proved.get(taskId) ? [] : [taskId],
      );
      expect(others.length).toBeGreaterThan(0); // or nothing proves that `check` can
      await proves('typescript', others.length, ['--tasks', others.join(',')]);
    },
  );

  test('check finds a wrong canonical solution, a wrong label and a test that asks nothing', async () => {
    const problem = JSON.parse(addingSuite(1)) as Record<string, unknown>;
    const attempts = [{ label: 'is right', completion: '    return x + 0\n', verdict: 'wrong_answer' }];
    const suite = [
      { ...problem, task_id: 'bad/canonical', canonical_solution: '    return x + 1\n' },
      { ...problem, task_id: 'bad/label', attempts },
      { ...problem, task_id: 'bad/vacuous', test: 'def check(candidate):\n    pass\n' },
    ];
    write('bad.jsonl', suite.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { code, stdout } = await passk(['problems', 'check', 'bad.jsonl']);
    expect(code).toBe(2);
    expect(stdout).toContain('bad/canonical: the canonical solution is wrong_answer, not passed');
    expect(stdout).toContain('bad/label: the attempt "is right" is passed, not wrong_answer');
    expect(stdout).toContain(
      'bad/vacuous: vacuous: its test never calls the program (the test never calls add0)',
    );
    expect(stdout).toContain('3 faults');
  });
});

describe('passk problems check', () => {
  test('takes a suite that has no solutions at all, not one that lacks some', async () => {
    const records = addingSuite(2)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const unsolved = records.map((record) => ({ ...record, canonical_solution: '' }));
    write('none.jsonl', jsonl(unsolved));
    write('some.jsonl', jsonl([records[0] as object, unsolved[1] as object]));
    expect(await passk(['problems', 'check', 'none.jsonl'])).toMatchObject({
      code: 0,
      stdout: 'none: 2 problems without solutions, 0 attempts, 0 faults\n',
    });
    const some = await passk(['problems', 'check', 'some.jsonl']);
    expect(some).toMatchObject({ code: 2 });
    expect(some.stdout).toContain('t/1: no canonical solution');
  });
});

describe('passk doctor', () => {
  test('names the interpreter and the isolation, and proves that verdicts come out right', async () => {
    const { code, stdout } = await passk(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/python +CPython 3\.\d+\.\d+ at \//);
    expect(stdout).toMatch(/isolation +(full|partial|basic): verdict split; layers .*rlimits/);
    expect(stdout).toMatch(new RegExp(`right for known programs and ${bundled.length} canonical solutions`));
  });

  test('says what to do about an interpreter that is not there', async () => {
    const { code, stdout } = await passk(['doctor', '--python', '/nowhere/python3']);
    expect(code).toBe(3);
    expect(stdout).toContain('/nowhere/python3');
  });
});
