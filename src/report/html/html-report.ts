import type { Evidence, Execution } from '../../core/execution.ts';
import type { KnownDefect } from '../../core/known-defect.ts';
import type { Language } from '../../core/language.ts';
import type { PassAtK } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import type { Verdict } from '../../core/verdict.ts';

/** Everything that `report.html` holds. */
export interface HtmlReport {
  readonly summary: RunSummary;
  readonly createdAt: string;
  /** pass@k for every k that is drawn, in ascending order. */
  readonly curve: readonly PassAtK[];
  readonly tasks: readonly HtmlTask[];
}

/** A task with all that was drawn for it. */
export interface HtmlTask {
  readonly taskId: string;
  readonly language: Language;
  readonly tags: readonly string[];
  readonly prompt: string;
  readonly canonicalSolution: string;
  readonly test: string;
  /** What is known against the task. */
  readonly defect?: KnownDefect;
  readonly samples: readonly HtmlSample[];
}

export interface HtmlEvidence extends Evidence {
  /** What the failing assertion wants of the call; absent where that is not plain. */
  readonly expected?: string;
}

export interface HtmlSample {
  readonly sampleIndex: number;
  readonly verdict: Verdict;
  /** What the model said. */
  readonly completion: string;
  /** What was run; null where no program was found in the answer. */
  readonly program: string | null;
  readonly evidence?: HtmlEvidence;
  readonly output?: Execution['output'];
  /** What became of its cases, in words. */
  readonly cases?: string;
  readonly cpuMs?: number;
  readonly maxRssKiB?: number;
  readonly rule?: string;
  readonly repairs?: readonly string[];
  readonly duplicateOf?: number;
}
