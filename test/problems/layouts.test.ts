import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { problemToRecord } from '../../src/problems/problem-record.ts';
import { PROBLEMS } from '../shared-data.ts';
import { testsOf } from '../with-tests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-layouts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loads records from a file with this name. */
async function load(records: readonly object[], language?: Language, name = 'suite.jsonl') {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return (await loadSuite(path, language === undefined ? {} : { language })).problems;
}

const HUMAN_EVAL_X_JS = {
  task_id: 'JavaScript/10',
  prompt: 'const isEven = (n) => {\n  return n % 2 === 0;\n}\n\n/* n / 2 */\nconst half = (n) => {\n',
  declaration: '\nconst half = (n) => {\n',
  canonical_solution: '  return n / 2;\n}\n',
  test: 'const testHalf = () => {\n  console.assert(half(4) === 2)\n}\n\ntestHalf()\n',
  example_test: '',
};

const HUMAN_EVAL_X_PYTHON = {
  task_id: 'Python/0',
  prompt: 'def half(n):\n    """n / 2"""\n',
  declaration: 'def half(n):\n',
  canonical_solution: '    return n / 2\n',
  test: '\n\ndef check(half):\n    assert half(4) == 2\n\ncheck(half)\n',
  stop_tokens: [],
};

describe('HumanEval-X', () => {
  test('gives its JavaScript problems the last function that the prompt declares as entry point', async () => {
    expect(await load([HUMAN_EVAL_X_JS])).toEqual([
      {
        taskId: 'JavaScript/10',
        language: 'javascript',
        prompt: HUMAN_EVAL_X_JS.prompt,
        canonicalSolution: HUMAN_EVAL_X_JS.canonical_solution,
        tests: { kind: 'function', entryPoint: 'half', test: HUMAN_EVAL_X_JS.test },
      },
    ]);
  });

  test('loses the call at the end of its Python tests, which the judge makes', async () => {
    const [problem] = await load([HUMAN_EVAL_X_PYTHON]);
    expect(problem).toMatchObject({ language: 'python', tests: { entryPoint: 'half' } });
    expect(testsOf(problem).test).toBe('\n\ndef check(half):\n    assert half(4) == 2\n\n');
    expect(problem).not.toHaveProperty('stop');
  });

  test.each(['Swift/0', 'Kotlin/0'])('says that passk can’t run %s', async (task_id) => {
    await expect(load([{ ...HUMAN_EVAL_X_JS, task_id }])).rejects.toThrow(
      /suite\.jsonl:1: field "task_id": the problem is in ".+", which passk can't run \(expected python, javascript/,
    );
  });

  test('says which field is missing, on which line', async () => {
    const { test: _, ...broken } = HUMAN_EVAL_X_JS;
    await expect(load([HUMAN_EVAL_X_PYTHON, broken])).rejects.toThrow(
      /suite\.jsonl:2: field "test".*a problem of HumanEval-X: task_id/s,
    );
    await expect(load([{ ...HUMAN_EVAL_X_JS, prompt: '/* nothing */\n', declaration: '' }])).rejects.toThrow(
      /field "prompt": it declares no function/,
    );
  });
});

describe('HumanEvalPack', () => {
  const pack = { ...HUMAN_EVAL_X_JS, entry_point: 'half', buggy_solution: '  return n;\n}\n', bug_type: 'x' };

  test('keeps its entry point, unless neither prompt nor test knows it', async () => {
    const [first, second] = await load([
      { ...pack, entry_point: 'isEven' },
      { ...pack, task_id: 'JavaScript/114', entry_point: 'hAlf' },
    ]);
    expect(testsOf(first).entryPoint).toBe('isEven');
    expect(testsOf(second).entryPoint).toBe('half');
  });

  test('makes no attempt of its bug: how it fails is not said', async () => {
    const [problem] = await load([pack]);
    expect(problem).not.toHaveProperty('attempts');
  });
});

const MULTIPL_E = {
  name: 'HumanEval_0_half',
  language: 'ts',
  prompt: '//n / 2\nfunction half(n: number): number {\n',
  tests:
    "declare var require: any;\nconst assert = require('node:assert');\n\n\nfunction test() {\n  let candidate = half;\n  assert.deepEqual(candidate(4),2);\n}\n\ntest();",
  stop_tokens: ['\nfunction ', '\n/*', '\n//', '\nclass'],
};

