import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import { seedOfTest } from '../../../workers/drawn-tests.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import { isTyped } from './is-typed.ts';
import { type TestText, whyUnproved } from './proof/proved-test.ts';
import { stripTypes } from './strip-types.ts';

const payloads = new WeakMap<Problem, string>();
const proofs = new WeakMap<Problem, boolean>();

/** What may close a prompt that stops inside its last function. */
const ENDINGS = ['', '\n}\n', '\n};\n', '\n})\n'];

/**
 * What the judge gets of a problem. The same text for every program of the problem: the judge keeps compiled tests by it.
 *
 * @throws Error when the types of a test can not be stripped: the suite's fault, and no verdict
 */
export function testPayload(job: Pick<ExecutionJob, 'problem' | 'testSeed'>): string {
  const { problem } = job;
  const seed = seedOfTest(job);
  let payload = payloads.get(problem);
  if (payload === undefined) {
    const { entryPoint, test, copyBack = false } = functionTestsOf(problem);
    const fields = isTyped(problem) ? withoutTypes(problem) : { prompt: problem.prompt, test };
    payload = JSON.stringify({ ...fields, entryPoint, copyBack });
    payloads.set(problem, payload);
  }
  return seed === undefined ? payload : `${payload.slice(0, -1)},"seed":${seed}}`;
}

/** Whether a job's judge is thrown away with it: a stranger's test, or one that is not proved to leave its judge as it was. */
export function needsOwnJudge({ problem, ownJudge = false }: ExecutionJob): boolean {
  if (ownJudge) return true;
  let isProved = proofs.get(problem);
  if (isProved === undefined) {
    isProved = whyUnproved(JSON.parse(testPayload({ problem })) as TestText) === undefined;
    proofs.set(problem, isProved);
  }
  return !isProved;
}

function withoutTypes(problem: Problem): {
  readonly prompt: string;
  readonly test: string;
} {
  const { taskId, prompt } = problem;
  const stripped = stripTypes(functionTestsOf(problem).test);
  if (stripped.error !== undefined)
    throw new Error(`the test of ${taskId} is no TypeScript: ${stripped.error.message}`);
  for (const ending of ENDINGS) {
    const { code } = stripTypes(prompt + ending);
    if (code !== undefined) return { prompt: code, test: stripped.code };
  }
  return { prompt: '', test: stripped.code };
}
