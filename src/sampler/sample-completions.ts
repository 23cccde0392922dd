import pLimit from 'p-limit';
import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';
import type { ModelBackend } from '../model/model-backend.ts';
import { buildPrompt } from './build-prompt.ts';
import { type PlannedRequest, planRequests } from './plan-requests.ts';
import { requestSamples } from './request-samples.ts';

export interface SampleCompletionsOptions {
  readonly problems: readonly Problem[];
  readonly backend: ModelBackend;
  /** Samples a task. */
  readonly n: number;
  readonly seed: number;
  /** @default everything as the model likes it */
  readonly sampling?: SamplingOptions;
  /** What an earlier, interrupted run already has; it is not asked for again. @default nothing */
  readonly alreadySampled?: (taskId: string, sampleIndex: number) => boolean;
  /** Requests in flight at once. @default 8 */
  readonly concurrency?: number;
  /** Ends the drawing. What has arrived is still delivered; what is in flight is given up. */
  readonly signal?: AbortSignal;
}

const DEFAULT_CONCURRENCY = 8;

/** Requests that may have been asked or answered and not yet taken, for each one that may be in flight. */
const WINDOW_PER_REQUEST = 2;

/**
 * Draws n completions a task from the backend and yields each as it arrives, in any order. A slow consumer holds the
 * model back: beyond what it has taken, at most twice `concurrency` requests are made.
 *
 * @throws PasskError E_USAGE for a bad n, concurrency or group size. When a request fails no new one is made, the
 * others in flight are delivered, and then its error is thrown.
 * @example
 * for await (const completion of sampleCompletions({ problems, backend, n: 20, seed: 0 })) ...
 */
export async function* sampleCompletions(
  options: SampleCompletionsOptions,
): AsyncGenerator<Completion, void> {
  const { problems, backend, n, seed, sampling = {}, alreadySampled = () => false, signal } = options;
  const concurrency = count('concurrency', options.concurrency ?? DEFAULT_CONCURRENCY);
  const samplesPerRequest = count(
    `samplesPerRequest of the model "${backend.name}"`,
    backend.samplesPerRequest ?? 1,
  );
  const plan = planRequests({ problems, n: count('n', n), samplesPerRequest, alreadySampled });

  const limit = pLimit(concurrency);
  const abandon = new AbortController();
  const requestSignal = signal === undefined ? abandon.signal : AbortSignal.any([signal, abandon.signal]);
  const arrived: (readonly Completion[])[] = [];
  let outstanding = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  const isStopped = () => failure !== undefined || requestSignal.aborted;

  const ask = async ({ problem, sampleIndexes }: PlannedRequest): Promise<void> => {
    if (isStopped()) return; // it waited for its turn while another one failed
    try {
      const prompt = buildPrompt(problem);
      const asked = { problem, ...prompt, sampleIndexes, sampling, seed, signal: requestSignal };
      arrived.push(await requestSamples(backend, asked));
    } catch (error) {
      // The first cause counts. After an abort the requests fail because of it; that is no error of the model.
      if (!requestSignal.aborted) failure ??= { error };
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
  requestSignal.addEventListener('abort', onAbort);

  try {
    for (;;) {
      while (!isStopped() && outstanding + arrived.length < concurrency * WINDOW_PER_REQUEST) {
        const next = plan.next();
        if (next.done === true) break;
        submit(next.value);
      }
      const batch = arrived.shift();
      if (batch !== undefined) {
        for (const completion of batch) yield completion;
        continue;
      }
      if (outstanding === 0 || requestSignal.aborted) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    requestSignal.removeEventListener('abort', onAbort);
    abandon.abort(); // a consumer that leaves early must not leave requests running
  }
}

function count(what: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new PasskError('E_USAGE', `${what} is ${value}`, { expected: 'an integer from 1 up' });
}
