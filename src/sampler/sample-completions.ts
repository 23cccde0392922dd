import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';
import type { RequestRecord } from '../core/usage.ts';
import type { ModelBackend } from '../model/model-backend.ts';
import { askPersistently } from './ask-persistently.ts';
import type { Budget } from './budget.ts';
import { buildPrompt } from './build-prompt.ts';
import { createCircuit } from './circuit.ts';
import { type SamplerClock, SYSTEM_CLOCK } from './clock.ts';
import type { Prompts } from './create-prompts.ts';
import { createTokenEstimator } from './estimate-tokens.ts';
import { createPace, type RateLimits } from './pace.ts';
import { type PlannedRequest, planRequests } from './plan-requests.ts';
import { RequestFailure } from './request-failure.ts';
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from './retry-policy.ts';

/** How a model is asked. Nothing of it changes what is drawn. */
export interface RequestOptions {
  /** Requests in flight at once. @default 8 */
  readonly concurrency?: number;
  /** @default without limit */
  readonly rateLimits?: RateLimits;
  /** @default 6 retries over about a minute */
  readonly retry?: Partial<RetryPolicy>;
  /** Longest time for one request. @default 1_200_000 */
  readonly requestTimeoutMs?: number;
  /** @default without limit */
  readonly budget?: Budget;
  /** Called after every request, answered or not, and waited for before its samples are delivered. */
  readonly onRequest?: (record: RequestRecord) => void | Promise<void>;
  /** Called for samples that could not be had: after all attempts, or at once where asking again can't help. */
  readonly onMissing?: (missing: MissingSamples) => void;
  readonly clock?: SamplerClock;
}

export interface SampleCompletionsOptions extends RequestOptions {
  readonly problems: readonly Problem[];
  readonly backend: ModelBackend;
  /** Samples a task. */
  readonly n: number;
  readonly seed: number;
  /** @default everything as the model likes it */
  readonly sampling?: SamplingOptions;
  /** What is sent for a task. @default by the backend's template, without a system message and examples */
  readonly prompts?: Prompts;
  /** What an earlier, interrupted run already has; it is not asked for again. @default nothing */
  readonly alreadySampled?: (taskId: string, sampleIndex: number) => boolean;
  /** Ends the drawing. What has arrived is still delivered; what is in flight is given up. */
  readonly signal?: AbortSignal;
}

/** Samples that a resumed run has to ask for again. */
export interface MissingSamples {
  readonly taskId: string;
  readonly sampleIndexes: readonly number[];
  /** One word of docs/sampling.md, as in `usage.jsonl`. */
  readonly fault: string;
  readonly message: string;
}

export const DEFAULT_CONCURRENCY = 8;
export const DEFAULT_REQUEST_TIMEOUT_MS = 1_200_000;

/** Requests that may have been asked or answered and not yet taken, for each one that may be in flight. */
const WINDOW_PER_REQUEST = 2;

/**
 * Draws n completions a task from the backend and yields each as it arrives, in any order. A slow consumer holds the
 * model back: beyond what it has taken, at most twice `concurrency` requests are made. A request that fails is made again;
 * one that fails for good leaves its samples missing, and the others are drawn all the same. With the budget exhausted the
 * drawing ends.
 *
 * @throws PasskError E_USAGE for a bad n, concurrency or group size; E_HARNESS when the model can't be asked at all: the
 * first request is refused, or many fail in a row. Then no new one is made, those in flight are delivered, and the error
 * comes last.
 * @example
 * for await (const completion of sampleCompletions({ problems, backend, n: 20, seed: 0 })) ...
 */
export async function* sampleCompletions(
  options: SampleCompletionsOptions,
): AsyncGenerator<Completion, void> {
  const { problems, backend, n, seed, sampling = {}, alreadySampled = () => false, signal } = options;
  const { budget, onRequest, onMissing, clock = SYSTEM_CLOCK } = options;
  const concurrency = count('concurrency', options.concurrency ?? DEFAULT_CONCURRENCY);
  const samplesPerRequest = count(
    `samplesPerRequest of the model "${backend.name}"`,
    backend.samplesPerRequest ?? 1,
  );
  const plan = planRequests({ problems, n: count('n', n), samplesPerRequest, alreadySampled });

  const limit = pLimit(concurrency);
  const circuit = createCircuit(concurrency);
  const abandon = new AbortController();
  const stop = new AbortController();
  const abandoned = signal === undefined ? abandon.signal : AbortSignal.any([signal, abandon.signal]);
  const stopped = AbortSignal.any([abandoned, stop.signal]);
  setMaxListeners(0, abandoned, stopped); // every request in flight listens
  const { template = 'base' } = backend;
  const asking = {
    backend,
    prompts: options.prompts ?? ((problem: Problem) => buildPrompt(problem, { template })),
    sampling,
    seed,
    clock,
    retry: { ...DEFAULT_RETRY_POLICY, ...options.retry },
    requestTimeoutMs: options.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS,
    circuit,
    pace: createPace(options.rateLimits, clock),
    estimator: createTokenEstimator(sampling.maxTokens),
    ...(budget === undefined ? {} : { budget }),
    ...(onRequest === undefined ? {} : { onRequest }),
    abandon: abandoned,
    stop: stopped,
  };
  const arrived: (readonly Completion[])[] = [];
  let outstanding = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};

  const fail = (error: unknown) => {
    failure ??= { error }; // the first cause counts
    stop.abort();
  };
  const ask = async (planned: PlannedRequest): Promise<void> => {
    if (stopped.aborted) return; // it waited for its turn
    try {
      const completions = await askPersistently(asking, planned);
      if (completions !== undefined) {
        arrived.push(completions);
        circuit.succeeded();
      }
      if (budget?.isBlind === true) fail(uncounted(backend));
      if (budget?.isExhausted === true) stop.abort();
    } catch (error) {
      if (abandoned.aborted) return; // requests that fail because of an abort are no errors of the model
      if (!(error instanceof RequestFailure)) return fail(error);
      const reason = circuit.failed(error);
      if (reason !== undefined) return fail(reason);
      const { fault, message } = error;
      onMissing?.({
        taskId: planned.problem.taskId,
        sampleIndexes: planned.sampleIndexes,
        fault,
        message,
      });
    }
  };
  const submit = (planned: PlannedRequest): void => {
    outstanding += 1;
    void limit(ask, planned).then(() => {
      outstanding -= 1;
      wake();
    });
  };
  const onAbort = () => wake();
  abandoned.addEventListener('abort', onAbort);

  try {
    for (;;) {
      while (!stopped.aborted && outstanding + arrived.length < concurrency * WINDOW_PER_REQUEST) {
        const next = plan.next();
        if (next.done === true) break;
        submit(next.value);
      }
      const batch = arrived.shift();
      if (batch !== undefined) {
        for (const completion of batch) yield completion;
        continue;
      }
      if (outstanding === 0 || abandoned.aborted) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    abandoned.removeEventListener('abort', onAbort);
    abandon.abort(); // a consumer that leaves early must not leave requests running
  }
}

function uncounted({ name }: ModelBackend): PasskError {
  return new PasskError('E_HARNESS', `model "${name}" does not say how many tokens an answer took`, {
    hint: "Without that --max-cost can't be kept. Leave it out, and limit the run by -n, --tasks and --max-tokens.",
  });
}

function count(what: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new PasskError('E_USAGE', `${what} is ${value}`, { expected: 'an integer from 1 up' });
}
