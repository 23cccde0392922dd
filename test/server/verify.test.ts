import { describe, expect, test } from 'vitest';
import { DOUBLE, ENDLESS, TRIPLE, useServer } from './serving.ts';

const { verify, post, url, service } = useServer();

const AD_HOC = { entry_point: 'inc', test: 'def check(candidate):\n    assert candidate(1) == 2\n' };
const INC = '```python\ndef inc(x):\n    return x + 1\n```';

describe('POST /v1/verify', () => {
  test('judges completions of a task of the server, in order, with the isolation that held', async () => {
    const { status, json } = await verify({ task_id: 'test/f', completions: [TRIPLE, DOUBLE, ''] });
    expect(status).toBe(200);
    expect(
      json.results.map((result: { index: number; reward: number; verdict: string }) => [
        result.index,
        result.reward,
        result.verdict,
      ]),
    ).toEqual([
      [0, 0, 'wrong_answer'],
      [1, 1, 'passed'],
      [2, 0, 'no_code'],
    ]);
    expect(json.results[1].isolation).toMatch(/full|partial|basic/);
    expect(json.results[0].evidence.last_call).toBe('f(2)');
  });

  test('gives the seed back, whole answers and streams alike, and refuses one that is none', async () => {
    expect((await verify({ task_id: 'test/f', completions: [DOUBLE], seed: 41 })).json.seed).toBe(41);
    const { text } = await verify({ task_id: 'test/f', completions: [DOUBLE], seed: 41, stream: true });
    expect(JSON.parse(text.trim().split('\n').at(-1) as string)).toMatchObject({ done: true, seed: 41 });
    expect((await verify({ task_id: 'test/f', completions: [DOUBLE], seed: -1 })).status).toBe(400);
  });

  test('does not give a long wrong name back whole', async () => {
    const { status, text, json } = await verify({ task_id: 'x'.repeat(100_000), completions: [DOUBLE] });
    expect(status).toBe(400);
    expect(json.message).toContain('this server has no task "xxx');
    expect(text.length).toBeLessThan(4000);
  });

  test('judges problems that come with the request, tests and cases, mixed in one batch', async () => {
    const cases = { task_id: 'io', cases: [{ input: '2', output: '4\n' }] };
    const { json } = await verify({
      samples: [
        { problem: AD_HOC, completion: INC },
        { task_id: 'test/f', completion: TRIPLE },
        { problem: cases, completion: 'print(int(input()) * 2)' },
        { problem: cases, completion: 'print("passed")' },
      ],
      reward: { failed: -1 },
    });
    expect(
      json.results.map(({ task_id, reward }: { task_id: string; reward: number }) => [task_id, reward]),
    ).toEqual([
      ['ad-hoc', 1],
      ['test/f', -1],
      ['io', 1],
      ['io', -1],
    ]);
  });

  test('judges rows as data sets for training have them: lists of lines, functions, assertions', async () => {
    const stdin = { inputs: [['2', '3 4']], outputs: [['7']], fn_name: null };
    const solution = 'class Solution:\n    def add(self, a: List[int]):\n        return sum(a)\n';
    const { json } = await verify({
      samples: [
        { problem: stdin, completion: 'input()\nprint(sum(map(int, input().split())))' },
        { problem: { inputs: [[[1, 2]]], outputs: [3], fn_name: 'add' }, completion: solution },
        { problem: { inputs: ['[1, 2]'], outputs: ['4'], fn_name: 'add' }, completion: solution },
        { problem: { assert_case: ['assert inc(1) == 2'], inputs: [], outputs: [] }, completion: INC },
        {
          problem: { cases: [{ input: ['1', '2'], output: ['2', '1'] }] },
          completion: 'a = input()\nprint(input())\nprint(a)',
        },
      ],
    });
    expect(json.results.map(({ reward }: { reward: number }) => reward)).toEqual([1, 1, 0, 1, 1]);
  });

  test.each<readonly [problem: unknown, message: string]>([
    [
      { cases: [{ input: 1, output: '2' }] },
      'field "problem.cases.0.input": this is 1 (expected a string or a list)',
    ],
    [{ inputs: ['1'], outputs: ['2'], fname: 'x' }, 'field "problem.fname": there is no such field'],
    [{ inputs: ['1'] }, 'field "problem.outputs": it is missing (expected a list)'],
    [{ assert_case: 'assert f(1)' }, 'field "problem.assert_case": this is "assert f(1)" (expected a list)'],
    [{ entry_point: 'f' }, 'field "problem.test": it is missing (expected a string)'],
    [5, 'field "problem": this is 5 (expected an object)'],
  ])('names the field of %j that is wrong', async (problem, message) => {
    const { status, json } = await verify({ problem, completions: ['x'] });
    expect([status, json.message]).toEqual([400, message]);
  });

  test('refuses a row whose lists have different lengths: a test without its result would pass every program', async () => {
    const { status, json } = await verify({
      problem: { inputs: ['1', '2'], outputs: ['1'] },
      completions: ['print(1)'],
    });
    expect([status, json.message]).toEqual([
      400,
      expect.stringContaining('there are 2 inputs and 1 outputs'),
    ]);
  });

  test('streams a line a result as it ends, and a last line that says that it is the last', async () => {
    const { text, headers } = await verify(
      { task_id: 'test/f', completions: [DOUBLE, TRIPLE] },
      { accept: 'application/x-ndjson' },
    );
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(headers.get('content-type')).toBe('application/x-ndjson');
    expect(
      lines
        .slice(0, 2)
        .map(({ index }) => index)
        .sort(),
    ).toEqual([0, 1]);
    expect(lines.at(-1)).toEqual({ done: true, count: 2 });
  });

  test('a harness error is a reward of null', async () => {
    const problem = { ...AD_HOC, test: 'def check(:' };
    const { json } = await verify({ problem, completions: [INC] });
    expect(json.results[0]).toMatchObject({ verdict: 'harness_error', reward: null });
  });

  test.each([
    ['no JSON', '{', 'JSON'],
    ['nothing to judge', {}, 'completions'],
    ['a task that nobody knows', { task_id: 'x', completions: ['y'] }, '"x"'],
    ['completions of nothing', { completions: ['y'] }, 'task_id'],
    ['a sample of nothing', { samples: [{ completion: 'y' }] }, 'samples.0'],
    ['a field that nobody knows', { task_id: 'test/f', completions: [], rewards: {} }, 'rewards'],
    [
      'a reward for harness errors',
      { task_id: 'test/f', completions: [], reward: { verdicts: { harness_error: 0 } } },
      'harness_error',
    ],
    [
      'a problem that asks for the program’s own process',
      { problem: { ...AD_HOC, judging: 'shared' }, completions: [] },
      'problem',
    ],
  ])('refuses %s and says what is wrong', async (_, body, named) => {
    const { status, json } = await verify(body as object);
    expect(status).toBe(400);
    expect(json.message).toContain(named);
  });

  test('a client that hangs up in the middle leaves nothing open', async () => {
    const controller = new AbortController();
    const completions = Array.from({ length: 200 }, (_, i) => `    return ${i}\n${ENDLESS}`);
    const response = await fetch(url('/v1/verify'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ task_id: 'test/f', completions, stream: true }),
      signal: controller.signal,
    });
    await response.body?.getReader().read();
    controller.abort();
    await expect.poll(() => service().admission.inFlight()).toBe(0);
    expect((await verify({ task_id: 'test/f', completions: [DOUBLE] })).json.results[0].reward).toBe(1);
  });

  test('answers of requests at the same time are never mixed up', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const problem = {
          task_id: `t/${i}`,
          entry_point: 'f',
          test: `def check(candidate):\n    assert candidate() == ${i}\n`,
        };
        const completions = [`def f(): return ${i}`, `def f(): return ${i + 1}`];
        const { json } = await verify({ problem, completions });
        return json.results.map(({ task_id, reward }: { task_id: string; reward: number }) => [
          task_id,
          reward,
        ]);
      }),
    );
    expect(answers).toEqual(
      Array.from({ length: 40 }, (_, i) => [
        [`t/${i}`, 1],
        [`t/${i}`, 0],
      ]),
    );
  });
});

describe('the other endpoints', () => {
  test('/health says what runs programs', async () => {
    const health = (await (await fetch(url('/health'))).json()) as { status: string; executors: object[] };
    expect(health).toMatchObject({ status: 'ok', tasks: 1, executors: [{ language: 'python' }] });
  });

  test('/metrics counts verdicts, and paths that clients make up are no labels', async () => {
    await fetch(url('/made/up'));
    const text = await (await fetch(url('/metrics'))).text();
    expect(text).toMatch(/^passk_verdicts_total\{verdict="passed"\} \d+$/m);
    expect(text).not.toContain('made');
  });

  test('/openapi.json describes every endpoint', async () => {
    const document = (await (await fetch(url('/openapi.json'))).json()) as { paths: object };
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v2/execute',
      '/api/v2/runtimes',
      '/execute_batch',
      '/health',
      '/metrics',
      '/run_code',
      '/v1/ping',
      '/v1/verify',
    ]);
    expect(JSON.stringify(document)).toContain('entry_point');
  });

  test('what is not there is a 404 that says so, in JSON', async () => {
    const { status, json } = await post('/v1/score', {});
    expect(status).toBe(404);
    expect(json.message).toContain('/openapi.json');
  });
});
