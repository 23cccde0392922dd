import { createHash } from 'node:crypto';
import type { Problem } from '../core/problem.ts';

/**
 * SHA-256 (hex) over what decides a verdict: task id, language, prompt, entry point, test, limits and copy_back, in task order.
 * Canonical solutions, tags and attempts are left out: correcting one of them makes no run incomparable.
 */
export function hashSuite(problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const { taskId, language, prompt, entryPoint, test, limits, copyBack } of problems) {
    const { timeLimitMs = null, memoryLimitMiB = null } = limits ?? {};
    const fields = [taskId, language, prompt, entryPoint, test, timeLimitMs, memoryLimitMiB];
    hash.update(`${JSON.stringify(copyBack === true ? [...fields, 'copy_back'] : fields)}\n`);
  }
  return hash.digest('hex');
}
