import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';

/** Programs of one language whose verdicts are beyond doubt, if the harness works. */
export interface Probes {
  /** Any healthy worker passes its canonical solution. */
  readonly problem: Problem;
  /** Completions of its prompt. */
  readonly bodies: readonly (readonly [body: string, verdict: Verdict])[];
}
