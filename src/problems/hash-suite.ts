import { createHash } from 'node:crypto';
import type { Problem } from '../core/problem.ts';

/**
 * SHA-256 (hex) over what decides a verdict: task id, language, prompt, entry point, test and limits, in task order.
 * Canonical solutions, tags and attempts are left out: correcting one of them makes no run incomparable.
 */
export function hashSuite(problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const { taskId, language, prompt, entryPoint, test, limits } of problems) {
    const { timeLimitMs = null, memoryLimitMiB = null } = limits ?? {};
    hash.update(
      `${JSON.stringify([taskId, language, prompt, entryPoint, test, timeLimitMs, memoryLimitMiB])}\n`,
    );
  }
  return hash.digest('hex');
}
