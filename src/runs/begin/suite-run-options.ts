import type { PromptOptions } from '../../core/prompt-options.ts';
import type { SamplingOptions } from '../../core/sampling-options.ts';
import type { TokenPrices } from '../../core/usage.ts';
import type { ModelBackend } from '../../model/model-backend.ts';
import type { RequestSettings } from '../../store/manifest.ts';
import type { JudgingOptions } from './judging-options.ts';

/** How the samples of a suite are drawn and judged. */
export interface SuiteRunOptions extends JudgingOptions, SamplingOptions, PromptOptions, RequestSettings {
  /**
   * What `--model` names, or a backend of your own, which you close yourself. A run of one can be resumed by the library alone, with a
   * backend of the same name. @default 'scripted', which asks nobody
   */
  readonly model?: string | ModelBackend;
  /** Samples a task. More than a resumed run began with draws the difference. @default 20 */
  readonly n?: number;
  /** What a million tokens cost in USD, or the file of a list by model: `{"MODEL": {"input": 0.15, "output": 0.6}}`. @default unknown */
  readonly prices?: TokenPrices | string;
  /** USD at which the drawing ends; needs `prices`. @default without limit */
  readonly maxCostUsd?: number;
}

export const DEFAULT_MODEL = 'scripted';
export const DEFAULT_N = 20;
