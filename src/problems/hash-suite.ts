import { createHash } from 'node:crypto';
import type { Problem } from '../core/problem.ts';

/**
 * SHA-256 (hex) over what decides a verdict: task id, language, prompt, entry point, test, limits, copy_back and
 * judging, in task order.
 * Canonical solutions, tags and attempts are left out: correcting one of them makes no run incomparable.
 */
export function hashSuite(problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const { taskId, language, prompt, entryPoint, test, limits, copyBack, judging } of problems) {
    const { timeLimitMs = null, memoryLimitMiB = null } = limits ?? {};
    const fields = [taskId, language, prompt, entryPoint, test, timeLimitMs, memoryLimitMiB];
    // Only where they are asked for, so that suites that know nothing of them keep their hash.
    if (copyBack === true) fields.push('copy_back');
    if (judging === 'shared') fields.push('shared');
    hash.update(`${JSON.stringify(fields)}\n`);
  }
  return hash.digest('hex');
}
