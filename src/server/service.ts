import type { Evaluator } from '../evaluator/evaluator.ts';
import type { Admission } from './admission.ts';
import type { Ceilings } from './ceilings.ts';
import type { Metrics } from './metrics.ts';

/** What every route works with. */
export interface Service {
  readonly evaluator: Evaluator;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly ceilings: Ceilings;
  /** Of passk. */
  readonly version: string;
}
