import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addingSamples, addingSuite, jsonl, usePassk } from './passk.ts';

const { passk, write, read, runs } = usePassk();

const FLAGS = ['-p', 'suite.jsonl', '-w', '1'];

describe('passk eval', () => {
  test('prints the stable JSON summary alone on stdout', async () => {
    write('suite.jsonl', addingSuite(3));
    write('samples.jsonl', addingSamples(3, 4, 1));
    const { code, stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS, '-k', '1,2,5', '--json']);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(summary)).toEqual([
      'run_id',
      'suite',
      'samples',
      'pass_at_k',
      'verdicts',
      'tasks',
      'wall_seconds',
      'timed',
      'executed',
      'deduplicated',
      'isolation',
    ]);
    expect(summary).toMatchObject({
      suite: { name: 'suite', tasks: 3 },
      samples: 12,
      pass_at_k: {
        1: { value: 0.25 },
        2: { value: 0.5 },
        5: { value: null, low: null, high: null, suite_low: null, suite_high: null },
      },
      verdicts: { passed: 3, wrong_answer: 9 },
      tasks: [
        { task_id: 't/0', n: 4, c: 1 },
        { task_id: 't/1', n: 4, c: 1 },
        { task_id: 't/2', n: 4, c: 1 },
      ],
      executed: 12,
      deduplicated: 0,
    });
  });

  test('marks what was judged in the program’s own process, wherever a verdict shows', async () => {
    const [first, second] = addingSuite(2).trimEnd().split('\n');
    write(
      'suite.jsonl',
      `${JSON.stringify({ ...JSON.parse(first as string), judging: 'shared' })}\n${second}\n`,
    );
    const samples = addingSamples(2, 2, 1);
    write('samples.jsonl', samples + jsonl([JSON.parse(samples.split('\n')[0] as string)]));
    const { code, stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS]);
    const sentence = "1 of 2 tasks was judged in the program's own process: its verdicts can be forged.";
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(sentence);
    const [run] = runs() as [string];
    const executions = read(`reports/${run}/executions.jsonl`).trimEnd().split('\n');
    for (const { task_id, judging } of executions.map((line) => JSON.parse(line) as Record<string, string>))
      expect({ task_id, judging }).toEqual({ task_id, judging: task_id === 't/0' ? 'shared' : undefined });
    expect(executions).toHaveLength(5);
    expect(JSON.parse(read(`reports/${run}/manifest.json`))).toMatchObject({
      shared_tasks: ['t/0'],
      executors: [{ verdict: 'split' }],
    });
    expect(JSON.parse(read(`reports/${run}/scores.json`))).toMatchObject({ shared_tasks: ['t/0'] });
    const report = read(`reports/${run}/report.md`);
    expect(report).toContain('can be forged');
    expect(report).toContain('| `t/0` (shared) |');
    expect(report).toContain('| `t/1` |');
    const again = await passk(['score', `reports/${run}`, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ shared_tasks: ['t/0'] });
  });

  test('can not be told to judge a suite so that did not ask for it', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    for (const flag of ['--judging=shared', '--shared']) {
      const { code, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, flag]);
      expect({ flag, code, refused: /Unknown argument/.test(stderr) }).toEqual({
        flag,
        code: 2,
        refused: true,
      });
    }
  });

  test('reads gzipped samples and samples from stdin alike', async () => {
    write('suite.jsonl', addingSuite(2));
    const samples = addingSamples(2, 2, 1);
    write('samples.jsonl.gz', gzipSync(samples));
    const file = await passk(['eval', 'samples.jsonl.gz', ...FLAGS, '--json', '-q']);
    const plain = await passk(['eval', '-', ...FLAGS, '--json', '-q'], samples);
    const scores = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { pass_at_k: unknown }).pass_at_k;
    expect([file.code, plain.code]).toEqual([0, 0]);
    expect(scores(file)).toEqual(scores(plain));
    expect(file.stderr).toBe('');
  });

  test('runs equal programs of a task once, unless told otherwise', async () => {
    write('suite.jsonl', addingSuite(2));
    const right = (i: number) => ({ task_id: `t/${i}`, completion: `    return x + ${i}\n` });
    write('samples.jsonl', jsonl([right(0), right(0), right(0), right(1)]));
    const once = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json']);
    const every = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json', '--no-dedupe']);
    expect(JSON.parse(once.stdout)).toMatchObject({ verdicts: { passed: 4 }, executed: 2, deduplicated: 2 });
    expect(JSON.parse(every.stdout)).toMatchObject({ verdicts: { passed: 4 }, executed: 4, deduplicated: 0 });
  });

  test('says how many tasks of the suite have samples', async () => {
    write('suite.jsonl', addingSuite(3));
    write('samples.jsonl', addingSamples(2, 1, 1));
    const { code, stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 of 3 tasks');
  });

  test('keeps what it did in a run directory, and scores it again from there', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', jsonl([{ task_id: 't/1', completion: '    return x\n', seed: 7, task_index: 1 }]));
    const evaluated = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json']);
    const [run] = runs();
    expect(JSON.parse(read(`reports/${run}/completions.jsonl`))).toEqual({
      task_id: 't/1',
      sample_index: 0,
      completion: '    return x\n',
      seed: 7,
      task_index: 1,
    });
    expect(JSON.parse(read(`reports/${run}/executions.jsonl`))).toMatchObject({
      task_id: 't/1',
      sample_index: 0,
      verdict: 'wrong_answer',
      evidence: {
        message: 'AssertionError',
        exception: 'AssertionError',
        test_line: 2,
        last_call: 'add1(1)',
        last_result: '1',
      },
    });
    expect(JSON.parse(read(`reports/${run}/manifest.json`))).toMatchObject({
      format: 1,
      command: 'eval',
      samples: 'samples.jsonl',
      limits: { time_limit_ms: 3000, memory_limit_mib: 512 },
      executors: [{ verdict: 'split' }],
    });
    expect(read(`reports/${run}/report.md`)).toContain('pass@1');
    const scored = await passk(['score', `reports/${run}`, '--json']);
    const { wall_seconds: _, ...again } = JSON.parse(scored.stdout) as Record<string, unknown>;
    expect(JSON.parse(evaluated.stdout)).toMatchObject(again);
  });

  test('exports what openai/human-eval writes, in the order of the samples', async () => {
    write('suite.jsonl', addingSuite(1));
    const completions = [
      '    return x\n',
      '    return x + 0\n',
      '    while True: pass\n',
      '    return [][x]\n',
      '    return (\n',
    ];
    write('samples.jsonl', jsonl(completions.map((completion, id) => ({ task_id: 't/0', completion, id }))));
    await passk(['eval', 'samples.jsonl', ...FLAGS, '--timeout', '0.3', '--export', 'human-eval']);
    const records = read('samples.jsonl_results.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(records.map((record) => Object.keys(record))).toEqual(
      completions.map(() => ['task_id', 'completion', 'id', 'result', 'passed']),
    );
    expect(records).toMatchObject([
      { id: 0, result: 'passed', passed: true },
      { id: 1, result: 'passed', passed: true },
      { id: 2, result: 'timed out', passed: false },
      { id: 3, result: 'failed: list index out of range', passed: false },
      { id: 4, passed: false },
    ]);
  });

  test('gives each task the time limit that its canonical solution suggests, when asked to', async () => {
    write('suite.jsonl', addingSuite(2));
    write('samples.jsonl', jsonl([{ task_id: 't/0', completion: '    while True: pass\n' }]));
    const { stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--time-limit', 'auto', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ verdicts: { timeout: 1 } });
    const [run] = runs();
    expect(JSON.parse(read(`reports/${run}/manifest.json`))).toMatchObject({
      time_limit: 'auto',
      task_time_limits_ms: { 't/0': 250, 't/1': 250 },
    });
  });

  test('marks a sample without code, and does not run it', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', jsonl([{ task_id: 't/0', completion: '  \n\n' }]));
    const { stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      verdicts: { no_code: 1 },
      tasks: [{ n: 1, c: 0 }],
      executed: 0,
    });
  });
});

