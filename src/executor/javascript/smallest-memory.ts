import { PasskError } from '../../core/errors.ts';
import type { Limits } from '../../core/executor-description.ts';

/**
 * The smallest `memoryLimitMiB` that is a limit for JavaScript: twice the 8 MiB without which V8 makes no isolate and an empty program
 * can't run.
 */
export const SMALLEST_MEMORY_LIMIT_MIB = 16;

/**
 * @throws PasskError E_USAGE for a limit under which no program could be right
 * @example
 * refuseTooLittleMemory({ memoryLimitMiB: 1 }); // throws
 */
export function refuseTooLittleMemory({ memoryLimitMiB }: Pick<Limits, 'memoryLimitMiB'>): void {
  if (memoryLimitMiB >= SMALLEST_MEMORY_LIMIT_MIB) return;
  throw new PasskError('E_USAGE', `${memoryLimitMiB} MiB are less than an empty JavaScript program needs`, {
    field: 'memoryLimitMiB',
    expected: `at least ${SMALLEST_MEMORY_LIMIT_MIB}`,
  });
}
