import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { functionTestsOf } from '../../../src/core/tests/function-tests-of.ts';
import { describedLanguage } from '../../../src/languages/languages.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import type { Executor } from '../../../src/workers/executor.ts';
import type { ProgramRunner } from '../../../src/workers/program-run.ts';
import { isInstalled } from '../../installed.ts';
import { hasSharedData, PROBLEMS } from '../../shared-data.ts';
import { JUDGED, WHOLE } from './judged-programs.ts';

const EXTENSIONS = {
  ...{ perl: 'pl', ruby: 'rb', php: 'php', lua: 'lua', r: 'r', racket: 'rkt', bash: 'sh' },
} as const;
const NAMES = Object.keys(EXTENSIONS) as readonly (keyof typeof EXTENSIONS)[];

/** Of the published tests so many are run with a program that does nothing; all of them are looked at. */
const EVERY = 16;

const installed = new Map<string, boolean>();
for (const name of NAMES) {
  const { label, toolchain } = describedLanguage(name);
  installed.set(name, isInstalled(label, await toolchain.isInstalled()));
}

describe.each(NAMES.filter((name) => installed.get(name) === true))('%s', (name) => {
  const { toolchain, tests, probes } = describedLanguage(name);
  let executor: Executor & Partial<ProgramRunner>;
  beforeAll(async () => {
    executor = await toolchain.start({ workers: 2, limits: { timeLimitMs: 3000 } }, undefined);
  }, 60_000);
  afterAll(() => executor.close());

  test('programs of known outcome get their verdicts', async () => {
    const { problem, bodies } = probes;
    const quick = bodies.filter(([, verdict]) => verdict !== 'timeout');
    const found = quick.map(([body]) => executor.execute({ problem, program: problem.prompt + body }));
    expect((await Promise.all(found)).map(({ verdict }) => verdict)).toEqual(
      quick.map(([, verdict]) => verdict),
    );
  });

  test.each(JUDGED[name] ?? [])('$what', async ({ prompt, entryPoint, test, bodies }) => {
    const problem: Problem = {
      ...{ taskId: 'judged', language: name, prompt, canonicalSolution: '' },
      tests: { kind: 'function', entryPoint, test },
    };
    const results = await Promise.all(
      bodies.map(([body]) => executor.execute({ problem, program: prompt + body })),
    );
    expect(results.map(({ verdict }, at) => [bodies[at]?.[0], verdict])).toEqual(bodies);
  });

  test('a test that never calls the program says nothing', async () => {
    const { problem } = probes;
    const silent = {
      ...problem,
      tests: { ...functionTestsOf(problem), kind: 'function' as const, test: '' },
    };
    const result = await executor.execute({
      problem: silent,
      program: problem.prompt + problem.canonicalSolution,
    });
    expect(result).toMatchObject({ verdict: 'harness_error', vacuous: true });
  });

  test('a whole program reads its input and its arguments, and ends as it wants to', async () => {
    const { doubles, throws, isNone } = WHOLE[name] ?? { doubles: '', throws: '', isNone: '' };
    const run = (program: string) =>
      executor.runProgram?.({ language: name, program, stdin: '21\n', arguments: ['word'] });
    expect(await run(doubles)).toMatchObject({
      ending: 'exited',
      exitCode: 3,
      stdout: '42 word\n',
      stderr: '',
    });
    expect(await run(throws)).toMatchObject({ ending: 'exited', failure: 'exception' });
    expect(await run(isNone)).toMatchObject({ ending: 'exited', failure: 'syntax' });
  });

  test.skipIf(!hasSharedData)(
    'every published task is read, and a program that does nothing fails it',
    async () => {
      const { problems } = await loadSuite(
        `${PROBLEMS}/multipl_e_humaneval/humaneval-${EXTENSIONS[name]}.jsonl.gz`,
      );
      expect(problems).toHaveLength(name === 'bash' ? 158 : 161);
      const entryPoints = problems.map((problem) => functionTestsOf(problem).entryPoint);
      expect(problems.filter(({ taskId }, at) => !taskId.endsWith(`_${entryPoints[at]}`))).toEqual([]);
      const some = problems.filter((_, at) => at % EVERY === 1);
      const results = await Promise.all(
        some.map((problem) => {
          const { entryPoint } = functionTestsOf(problem);
          const empty = tests.emptySolution({ prompt: problem.prompt, entryPoint }, true);
          return executor.execute({ problem, program: problem.prompt + empty });
        }),
      );
      expect(results.map(({ verdict }) => verdict)).toEqual(some.map(() => 'wrong_answer'));
    },
  );
});
