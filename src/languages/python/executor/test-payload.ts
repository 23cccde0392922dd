import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import { isShared } from '../../../core/tests/problem-tests.ts';
import { seedOfTest } from '../../../workers/drawn-tests.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import type { InteractorRun } from '../../../workers/program-run.ts';

type TestedJob = Pick<ExecutionJob, 'problem' | 'countAssertions' | 'testSeed' | 'ownJudge'>;

/** By what is asked of the test besides. */
const payloads = new WeakMap<Problem, Map<string, Buffer>>();

/**
 * What the judge gets of a problem. The same bytes for every program of the problem: the judge keeps compiled tests by
 * these bytes, so that a test is compiled once a worker.
 */
export function testPayload(job: TestedJob): Buffer {
  const { problem, countAssertions = false, ownJudge = false } = job;
  const asked = {
    ...(isShared(problem) ? { judging: 'shared' } : {}),
    ...(countAssertions ? { count: true } : {}),
    ...(ownJudge ? { own_judge: true } : {}),
  };
  const seed = seedOfTest(job);
  if (seed !== undefined) return encode(problem, { ...asked, seed });
  const kept = payloads.get(problem) ?? new Map<string, Buffer>();
  payloads.set(problem, kept);
  const key = Object.keys(asked).join();
  const payload = kept.get(key) ?? encode(problem, asked);
  kept.set(key, payload);
  return payload;
}

/** What the judge gets of a program's interactor. */
export function interactorPayload({ source, files, arguments: words }: InteractorRun): Buffer {
  return Buffer.from(JSON.stringify({ interactor: source, files, arguments: words }), 'utf8');
}

function encode(problem: Problem, asked: object): Buffer {
  const { test, entryPoint, copyBack = false } = functionTestsOf(problem);
  const fields = { prompt: problem.prompt, test, entry_point: entryPoint, copy_back: copyBack, ...asked };
  return Buffer.from(JSON.stringify(fields), 'utf8');
}
