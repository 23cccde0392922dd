import { PasskError } from '../core/errors.ts';
import type { Limits } from '../core/executor-description.ts';

/** HumanEval's 3 s as CPU time, and room that no honest solution of its tasks comes near. */
export const DEFAULT_LIMITS: Limits = {
  timeLimitMs: 3000,
  wallLimitMs: 3000,
  memoryLimitMiB: 512,
  outputLimitKiB: 16_384,
};

/** Fills in defaults and refuses what is not a positive number; `wallLimitMs` follows `timeLimitMs` unless given. */
export function resolveLimits(given: Partial<Limits> = {}): Limits {
  const limits: Limits = {
    ...DEFAULT_LIMITS,
    wallLimitMs: given.timeLimitMs ?? DEFAULT_LIMITS.wallLimitMs,
    ...given,
  };
  for (const [field, value] of Object.entries(limits)) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
      throw new PasskError('E_USAGE', `${String(value)} is no limit`, {
        field,
        expected: 'a number greater than 0',
      });
    }
  }
  return limits;
}
