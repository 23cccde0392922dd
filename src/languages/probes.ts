import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';

/** Programs of one language whose verdicts are beyond doubt, if the harness works. */
export interface Probes {
  /** Any healthy worker passes its canonical solution. */
  readonly problem: Problem;
  /** Completions of its prompt. */
  readonly bodies: readonly (readonly [body: string, verdict: Verdict])[];
  /**
   * A completion that is right only where it can read `/etc/passwd`, and else gives a wrong answer: `passk doctor --languages` tries it.
   * @default nothing shows that files are out of reach
   */
  readonly escape?: string;
}
