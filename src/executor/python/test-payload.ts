import { isShared, type Problem } from '../../core/problem.ts';

const payloads = new WeakMap<Problem, Buffer>();
const countedPayloads = new WeakMap<Problem, Buffer>();

/**
 * What the judge gets of a problem. The same bytes for every program of the problem: the judge keeps compiled tests by
 * these bytes, so that a test is compiled once a worker.
 *
 * @param countAssertions the judge goes on after an assertion that fails, and counts those that hold
 */
export function testPayload(problem: Problem, countAssertions = false): Buffer {
  const kept = countAssertions ? countedPayloads : payloads;
  let payload = kept.get(problem);
  if (payload === undefined) {
    const { prompt, test, entryPoint, copyBack = false } = problem;
    const judging = isShared(problem) ? { judging: 'shared' } : {};
    const count = countAssertions ? { count: true } : {};
    const fields = { prompt, test, entry_point: entryPoint, copy_back: copyBack, ...judging, ...count };
    payload = Buffer.from(JSON.stringify(fields), 'utf8');
    kept.set(problem, payload);
  }
  return payload;
}
