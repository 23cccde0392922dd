import { execFileSync } from 'node:child_process';
import type { Problem } from '../../src/core/problem.ts';
import { testsOf } from '../with-tests.ts';

/** Arguments and result of one call, as data. */
export type Call = readonly [args: readonly unknown[], result: unknown];

/** What the Python test of a task calls, and what its docstring does. */
export interface RecordedCalls {
  readonly ofTest: readonly Call[];
  readonly ofExamples: readonly Call[];
}

/** Prints the calls that each test and each docstring makes, as JSON. */
const RECORDER = `import doctest, json, sys

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
    of_test, made = made, []
    around = {**names, task['entryPoint']: candidate}
    for example in doctest.DocTestParser().get_examples(solution.__doc__):
        exec(example.source, around)
    recorded.append([task['taskId'], {'ofTest': of_test, 'ofExamples': made}])
print(json.dumps(recorded))
`;

/** Every call of the canonical solutions, by task: what a translation has to do, too. Keys of mappings are sorted, tuples are lists. */
export function recordCalls(python: readonly Problem[]): ReadonlyMap<string, RecordedCalls> {
  const tasks = python.map(({ taskId, prompt, canonicalSolution, tests }) => {
    const { entryPoint, test } = testsOf({ tests });
    return { taskId, entryPoint, program: prompt + canonicalSolution, test };
  });
  const printed = execFileSync('python3', ['-c', RECORDER], {
    input: JSON.stringify(tasks),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return new Map(JSON.parse(printed) as readonly (readonly [string, RecordedCalls])[]);
}
