import { execFileSync } from 'node:child_process';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { programOf } from '../../src/core/program-of.ts';
import { stripTypes } from '../../src/executor/javascript/strip-types.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';

/** Runs the examples of each docstring as `doctest` does, against the canonical solution; prints how many, and which failed. */
const DOCTEST = `import doctest, json, sys

found = {}
for task in json.load(sys.stdin):
    names = {}
    exec(task['program'], names)
    said = []
    runner = doctest.DocTestRunner(verbose=False)
    examples = doctest.DocTestParser().get_doctest(names[task['entryPoint']].__doc__, names, task['taskId'], None, 0)
    runner.run(examples, out=said.append)
    found[task['taskId']] = [len(examples.examples), ''.join(said)]
print(json.dumps(found))
`;

const EXAMPLE = /^ \* (?<call>\w+\(.*\)); \/\/ (?<result>.+)$/;

interface Example {
  readonly call: string;
  readonly result: string;
}

/** The lines below `@example` of the comment before the entry point. */
function examplesOf({ prompt }: Problem): Example[] {
  const [, examples = ''] = prompt.split(/^ \* @example\n/m);
  return examples
    .split('\n')
    .filter((line) => line.startsWith(' * '))
    .map((line) => {
      const { call, result } = EXAMPLE.exec(line)?.groups ?? {};
      if (call === undefined || result === undefined) throw new Error(`no example: ${line}`);
      return { call, result };
    });
}

/** Values of another realm, made plain here. */
const plain = (value: unknown): unknown => structuredClone(value);

describe('the examples in the docstrings of the bundled suite', () => {
  test('are what the canonical solutions answer, in Python', async () => {
    const { problems } = await loadSuite('passk-core');
    const tasks = problems.map((problem) => ({
      taskId: problem.taskId,
      entryPoint: problem.entryPoint,
      program: programOf(problem, problem.canonicalSolution),
    }));
    const output = execFileSync('python3', ['-c', DOCTEST], {
      encoding: 'utf8',
      input: JSON.stringify(tasks),
    });
    const found = JSON.parse(output) as Record<string, [count: number, failures: string]>;
    expect(Object.keys(found)).toHaveLength(problems.length);
    for (const [taskId, [count, failures]] of Object.entries(found)) {
      expect(count, `examples of ${taskId}`).toBeGreaterThan(0);
      expect(failures, taskId).toBe('');
    }
  });

  test.each(['javascript', 'typescript'] as const)('and in %s', async (language) => {
    const { problems } = await loadSuite('passk-core', { language });
    for (const problem of problems) {
      const examples = examplesOf(problem);
      expect(examples.length, `examples of ${problem.taskId}`).toBeGreaterThan(0);
      const program = programOf(problem, problem.canonicalSolution);
      const context = createContext({});
      new Script(language === 'typescript' ? (stripTypes(program).code as string) : program).runInContext(
        context,
      );
      for (const { call, result } of examples) {
        const [answer, expected] = [call, result].map((text) =>
          plain(new Script(`(${text})`).runInContext(context)),
        );
        expect(answer, `${problem.taskId}: ${call}`).toEqual(expected);
      }
    }
  });
});
