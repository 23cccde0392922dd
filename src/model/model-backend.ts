import type { ExtractionMode } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import type { PromptTemplate } from '../core/prompt-options.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';

/** What the sampler asks a model for: one answer for each sample index, for one problem. */
export interface SampleRequest {
  readonly problem: Problem;
  /** The text that the model continues. */
  readonly prompt: string;
  /** What stands behind the text that is asked for, where the model is to fill a gap and the prompt does not hold it. */
  readonly suffix?: string;
  /** The answer ends with a special token, which a server is asked to show. @default false */
  readonly showsSpecialTokens?: boolean;
  /** The same as a conversation, where the prompt template makes one; then the answer is the next turn. */
  readonly messages?: readonly ChatMessage[];
  /** The answer ends before the first of these; empty for a conversation. */
  readonly stop: readonly string[];
  readonly sampling: SamplingOptions;
  /** Which samples of the task these are; a deterministic backend derives its randomness from them. */
  readonly sampleIndexes: readonly number[];
  /** Seed of the run. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Called once for each answer of the server that was billed, also one that was no good. */
  readonly onUsage?: (usage: TokenUsage) => void;
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Tokens of one request, as the server counts them. */
export interface TokenUsage {
  readonly inputTokens: number;
  /** Of all answers together, with the thinking. */
  readonly outputTokens: number;
}

/**
 * One answer. `extra` is kept beside the completion in the run directory. Names with a meaning: `finish_reason`,
 * `output_tokens`, `logprob_sum` (natural logarithm, over the answer's `output_tokens`), `reasoning` (thinking that the server
 * keeps apart from the answer).
 */
export interface ModelAnswer {
  readonly completion: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * The port between the sampler and a model. An adapter answers every index of the request, in order, or throws;
 * a thrown request is a missing sample that a resumed run asks for again, never an empty completion.
 *
 * @example
 * // my-backend.mjs, used by `passk run --model ./my-backend.mjs`
 * export const createBackend = () => ({
 *   name: 'constant',
 *   async sample({ sampleIndexes }) {
 *     return sampleIndexes.map(() => ({ completion: '    return 42\n' }));
 *   },
 * });
 */
export interface ModelBackend {
  /** Goes into the manifest; a resumed run must have the same. */
  readonly name: string;
  /** Address of the server that is asked, without `https://`; absent for the model's usual one. Goes into the manifest. */
  readonly server?: string;
  /** How many samples of a task one request may ask for. @default 1 */
  readonly samplesPerRequest?: number;
  /** How its answers become programs: `auto` for a model that explains, fences, or goes on too long. @default 'verbatim' */
  readonly extraction?: ExtractionMode;
  /** How a task is put to it where nobody says: `chat` for a model that converses. @default 'base' */
  readonly template?: PromptTemplate;
  /** Those that it can be asked by. @default all */
  readonly templates?: readonly PromptTemplate[];
  /** It asks nobody: a record of each request would only say that. @default false */
  readonly isOffline?: boolean;
  sample(request: SampleRequest): Promise<readonly ModelAnswer[]>;
  /** Releases what the backend holds; called once, after the last sample. */
  close?(): Promise<void>;
}