describe('the preflight', () => {
  test('stops a run whose canonical solutions do not pass, with exit 3 and nothing judged', async () => {
    write('suite.jsonl', addingSuite(2).replace('return x + 1\\n', 'return x + 2\\n'));
    write('samples.jsonl', addingSamples(2, 1, 1));
    const { code, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS]);
    expect(code).toBe(3);
    expect(stderr).toContain('1 of 2 canonical solutions do not pass');
    expect(stderr).toContain('t/1: wrong_answer');
    const skipped = await passk(['eval', 'samples.jsonl', ...FLAGS, '--no-preflight', '--json']);
    expect(JSON.parse(skipped.stdout)).toMatchObject({ verdicts: { passed: 2 } });
  });

  test('leaves out a task whose solution contradicts its test, and names it everywhere', async () => {
    write('suite.jsonl', addingSuite(3).replace('return x + 1\\n', 'return x + 2\\n'));
    write('samples.jsonl', addingSamples(3, 1, 1));
    const { code, stdout, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'Left out, because its own solution fails its test: t/1 (wrong_answer: AssertionError',
    );
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      samples: 2,
      pass_at_k: { 1: { value: 1 } },
      contradicted_tasks: [{ task_id: 't/1', verdict: 'wrong_answer' }],
    });
    const [run] = runs() as [string];
    expect(JSON.parse(read(`reports/${run}/manifest.json`)).contradicted_tasks).toMatchObject([
      { task_id: 't/1', verdict: 'wrong_answer' },
    ]);
    expect(read(`reports/${run}/report.md`)).toContain('own solution fails its test: t/1');
    const again = await passk(['score', `reports/${run}`, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ contradicted_tasks: [{ task_id: 't/1' }] });
    const strict = await passk(['eval', 'samples.jsonl', ...FLAGS, '--strict-preflight']);
    expect(strict.code).toBe(3);
    expect(strict.stderr).toContain('1 of 3 canonical solutions do not pass');
  });

  test('leaves out a task whose test can’t begin', async () => {
    write('suite.jsonl', addingSuite(3).replace('def check(', 'import no_such_module\\ndef check('));
    write('samples.jsonl', addingSamples(3, 1, 1));
    const { code, stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      samples: 2,
      contradicted_tasks: [
        { task_id: 't/0', verdict: 'harness_error', message: expect.stringContaining('no_such_module') },
      ],
    });
  });

  test('stops where a solution is too slow: that may be the machine', async () => {
    write('suite.jsonl', addingSuite(3).replace('return x + 1\\n', 'while True: pass\\n'));
    write('samples.jsonl', addingSamples(3, 1, 1));
    const { code, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--timeout', '0.3']);
    expect([code, stderr]).toEqual([3, expect.stringContaining('t/1: timeout')]);
  });

  test('stops a run on a machine without the interpreter, with exit 3', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    const { code, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--python', 'no-such-python']);
    expect(code).toBe(3);
    expect(stderr).toContain('Install python3');
  });
});
