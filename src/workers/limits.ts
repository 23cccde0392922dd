import { PasskError } from '../core/errors.ts';
import type { Limits } from '../core/executor-description.ts';
import { LEAST_LIMITS, MOST_LIMITS, tooLittle, tooMuch } from '../core/least-limits.ts';

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
  refuseUnfit(limits, 'E_USAGE');
  if (limits.wallLimitMs > MOST_LIMITS.timeLimitMs) throw unfit('E_USAGE', 'wallLimitMs', limits.wallLimitMs);
  return limits;
}

/** @throws PasskError `code` for a limit that an empty program needs more than, or that limits nothing. `prefix`: of the field's name. */
export function refuseUnfit(
  limits: Parameters<typeof tooLittle>[0],
  code: 'E_USAGE' | 'E_INPUT',
  prefix = '',
): void {
  const less = tooLittle(limits);
  if (less !== undefined) {
    throw new PasskError(code, `${limits[less]} is less than an empty program needs`, {
      field: `${prefix}${less}`,
      expected: `${LEAST_LIMITS[less]} or more`,
    });
  }
  const more = tooMuch(limits);
  if (more !== undefined) throw unfit(code, more, limits[more], prefix);
}

function unfit(
  code: 'E_USAGE' | 'E_INPUT',
  field: keyof typeof MOST_LIMITS | 'wallLimitMs',
  value: unknown,
  prefix = '',
): PasskError {
  const most = MOST_LIMITS[field === 'wallLimitMs' ? 'timeLimitMs' : field];
  return new PasskError(code, `${String(value)} is no limit any more`, {
    field: `${prefix}${field}`,
    expected: `${most} or less`,
  });
}
