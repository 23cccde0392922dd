/**
 * How samples are drawn. What is absent is left to the server, and the manifest says so by leaving it out.
 * Stored in the manifest; a resumed run must have the same.
 */
export interface SamplingOptions {
  /** 0 upwards. */
  readonly temperature?: number;
  /** Nucleus sampling, above 0 up to 1. */
  readonly topP?: number;
  /** Longest answer, in tokens of the model. */
  readonly maxTokens?: number;
  /** Where an answer ends, instead of the suite's own sequences; empty for nowhere. The sampler hands it on in `SampleRequest.stop`. */
  readonly stop?: readonly string[];
  /** Ask for log-probabilities, which `passk rank` needs. */
  readonly logprobs?: boolean;
  /** How long a model that thinks is to think, in the server's own word: "low", "high" ... */
  readonly reasoningEffort?: string;
  /** Fields of the server's own, sent as they are with every request. None that is set otherwise. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
}
