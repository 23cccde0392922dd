/** One answer of the model to one prompt: the text that follows the prompt. */
export interface Completion {
  readonly taskId: string;
  /** 0 .. n-1 within its task, in the order of the samples file or of the draw. */
  readonly sampleIndex: number;
  readonly completion: string;
  /** Fields of the samples file that we do not interpret; kept and exported as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A completion made runnable. `rule` names the extraction rule that fired. */
export interface Program {
  readonly source: string;
  readonly rule: string;
}