describe('MultiPL-E', () => {
  test('keeps tests and stop tokens as they are', async () => {
    expect(await load([MULTIPL_E])).toEqual([
      {
        taskId: 'HumanEval_0_half',
        language: 'typescript',
        prompt: MULTIPL_E.prompt,
        canonicalSolution: '',
        tests: { kind: 'function', entryPoint: 'half', test: MULTIPL_E.tests },
        stop: MULTIPL_E.stop_tokens,
      },
    ]);
  });

  test('tells its language by the record, by the name of the file, or by --language', async () => {
    const { language: _, ...silent } = MULTIPL_E;
    expect((await load([silent], undefined, 'humaneval-js.jsonl'))[0]?.language).toBe('javascript');
    expect((await load([silent], 'typescript'))[0]?.language).toBe('typescript');
    await expect(load([silent])).rejects.toThrow(/nothing says which language.*\nSay it with --language/s);
    await expect(load([{ ...silent, language: 'swift' }])).rejects.toThrow(
      /in "swift", which passk can't run/,
    );
    await expect(load([silent], undefined, 'mbpp-swift.jsonl')).rejects.toThrow(/in "swift"/);
  });

  test('in another language than --language asks for is refused', async () => {
    await expect(load([MULTIPL_E], 'javascript')).rejects.toThrow(
      /field "language": the problem is in typescript \(expected javascript, as --language says\)/,
    );
  });
});

const MBPP = {
  task_id: 7,
  text: 'Write a function to halve n.',
  code: 'def other(n):\r\n  return n\r\ndef half(n):\r\n  return other(n) / 2',
  test_setup_code: 'four = 4\r\n',
  test_list: ['assert half(four) == 2', 'assert half(2) == 1'],
  challenge_test_list: [],
};

describe('MBPP', () => {
  test('becomes a docstring to continue, and a check of its assertions', async () => {
    expect(await load([MBPP])).toEqual([
      {
        taskId: 'MBPP/7',
        language: 'python',
        prompt: '"""\nWrite a function to halve n.\nassert half(four) == 2\n"""\n',
        canonicalSolution: 'def other(n):\n  return n\ndef half(n):\n  return other(n) / 2\n',
        tests: {
          kind: 'function',
          entryPoint: 'half',
          test: 'def check(candidate):\n    four = 4\n    assert half(four) == 2\n    assert half(2) == 1\n',
        },
        stop: ['\nclass', '\nassert', '\n"""', '\nprint', '\nif'],
      },
    ]);
  });

  test('sanitized is one JSON array, with imports, and errors that name the element', async () => {
    const { text, test_setup_code: _, ...rest } = MBPP;
    const sanitized = { ...rest, prompt: text, test_imports: ['import math'] };
    const path = join(folder, 'sanitized-mbpp.json.gz');
    const write = (records: unknown) => writeFileSync(path, gzipSync(JSON.stringify(records, null, 2)));
    write([sanitized]);
    const suite = await loadSuite(path);
    expect(suite.name).toBe('sanitized-mbpp');
    expect(testsOf(suite.problems[0]).test).toMatch(/^import math\n\n\ndef check/);
    write([sanitized, { ...sanitized, task_id: 8, test_list: ['assert nothing(1)'] }]);
    await expect(loadSuite(path)).rejects.toThrow(/field "\[1\]\.test_list": it calls no function/);
    write([sanitized, sanitized]);
    await expect(loadSuite(path)).rejects.toThrow(/"MBPP\/7" stands at \[0\] too/);
    write([1]);
    await expect(loadSuite(path)).rejects.toThrow(/\[0\] holds a number/);
  });

  test('asks for a function `check` without taking it for its own', async () => {
    const [problem] = await load([
      {
        ...MBPP,
        test_setup_code: '',
        code: 'def check(s):\n  return s',
        test_list: ['assert check(1) == 1'],
      },
    ]);
    expect(testsOf(problem).test).toBe('def check(candidate):\n    assert candidate(1) == 1\n');
  });

  test('plus is judged by its base assertions, with EvalPlus’s exceptions', async () => {
    const plus = {
      ...{
        task_id: 'Mbpp/2',
        prompt: '"""x"""\n',
        entry_point: 'Diff',
        canonical_solution: '\ndef Diff(a): ...',
      },
      ...{ assertion: '\nassert Diff(1) == [1, 2]\nassert Diff(2) == [3]\n', base_input: [], atol: 0 },
    };
    // Python writes infinities that are no JSON.
    writeFileSync(
      join(folder, 'plus.jsonl'),
      `${JSON.stringify({ ...plus, plus_input: ['HERE', '-Infinity stays in a string'] }).replace('"HERE"', '-Infinity, NaN')}\n`,
    );
    const { problems } = await loadSuite(join(folder, 'plus.jsonl'));
    expect(problems[0]).toMatchObject({
      taskId: 'Mbpp/2',
      tags: ['base assertions only'],
      tests: {
        test: 'def check(candidate):\n    assert set(Diff(1)) == set([1, 2])\n    assert set(Diff(2)) == set([3])\n',
      },
    });
  });
});

