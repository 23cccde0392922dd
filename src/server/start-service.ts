import { createEvaluator, type EvaluatorOptions } from '../evaluator/create-evaluator.ts';
import type { Evaluator } from '../evaluator/evaluator.ts';
import { createAdmission } from './admission.ts';
import type { Ceilings } from './ceilings.ts';
import { createMetrics } from './metrics.ts';
import type { Service } from './service.ts';

export interface ServiceOptions extends EvaluatorOptions {
  /** Programs that may be accepted and not yet done. @default 4096 */
  readonly queue?: number;
  /** The longest time limit that a request may ask for. @default 60,000 */
  readonly maxTimeLimitMs?: number;
  /** The most memory that a request may ask for. @default 4096 */
  readonly maxMemoryMiB?: number;
  readonly version?: string;
}

export const DEFAULT_QUEUE = 4096;
export const DEFAULT_MAX_TIME_MS = 60_000;
export const DEFAULT_MAX_MEMORY_MIB = 4096;

/** Starts what the endpoints stand on. Closing the evaluator ends it. */
export async function startService(options: ServiceOptions): Promise<Service> {
  return serviceOf(await createEvaluator(options), options);
}

/** The same over an evaluator that is there. */
export function serviceOf(evaluator: Evaluator, options: ServiceOptions = {}): Service {
  const {
    queue = DEFAULT_QUEUE,
    maxTimeLimitMs = DEFAULT_MAX_TIME_MS,
    maxMemoryMiB = DEFAULT_MAX_MEMORY_MIB,
    limits,
    version = '0',
  } = options;
  const admission = createAdmission(queue);
  const ceilings: Ceilings = {
    timeLimitMs: maxTimeLimitMs,
    memoryLimitMiB: maxMemoryMiB,
    streamKiB: limits?.outputLimitKiB ?? 16_384,
  };
  return { evaluator, admission, metrics: createMetrics(admission.inFlight), ceilings, version };
}
