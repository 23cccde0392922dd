import type { PromisedLayers } from '../../../workers/promised-layers.ts';
import type { JavaScriptRuntime } from './runtime.ts';
import type { SpareJudges } from './spare-judges.ts';
import type { Confinement } from './start-process.ts';

export interface WorkerOptions {
  readonly runtime: JavaScriptRuntime;
  readonly confinement: Confinement;
  readonly memoryLimitMiB: number;
  /** Shared by all workers of an executor, and its judges. */
  readonly promised: PromisedLayers;
  /** Judges for the jobs that may not have the worker's own. */
  readonly spareJudges: SpareJudges;
  /** How long a start may take, in ms. @default two minutes: it takes a fraction of a second */
  readonly startPatienceMs?: number;
}
