import type { FlakyTask } from '../../core/flaky-task.ts';
import type { GateOutcome } from '../../gate/decide-gate.ts';
import type { GateResult } from '../../gate/decide-run.ts';
import type { Baseline } from '../../store/baseline.ts';

/** What a gate decided, and on what. */
export interface GatedRun extends GateResult {
  /** Tasks that took part. */
  readonly tasks: number;
  /** What the run was compared with; it names the quarantined tasks. */
  readonly baseline: Baseline;
  /** The run as a baseline would have it. */
  readonly run: Baseline;
  /** Tasks whose verdicts disagreed when their programs were run again; absent where they were run once. */
  readonly flakyTasks?: readonly FlakyTask[];
  /** Of a sequential gate; the last of them decided. */
  readonly looks?: readonly { readonly n: number; readonly outcome: GateOutcome }[];
  /** Of a sequential gate: the most samples a task that it would have drawn. */
  readonly maxN?: number;
}
