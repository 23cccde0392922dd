import { isShared, type Problem } from '../../core/problem.ts';

const payloads = new WeakMap<Problem, Buffer>();

/**
 * What the judge gets of a problem. The same bytes for every program of the problem: the judge keeps compiled tests by
 * these bytes, so that a test is compiled once a worker.
 */
export function testPayload(problem: Problem): Buffer {
  let payload = payloads.get(problem);
  if (payload === undefined) {
    const { prompt, test, entryPoint, copyBack = false } = problem;
    const judging = isShared(problem) ? { judging: 'shared' } : {};
    const fields = { prompt, test, entry_point: entryPoint, copy_back: copyBack, ...judging };
    payload = Buffer.from(JSON.stringify(fields), 'utf8');
    payloads.set(problem, payload);
  }
  return payload;
}
