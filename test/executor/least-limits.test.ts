import { expect, test } from 'vitest';
import { LEAST_LIMITS } from '../../src/core/least-limits.ts';
import { createEvaluator } from '../../src/evaluator/create-evaluator.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { testsOf } from '../with-tests.ts';
import { DOUBLING, RIGHT, useFreshExecutor } from './judging.ts';

const TOO_LITTLE = [{ timeLimitMs: 1 }, { memoryLimitMiB: 1 }, { timeLimitMs: Number.NaN }];

test.each(TOO_LITTLE)('a limit that no program can keep to is refused by an executor: %j', async (limits) => {
  await expect(createPythonExecutor({ limits })).rejects.toMatchObject({ code: 'E_USAGE' });
});

test('and where a problem comes with a call, naming the field', async () => {
  const evaluator = await createEvaluator({ preflight: false, workers: 1 });
  const problem = { entryPoint: 'f', test: testsOf(DOUBLING).test, limits: { memoryLimitMiB: 1 } };
  await expect(evaluator.evaluate([{ problem, completion: RIGHT }])).rejects.toThrow(
    /problem\.limits\.memoryLimitMiB.*1 is less than an empty program needs/s,
  );
  await evaluator.close();
});

const start = useFreshExecutor();

test('where a library asks for one all the same, nothing is said of its program', async () => {
  const executor = await start({ workers: 1 });
  const problem = { ...DOUBLING, limits: { memoryLimitMiB: 1 } };
  expect((await executor.execute({ problem, program: RIGHT })).verdict).toBe('harness_error');
});

test('under the smallest that is allowed a right program passes', async () => {
  const executor = await start({ workers: 1, limits: { memoryLimitMiB: LEAST_LIMITS.memoryLimitMiB } });
  expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('passed');
});