describe('HumanEval’s layout', () => {
  const record = { task_id: 'a/1', prompt: 'function f() {\n', entry_point: 'f', test: 'f();' };

  test('is Python, unless the record or --language says otherwise', async () => {
    const language = async (over: object, asked?: Language) =>
      (await load([{ ...record, ...over }], asked))[0]?.language;
    expect(await language({})).toBe('python');
    expect(await language({ language: 'TypeScript' })).toBe('typescript');
    expect(await language({}, 'javascript')).toBe('javascript');
    await expect(language({ language: 'swift' })).rejects.toThrow(/in "swift", which passk can't run/);
    await expect(language({ language: 'js' }, 'python')).rejects.toThrow(/the problem is in javascript/);
  });

  test.each([[[HUMAN_EVAL_X_JS]], [[HUMAN_EVAL_X_PYTHON]], [[MULTIPL_E]], [[MBPP]]])(
    'is what a suite is exported in, without loss (%#)',
    async (records) => {
      const problems = await load(records);
      expect(await load(problems.map(problemToRecord))).toEqual(problems);
    },
  );
});

describe.skipIf(!existsSync(join(PROBLEMS, 'humaneval_x')))('the published files', () => {
  test.each<[string, Language, number]>([
    ['humaneval_x/js__data__humaneval_js.jsonl.gz', 'javascript', 164],
    ['humaneval_x/python__data__humaneval_python.jsonl.gz', 'python', 164],
    ['humanevalpack/js__data__humanevalpack.jsonl.gz', 'javascript', 164],
    ['humanevalpack/python__data__humanevalpack.jsonl.gz', 'python', 164],
    ['multipl_e_humaneval/humaneval-js.jsonl.gz', 'javascript', 161],
    ['multipl_e_humaneval/humaneval-ts.jsonl.gz', 'typescript', 159],
    ['multipl_e_humaneval/humaneval-python.jsonl.gz', 'python', 164],
    ['mbpp/mbpp.jsonl.gz', 'python', 974],
    ['mbpp/sanitized-mbpp.json.gz', 'python', 427],
    ['mbpp/MbppPlus-v0.1.0.jsonl.gz', 'python', 399],
    ['humaneval/HumanEval.jsonl.gz', 'python', 164],
  ])('%s', async (file, language, count) => {
    const { problems } = await loadSuite(join(PROBLEMS, file));
    expect(problems).toHaveLength(count);
    for (const problem of problems) {
      expect(problem.language).toBe(language);
      expect({
        id: problem.taskId,
        named: testsOf(problem).test.includes(testsOf(problem).entryPoint),
      }).toEqual(
        testsOf(problem).entryPoint === 'check' || file.startsWith('humaneval/')
          ? expect.anything()
          : { id: problem.taskId, named: true },
      );
    }
  });

  test.each([
    ['multipl_e_humaneval/humaneval-swift.jsonl.gz', /"swift"/],
    ['multipl_e_humaneval/humaneval-jl.jsonl.gz', /"jl"/],
  ])('%s is in a language that passk can’t run, and says so', async (file, language) => {
    await expect(loadSuite(join(PROBLEMS, file))).rejects.toThrow(language);
  });
});

describe('EvalPlus', () => {
  test('a problem of HumanEval+, which has no test, is told from a broken one of HumanEval', async () => {
    const record = {
      task_id: 'HumanEval/0',
      prompt: 'def f(x):\n',
      entry_point: 'f',
      canonical_solution: '    return x\n',
      base_input: [[1]],
      plus_input: [[2]],
    };
    await expect(load([record])).rejects.toMatchObject({
      message: expect.stringContaining('HumanEval+'),
      hint: expect.stringContaining('humaneval'),
    });
    const [withTest] = await load([
      { ...record, test: 'def check(candidate):\n    assert candidate(1) == 1\n' },
    ]);
    expect(testsOf(withTest).entryPoint).toBe('f');
  });

  test('a number with a point is compared as EvalPlus compares it', async () => {
    const [problem] = await load([
      {
        task_id: 'Mbpp/1',
        prompt: '"""Halves."""\n',
        entry_point: 'half',
        canonical_solution: 'def half(x):\n    return x / 2\n',
        assertion: 'assert half(1) == 0.5\nassert half(4) == 2',
        plus_input: [],
      },
    ]);
    expect(testsOf(problem).test).toContain('abs(half(1) - 0.5) <= 1e-6 + 1e-7 * abs(0.5)');
    expect(testsOf(problem).test).toContain('half(4) == 2');
  });
});
