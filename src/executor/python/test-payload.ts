import { isShared, type Problem } from '../../core/problem.ts';
import { seedOfTest } from '../drawn-tests.ts';
import type { ExecutionJob } from '../executor.ts';

type TestedJob = Pick<ExecutionJob, 'problem' | 'countAssertions' | 'testSeed'>;

const payloads = new WeakMap<Problem, Buffer>();
const countedPayloads = new WeakMap<Problem, Buffer>();

/**
 * What the judge gets of a problem. The same bytes for every program of the problem: the judge keeps compiled tests by
 * these bytes, so that a test is compiled once a worker.
 */
export function testPayload(job: TestedJob): Buffer {
  const { problem, countAssertions = false } = job;
  const seed = seedOfTest(job);
  if (seed !== undefined) return encode(problem, countAssertions, seed);
  const kept = countAssertions ? countedPayloads : payloads;
  let payload = kept.get(problem);
  if (payload === undefined) {
    payload = encode(problem, countAssertions);
    kept.set(problem, payload);
  }
  return payload;
}

function encode(problem: Problem, countAssertions: boolean, seed?: number): Buffer {
  const { prompt, test, entryPoint, copyBack = false } = problem;
  const judging = isShared(problem) ? { judging: 'shared' } : {};
  const count = countAssertions ? { count: true } : {};
  const drawn = seed === undefined ? {} : { seed };
  const fields = {
    prompt,
    test,
    entry_point: entryPoint,
    copy_back: copyBack,
    ...judging,
    ...count,
    ...drawn,
  };
  return Buffer.from(JSON.stringify(fields), 'utf8');
}
