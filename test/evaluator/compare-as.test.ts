import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficialRule } from '../../src/core/tests/official-rule.ts';
import type { GivenProblem } from '../../src/evaluator/ad-hoc-problem.ts';
import { createEvaluator } from '../../src/evaluator/create-evaluator.ts';
import type { Evaluator } from '../../src/evaluator/evaluator.ts';
import { verifySchema } from '../../src/server/verify-request.ts';

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = await createEvaluator({ preflight: false, workers: 2 });
});
afterAll(() => evaluator.close());

const call = (resultJson: string, argumentsJson = '[1]'): GivenProblem => ({
  functionName: 'solve',
  calls: [{ argumentsJson, resultJson }],
});
const returning = (value: string) => `def solve(*arguments):\n    return ${value}\n`;

async function judge(problem: GivenProblem, completion: string, compareAs?: OfficialRule) {
  const [result] = await evaluator.evaluate(
    [{ problem, completion }],
    compareAs === undefined ? {} : { compareAs },
  );
  return result as NonNullable<typeof result>;
}

describe('what a function returns, as official graders compare it', () => {
  test.each<readonly [expected: string, value: string, accepted: string]>([
    ['[1, 2]', '(1, 2)', 'own apps livecodebench prime'],
    ['5', '5 + 0j', 'apps livecodebench'],
    ['[[1, 2], [3, 4]]', '[(1, 2), (3, 4)]', 'own'],
    ['[[[1, 2], [3, 4]]]', '[(1, 2), (3, 4)]', 'apps prime'],
    ['[[[1, 2], 3]]', '[(1, 2), 3]', ''],
    ['[5, 6]', '5', 'apps prime'],
    ['[]', '[]', 'own apps livecodebench prime'],
    ['0.3', '0.1 + 0.2', 'own'],
    ['5', '5.0', 'own apps livecodebench prime'],
    ['"5"', '5', ''],
    ['{"1": 2}', '{1: 2}', 'own apps prime'],
    ['{"1": 2}', '{"1": 2}', 'own livecodebench'],
    ['[{"1": 2}, {"3": 4}]', '[{1: 2}]', 'apps prime'],
    ['{"a": 2}', '{"a": 2}', 'own apps livecodebench prime'],
    ['NaN', 'float("nan")', 'own'],
    ['Infinity', 'float("inf")', 'own apps livecodebench prime'],
    ['5', 'type("All", (), {"__eq__": lambda *both: True})()', ''],
  ])('%s, where %s was returned, is accepted by: %s', async (expected, value, accepted) => {
    const by = async (name: 'own' | OfficialRule) => {
      const { verdict, compareAs } = await judge(
        call(expected),
        returning(value),
        name === 'own' ? undefined : name,
      );
      expect(compareAs).toBe(name === 'own' ? undefined : name);
      return verdict === 'passed';
    };
    const right: string[] = [];
    for (const name of ['own', 'apps', 'livecodebench', 'prime'] as const)
      if (await by(name)) right.push(name);
    expect(right.join(' ')).toBe(accepted);
  });

  test('a dict as first argument stands alone there, with integers for keys, where the grader does so', async () => {
    const problem = call('"int 1"', '[{"1": 2}, 3]');
    const program = 'def solve(*given):\n    return f"{type(next(iter(given[0]))).__name__} {len(given)}"\n';
    expect((await judge(problem, program, 'taco')).verdict).toBe('passed');
    expect((await judge(call('"int 2"', '[{"1": 2}, 3]'), program)).verdict).toBe('passed');
    expect((await judge(call('"str 2"', '[{"1": 2}, 3]'), program, 'livecodebench')).verdict).toBe('passed');
  });

  test('keys that look like integers and are none stay texts', async () => {
    const program = 'def solve(table):\n    return sorted(table)\n';
    expect((await judge(call('["--5", "\u00b2"]', '[{"\u00b2": 1, "--5": 2}]'), program)).verdict).toBe(
      'passed',
    );
  });
});

describe('what a program writes', () => {
  const problem: GivenProblem = {
    cases: [{ input: '', output: 'b\na\n' }],
    checker: { language: 'python', source: 'raise SystemExit(1)', protocol: 'testlib' },
  };

  test('is compared as the call asks, in place of a checker, and every result says so', async () => {
    const sorted = 'print("a")\nprint("b")\n';
    expect(await judge(problem, sorted, 'apps')).toMatchObject({ verdict: 'passed', compareAs: 'apps' });
    expect(await judge(problem, sorted, 'prime')).toMatchObject({
      verdict: 'wrong_answer',
      evidence: { message: 'case 1 of 1: line 1: wrote "a", expected "b"' },
      compareAs: 'prime',
    });
  });

  test('is judged once for equal programs of one rule', async () => {
    const same = { problem, completion: 'print("b\\na")\n' };
    const results = await evaluator.evaluate([same, same], { compareAs: 'taco' });
    expect(results.map(({ verdict, duplicateOf }) => [verdict, duplicateOf])).toEqual([
      ['passed', undefined],
      ['passed', 0],
    ]);
  });

  test('is never compared by a grader that knows no calls, where there are calls', async () => {
    await expect(judge(call('5'), returning('5'), 'codecontests')).rejects.toThrow(
      "ad-hoc calls a function, and CodeContests' own grader only runs programs",
    );
  });

  test('is compared so in a request by `compare_as`, and no problem can ask for it by itself', () => {
    const completions = ['print(1)'];
    const cases = [{ input: '', output: '1' }];
    const parse = (body: object) => verifySchema.safeParse(body).success;
    expect(parse({ problem: { cases }, completions, compare_as: 'apps' })).toBe(true);
    expect(parse({ problem: { cases }, completions, compare_as: 'usual' })).toBe(false);
    expect(parse({ problem: { cases, compare: 'apps' }, completions })).toBe(false);
  });
});
