import { execFileSync } from 'node:child_process';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { testsOf } from '../with-tests.ts';

type Call = readonly [args: readonly unknown[], result: unknown];

const python = (await loadSuite('passk-core')).problems;

/** Prints the calls that each test makes, as JSON. */
const RECORDER = `import copy, json, sys

def plain(value):
    if isinstance(value, dict):
        return {key: plain(value[key]) for key in sorted(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, float) and value == int(value):
        return int(value)
    assert value is None or isinstance(value, (bool, int, float, str)), repr(value)
    return value

recorded = []
for task in json.load(sys.stdin):
    names, made = {}, []
    exec(task['program'], names)
    solution = names[task['entryPoint']]
    def candidate(*args):
        before = plain(args)
        result = solution(*args)
        made.append([before, plain(result)])
        return result
    tests = {}
    exec(task['test'], tests)
    tests['check'](candidate)
    recorded.append([task['taskId'], made])
print(json.dumps(recorded))
`;

/** Every call that the Python tests make of the canonical solutions, with its result, as data: what a translation has to do, too. */
const calls = new Map(
  JSON.parse(
    execFileSync('python3', ['-c', RECORDER], {
      input: JSON.stringify(
        python.map(({ taskId, prompt, canonicalSolution, tests }) => ({
          taskId,
          entryPoint: testsOf({ tests }).entryPoint,
          program: prompt + canonicalSolution,
          test: testsOf({ tests }).test,
        })),
      ),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }),
  ) as readonly (readonly [string, readonly Call[]])[],
);

test('the Python tests call each solution eight times or more', () => {
  expect(calls.size).toBe(python.length);
  for (const [taskId, made] of calls)
    expect({ taskId, enough: made.length >= 8 }).toEqual({ taskId, enough: true });
});

test.each(['javascript', 'typescript'] as const)(
  'the solutions in %s return what those in Python do, for every input of the Python tests',
  async (language) => {
    const { problems } = await loadSuite('passk-core', { language });
    expect(problems.map(({ taskId }) => taskId)).toEqual(python.map(({ taskId }) => taskId));
    const differences = problems.flatMap((problem) => {
      const run = solutionOf(problem);
      return (calls.get(problem.taskId) ?? []).flatMap(([args, result]) => {
        const got = run(JSON.stringify(args));
        return got === JSON.stringify(result) ? [] : [{ task: problem.taskId, args, result, got }];
      });
    });
    expect(differences).toEqual([]);
  },
);

/** Takes and gives JSON, so that arrays of one realm need not equal those of another. */
function solutionOf({ prompt, canonicalSolution, tests }: Problem): (args: string) => string {
  const { outputText } = ts.transpileModule(`${prompt}${canonicalSolution}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const sorted =
    '(_, v) => v && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v';
  const call = `(args) => JSON.stringify(${testsOf({ tests }).entryPoint}(...JSON.parse(args)) ?? null, ${sorted})`;
  return new Script(`${outputText}\n;${call}`).runInContext(createContext({})) as (args: string) => string;
}
