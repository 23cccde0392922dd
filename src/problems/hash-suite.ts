import { createHash } from 'node:crypto';
import type { Problem } from '../core/problem.ts';
import { decidingParts } from '../core/tests/problem-tests.ts';

/**
 * SHA-256 (hex) over what decides a verdict: task id, language, prompt, limits, and of the tests what they say of themselves, in task
 * order.
 * Canonical solutions, tags and attempts are left out: correcting one of them makes no run incomparable.
 */
export function hashSuite(problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const problem of problems) {
    const { taskId, language, prompt, limits } = problem;
    const { timeLimitMs = null, memoryLimitMiB = null } = limits ?? {};
    const { texts, wishes } = decidingParts(problem);
    // Wishes stand there only where there are some, so that suites that know nothing of them keep their hash.
    const fields = [taskId, language, prompt, ...texts, timeLimitMs, memoryLimitMiB, ...wishes];
    hash.update(`${JSON.stringify(fields)}\n`);
  }
  return hash.digest('hex');
}
