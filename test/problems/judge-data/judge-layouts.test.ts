import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { type LoadSuiteOptions, loadSuite } from '../../../src/problems/load-suite.ts';
import {
  APPS_CALL_ROW,
  APPS_ROW,
  CODE_CONTESTS_ROW,
  CODEFORCES_ROW,
  LCB_CALL_ROW,
  LCB_ROW,
  OPEN_INSTRUCT_ROW,
  packed,
  RLLM_ROW,
  SYNTHETIC_ROW,
  TACO_ROW,
  VERL_ROW,
} from './rows.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-judge-data-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(rows: readonly object[], name = 'rows.jsonl'): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

const load = (rows: readonly object[], options: LoadSuiteOptions = {}) => loadSuite(write(rows), options);

async function problemOf(row: object, options: LoadSuiteOptions = {}): Promise<Problem> {
  return (await load([row], options)).problems[0] as Problem;
}

describe('APPS', () => {
  test('makes cases of inputs and outputs, texts or lists of lines', async () => {
    expect(await problemOf(APPS_ROW)).toEqual({
      taskId: 'APPS/4000',
      language: 'python',
      prompt: 'Double the number.\n',
      canonicalSolution: 'print(2 * int(input()))\n', // the first is written for Python 2
      tests: {
        kind: 'cases',
        cases: [
          { input: '3\n', output: '6\n' },
          { input: '4\n', output: '8' },
        ],
      },
      tags: ['difficulty:interview', 'platform:codewars'],
    });
  });

  test('keeps a few solutions besides the first that runs', async () => {
    const solutions = Array.from({ length: 9 }, (_, i) => `print(${i})\n`);
    const row = { ...APPS_ROW, solutions: JSON.stringify(['print 2\n', ...solutions]) };
    const problem = await problemOf(row);
    expect(problem.canonicalSolution).toBe('print(0)\n');
    expect(problem.otherSolutions).toEqual(solutions.slice(1, 5));
    expect((await problemOf(row, { language: 'javascript' })).otherSolutions).toBeUndefined();
  });

  test('makes calls where a function is named, and keeps the digits of their numbers', async () => {
    const problem = await problemOf(APPS_CALL_ROW);
    expect(problem.tests).toEqual({
      kind: 'calls',
      functionName: 'add',
      calls: [{ argumentsJson: '[12345678901234567890,1.0]', resultJson: '[12345678901234567891]' }],
      resultsMayBeWrapped: true,
    });
    expect(problem.prompt).toBe(
      'Add up.\n\nBegin with this code:\n\nclass Solution:\n    def add(self, a: int, b: int) -> int:\n',
    );
  });

  test('names the function to write where there is no code to begin with', async () => {
    expect((await problemOf({ ...APPS_CALL_ROW, starter_code: '' })).prompt).toBe(
      'Add up.\n\nWrite a function `add`.\n',
    );
  });

  test('leaves out rows without tests, and says so', async () => {
    const without = { ...APPS_ROW, problem_id: 1, input_output: '' };
    const empty = { ...APPS_ROW, problem_id: 2, input_output: '{"inputs": [], "outputs": []}' };
    const suite = await load([without, APPS_ROW, empty]);
    expect(suite.problems).toHaveLength(1);
    expect(suite.leftOut).toEqual([
      { taskId: 'APPS/1', reason: 'has no tests' },
      { taskId: 'APPS/2', reason: 'has no tests' },
    ]);
    await expect(load([without])).rejects.toThrow(
      /rows\.jsonl: no task of it can be judged; the first, APPS\/1, has no tests/,
    );
  });

  test('reads programs in any language, and leaves out calls that can’t be made in it', async () => {
    const suite = await load([APPS_ROW, APPS_CALL_ROW], { language: 'javascript' });
    expect(suite.problems).toMatchObject([
      { taskId: 'APPS/4000', language: 'javascript', canonicalSolution: '' },
    ]);
    expect(suite.leftOut).toMatchObject(
      [{ taskId: 'APPS/4001', reason: /^calls a function/ }].map(({ taskId }) => ({ taskId })),
    );
  });

  test.each<readonly [what: string, change: object, message: RegExp]>([
    [
      'fewer outputs than inputs',
      { input_output: '{"inputs": ["1", "2"], "outputs": ["1"]}' },
      /:2: field "input_output\.outputs": there are 2 inputs and 1 outputs/,
    ],
    [
      'an output that is none',
      { input_output: '{"inputs": ["1"], "outputs": [null]}' },
      /:2: field "input_output\.outputs\.0": it is missing/,
    ],
    [
      'an input that is a number',
      { input_output: '{"inputs": [1], "outputs": ["1"]}' },
      /:2: field "input_output\.inputs\.0": 1 is no text/,
    ],
    ['no outputs', { input_output: '{"inputs": ["1"]}' }, /:2: field "input_output\.outputs"/],
    ['no JSON', { input_output: '{"inputs": [NaN]}' }, /:2: field "input_output": malformed JSON/],
    [
      'a function of a bad name',
      { input_output: '{"fn_name": "a b", "inputs": [[1]], "outputs": [1]}' },
      /:2: field "input_output": the function is called "a b"/,
    ],
    ['a question that is none', { question: 5 }, /:2: field "question": this is 5 \(expected a string/],
    ['solutions that are none', { solutions: '[1]' }, /:2: field "solutions": it is no list of texts/],
    ['a time limit that is none', { time_limit: 'soon' }, /:2: field "time_limit": "soon" is no limit/],
    [
      'brackets without end',
      { input_output: '['.repeat(100_000) },
      /:2: field "input_output": malformed JSON: too many brackets/,
    ],
    ['a task that was there', {}, /:2: field "task_id": "APPS\/4000" stands on line 1 too/],
  ])('says of %s file, line and field', async (_, change, message) => {
    const other = Object.keys(change).length === 0 ? {} : { problem_id: 5 };
    await expect(load([APPS_ROW, { ...APPS_ROW, ...other, ...change }])).rejects.toThrow(message);
  });

  test('is read from its original folders, too', async () => {
    const path = join(folder, 'APPS', 'test');
    for (const [name, row] of [
      ['0042', APPS_ROW],
      ['0043', { ...APPS_CALL_ROW, solutions: undefined }],
    ] as const) {
      mkdirSync(join(path, name), { recursive: true });
      writeFileSync(join(path, name, 'question.txt'), row.question);
      writeFileSync(join(path, name, 'input_output.json'), row.input_output);
      if (row.solutions !== undefined) writeFileSync(join(path, name, 'solutions.json'), row.solutions);
      if (row.starter_code !== '') writeFileSync(join(path, name, 'starter_code.py'), row.starter_code);
      writeFileSync(
        join(path, name, 'metadata.json'),
        JSON.stringify({ difficulty: row.difficulty, url: row.url }),
      );
    }
    const suite = await loadSuite(path);
    const rows = await load([
      { ...APPS_ROW, problem_id: 42 },
      { ...APPS_CALL_ROW, problem_id: 43, solutions: '' },
    ]);
    expect(suite.name).toBe('test');
    expect(suite.problems).toEqual(rows.problems);
    writeFileSync(join(path, '0043', 'input_output.json'), '{"inputs": 3}');
    await expect(loadSuite(path)).rejects.toThrow(/0043: field "input_output\.inputs": it is a number/);
    writeFileSync(join(path, '0043', 'metadata.json'), '[');
    await expect(loadSuite(path)).rejects.toThrow(/0043\/metadata\.json: malformed JSON/);
  });
});

test('TACO has limits in words, tags as Python prints them, and ids by row', async () => {
  const { problems } = await load([TACO_ROW, { ...TACO_ROW, time_limit: '1 second', memory_limit: null }]);
  expect(problems).toMatchObject([
    {
      taskId: 'TACO/0',
      limits: { timeLimitMs: 2000, memoryLimitMiB: 256 },
      tags: [
        'difficulty:medium_hard',
        'platform:codechef',
        'date:2019-03-04',
        'String algorithms',
        "Fermat's",
      ],
    },
    { taskId: 'TACO/1', limits: { timeLimitMs: 1000 } },
  ]);
});

describe('CodeContests', () => {
  test('has public, private and generated tests, each once, and compares as contests do', async () => {
    expect(
      await problemOf({ ...CODE_CONTESTS_ROW, input_file: 'half.in', output_file: 'half.out' }),
    ).toMatchObject({
      taskId: '1_A. Half',
      canonicalSolution: 'print(int(input()) / 2)\n',
      tests: {
        cases: [
          { input: '4\n', output: '2\n', isPublic: true },
          { input: '9\n', output: '4.5\n' },
        ],
        compare: 'numbers',
        files: { input: 'half.in', output: 'half.out' },
      },
      limits: { timeLimitMs: 1500, memoryLimitMiB: 256 },
      tags: ['platform:codeforces', 'difficulty:a', 'rating:1500', 'math'],
    });
  });

  test('takes yes for YES where the statement says so, and all answers are such words', async () => {
    const row = {
      ...CODE_CONTESTS_ROW,
      public_tests: { input: ['1'], output: ['YES\nNo\n'] },
      private_tests: null,
    };
    expect((await problemOf(row)).tests).toMatchObject({ compare: 'yes-no' });
    expect((await problemOf({ ...row, description: 'In any event.' })).tests).toMatchObject({
      compare: 'numbers',
    });
  });

  test.each<readonly [what: string, change: object, message: RegExp]>([
    ['a path for a file', { input_file: '../x' }, /field "input_file": "\.\.\/x" is no name of a file/],
    [
      'a language too few',
      { solutions: { language: [3], solution: [] } },
      /field "solutions\.language": there are 1 languages/,
    ],
    [
      'an output too few',
      { private_tests: { input: ['1'], output: [] } },
      /field "private_tests\.outputs": there are 1 inputs and 0 outputs/,
    ],
    ['a limit below nothing', { time_limit: -1 }, /field "time_limit": the limit is -1000 ms/],
  ])('says of %s file, line and field', async (_, change, message) => {
    await expect(load([{ ...CODE_CONTESTS_ROW, ...change }])).rejects.toThrow(message);
  });
});

describe('LiveCodeBench', () => {
  const HIDDEN = LCB_ROW.private_test_cases;

  test.each([0, 2, 4, 5])(
    'has hidden tests as JSON, or packed by Python with protocol %i',
    async (protocol) => {
      const plain = await problemOf(LCB_ROW);
      expect(plain).toMatchObject({
        taskId: 'abc301_a',
        prompt: 'Twice\n\nPrint it twice.\n',
        tests: {
          kind: 'cases',
          cases: [
            { input: 'a\n', isPublic: true },
            { input: 'b\n', output: 'bb\n' },
          ],
        },
        tags: ['platform:atcoder', 'difficulty:easy', 'date:2024-08-03'],
      });
      const text = JSON.stringify(JSON.parse(HIDDEN)).replace('bb', 'b\u00e9\u{1f600}\\\\u0041');
      const isPacked = await problemOf({ ...LCB_ROW, private_test_cases: packed(text, protocol) });
      expect(isPacked).toEqual(await problemOf({ ...LCB_ROW, private_test_cases: text }));
    },
  );

  test('calls functions with arguments that stand a line each, and keeps their digits', async () => {
    expect(await problemOf(LCB_CALL_ROW)).toMatchObject({
      taskId: '2730',
      tests: {
        kind: 'calls',
        functionName: 'twice',
        calls: [
          { argumentsJson: '["a",9007199254740993]', resultJson: '"aa"', isPublic: true },
          { argumentsJson: '["b",2]', resultJson: '"bb"' },
        ],
      },
    });
  });

  test.each<readonly [what: string, change: object, message: RegExp]>([
    [
      'a function that nothing names',
      { metadata: '{}' },
      /field "public_test_cases": its tests call a function, and nothing says which/,
    ],
    [
      'a function for tests of a program',
      { public_test_cases: LCB_ROW.public_test_cases },
      /its tests run a program, and the row names the function twice/,
    ],
    [
      'tests of an unknown type',
      { public_test_cases: '[{"input": "", "output": "", "testtype": "oral"}]' },
      /field "public_test_cases\.0\.type": tests of type "oral"/,
    ],
    [
      'a line that is no JSON',
      { private_test_cases: '[{"input": "x y", "output": "1"}]' },
      /field "private_test_cases": its tests are of|field "private_test_cases\.0\.input": line 1, "x y", is no JSON/,
    ],
    [
      'base64 of nothing',
      { private_test_cases: 'AAAA' },
      /field "private_test_cases": it is no zlib data, or damaged/,
    ],
    ['a date that is none', { contest_date: 'yesterday' }, /field "contest_date": .*expected a date such as/],
  ])('says of %s file, line and field', async (_, change, message) => {
    await expect(load([{ ...LCB_CALL_ROW, ...change }])).rejects.toThrow(message);
  });
});

describe('open-r1/codeforces', () => {
  test('has examples, checkers, files and limits, and says where tests are missing', async () => {
    expect(await problemOf(CODEFORCES_ROW)).toMatchObject({
      taskId: '852/A',
      prompt:
        'Digits\n\nSplit the digits.\n\nInput\n\nA number.\n\nOutput\n\nAny split.\n\nExamples\n\nInput:\n12\nOutput:\n1+2\n',
      tests: {
        cases: [
          { input: '12', output: '1+2', isPublic: true },
          { input: '34', output: '3+4' },
        ],
        checker: { language: 'python', source: 'import sys\nprint(1)\n', protocol: 'prints' },
        files: { input: 'input.txt', output: 'output.txt' },
      },
      limits: { timeLimitMs: 2000, memoryLimitMiB: 32 },
      tags: ['platform:codeforces', 'rating:1900', 'date:2017-09-04', 'tests:incomplete', 'brute force'],
    });
    const plain = await problemOf({ ...CODEFORCES_ROW, generated_checker: null, official_tests: null });
    expect(plain.tests).toMatchObject({ compare: 'numbers' });
    expect(plain.tags).toContain('tests:public');
  });

  test('leaves interactive tasks out, and says so', async () => {
    const { leftOut } = await load([
      CODEFORCES_ROW,
      { ...CODEFORCES_ROW, id: '1/B', interaction_format: 'Ask.' },
    ]);
    expect(leftOut).toEqual([
      { taskId: '1/B', reason: 'is interactive, and the data set has no interactors' },
    ]);
  });
});

describe('rows for training', () => {
  test('verl: what the user asks, by its source and index; no code is left out', async () => {
    const math = {
      ...VERL_ROW,
      ability: 'math',
      reward_model: { ground_truth: '42' },
      extra_info: { index: 8 },
    };
    const suite = await load([VERL_ROW, math]);
    expect(suite.problems).toMatchObject([
      {
        taskId: 'codecontests/7',
        prompt: 'Echo the input.\n',
        tests: { kind: 'cases', cases: [{ input: 'x\n', output: 'x\n' }] },
      },
    ]);
    expect(suite.leftOut).toEqual([{ taskId: 'codecontests/8', reason: 'is no task of code' }]);
    await expect(load([{ ...math, ability: null }])).rejects.toThrow(
      /rows\.jsonl:1: field "reward_model\.ground_truth": it is no zlib data/,
    );
  });

  test('verl: objects keep the digits of the line that they stand in', async () => {
    const text = JSON.stringify({
      ...VERL_ROW,
      reward_model: { ground_truth: { fn_name: 'f', inputs: [['DIGITS']], outputs: [1.5] } },
    }).replace('"DIGITS"', '123456789012345678901, 2.0');
    const path = join(folder, 'digits.jsonl');
    writeFileSync(path, text);
    expect((await loadSuite(path)).problems[0]?.tests).toMatchObject({
      calls: [{ argumentsJson: '[123456789012345678901,2.0]', resultJson: '1.5' }],
    });
    writeFileSync(path, `[${text}]`); // no line of its own
    await expect(loadSuite(path)).rejects.toThrow(
      /field "\[0\]\.reward_model\.ground_truth\.inputs\.0": the number 123456789012345680000 may have been rounded/,
    );
    writeFileSync(path, text.replace('2.0', 'NaN'));
    await expect(loadSuite(path)).rejects.toThrow(/:1: field "reward_model\.ground_truth": malformed JSON/);
  });

  test('DeepCoder: the function of its tests, and solutions without the block around them', async () => {
    expect(await problemOf(RLLM_ROW)).toMatchObject({
      taskId: 'row/0',
      prompt: 'Add one.\n\nBegin with this code:\n\ndef inc(n):\n',
      canonicalSolution: 'def inc(n):\n    return n + 1',
      tests: { kind: 'calls', functionName: 'inc', calls: [{ argumentsJson: '[1]', resultJson: '2' }] },
    });
    const tests = [{ input: '1\n', output: '2\n', type: 'stdin_stdout' }];
    expect((await problemOf({ ...RLLM_ROW, tests, metadata: '{}' })).tests).toEqual({
      kind: 'cases',
      cases: [{ input: '1\n', output: '2\n' }],
    });
  });

  test('SYNTHETIC: as an object, or as text within text', async () => {
    const expected = {
      taskId: 'vcp_1',
      canonicalSolution: 'print(sum(map(int, input().split())))',
      tests: { kind: 'cases', cases: [{ input: '1 2\n', output: '3\n' }] },
    };
    expect(await problemOf(SYNTHETIC_ROW)).toMatchObject(expected);
    const asText = JSON.stringify({
      fn_name: null,
      test_cases: JSON.stringify({ inputs: ['1 2\n'], outputs: ['3\n'] }),
    });
    expect(await problemOf({ ...SYNTHETIC_ROW, verification_info: asText })).toMatchObject(expected);
    const calls = { fn_name: 'f', test_cases: '{"inputs": [[90071992547409931]], "outputs": [1]}' };
    expect(
      (await problemOf({ ...SYNTHETIC_ROW, verification_info: JSON.stringify(calls) })).tests,
    ).toMatchObject({
      functionName: 'f',
      calls: [{ argumentsJson: '[90071992547409931]', resultJson: '1' }],
    });
  });

  test('SYNTHETIC: other languages than passk has, or than were asked for, are left out', async () => {
    const inLanguage = (language: string, problem_id: string) => ({
      ...SYNTHETIC_ROW,
      problem_id,
      verification_info: { ...SYNTHETIC_ROW.verification_info, language },
    });
    const rows = [inLanguage('swift', 'r'), inLanguage('javascript', 'j'), SYNTHETIC_ROW];
    expect(await load(rows)).toMatchObject({
      problems: [{ language: 'javascript' }, { language: 'python' }],
      leftOut: [{ taskId: 'r', reason: "is in swift, which passk can't run" }],
    });
    expect((await load(rows, { language: 'python' })).leftOut).toMatchObject([
      {},
      { reason: 'is in JavaScript' },
    ]);
  });

  test('open-instruct: assertions, or packed inputs and outputs', async () => {
    expect(await problemOf(OPEN_INSTRUCT_ROW)).toMatchObject({
      prompt: '"""\nWrite add(a, b).\n"""\n',
      tests: { kind: 'function', entryPoint: 'add' },
    });
    const tests = [{ input: '1', output: '2' }];
    for (const ground_truth of [packed(tests), [packed(tests)], JSON.stringify(tests)])
      expect((await problemOf({ ...OPEN_INSTRUCT_ROW, ground_truth })).tests).toEqual({
        kind: 'cases',
        cases: tests,
      });
    expect(
      (await load([OPEN_INSTRUCT_ROW, { ...OPEN_INSTRUCT_ROW, id: 'm', dataset: 'math' }])).leftOut,
    ).toEqual([{ taskId: 'm', reason: 'is no task of code' }]);
  });
});

test('a data set may come in parts, whose rows are counted through, and zipped', async () => {
  const path = join(folder, 'parts');
  mkdirSync(path);
  writeFileSync(join(path, 'data2.jsonl'), JSON.stringify(TACO_ROW));
  writeFileSync(join(path, 'data10.jsonl'), JSON.stringify({ ...TACO_ROW, question: 'The last one.' }));
  writeFileSync(join(path, 'data.jsonl.gz'), gzipSync(`${JSON.stringify(TACO_ROW)}\n`));
  writeFileSync(join(path, 'dataset_infos.json'), '{"about": "this"}');
  const { name, problems } = await loadSuite(path);
  expect(name).toBe('parts');
  expect(problems.map(({ taskId }) => taskId)).toEqual(['TACO/0', 'TACO/1', 'TACO/2']);
  expect(problems[2]?.prompt).toBe('The last one.\n');
});
