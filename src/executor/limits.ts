import { PasskError } from '../core/errors.ts';
import type { Limits } from '../core/executor-description.ts';
import { LEAST_LIMITS, tooLittle } from '../core/least-limits.ts';

/** HumanEval's 3 s as CPU time, and room that no honest solution of its tasks comes near. */
export const DEFAULT_LIMITS: Limits = {
  timeLimitMs: 3000,
  wallLimitMs: 3000,
  memoryLimitMiB: 512,
  outputLimitKiB: 16_384,
};

/**
 * Fills in defaults; `wallLimitMs` follows `timeLimitMs` unless given.
 *
 * @throws PasskError E_USAGE for what is no positive number, and for what no program could keep to.
 */
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
  refuseTooLittle(limits, 'E_USAGE');
  return limits;
}

/** @throws PasskError `code` for a limit that an empty program needs more than. `prefix`: of the field's name. */
export function refuseTooLittle(
  limits: Parameters<typeof tooLittle>[0],
  code: 'E_USAGE' | 'E_INPUT',
  prefix = '',
): void {
  const field = tooLittle(limits);
  if (field === undefined) return;
  throw new PasskError(code, `${limits[field]} is less than an empty program needs`, {
    field: `${prefix}${field}`,
    expected: `${LEAST_LIMITS[field]} or more`,
  });
}
