import type { Completion } from '../core/completion.ts';
import { endOfAnswer } from '../core/end-of-answer.ts';
import type { SamplingOptions } from '../core/sampling-options.ts';
import type { RequestRecord } from '../core/usage.ts';
import type { ModelBackend, SampleRequest, TokenUsage } from '../model/model-backend.ts';
import type { Budget } from './budget.ts';
import type { Circuit } from './circuit.ts';
import type { SamplerClock } from './clock.ts';
import type { Prompts } from './create-prompts.ts';
import type { TokenEstimator } from './estimate-tokens.ts';
import { filteredSamples, isFiltered } from './filtered-samples.ts';
import type { Pace } from './pace.ts';
import type { PlannedRequest } from './plan-requests.ts';
import { RequestFailure } from './request-failure.ts';
import { requestSamples } from './request-samples.ts';
import { backoffMs, type RetryPolicy } from './retry-policy.ts';

export interface Asking {
  readonly backend: ModelBackend;
  readonly prompts: Prompts;
  readonly sampling: SamplingOptions;
  readonly seed: number;
  readonly retry: RetryPolicy;
  readonly requestTimeoutMs: number;
  readonly circuit: Circuit;
  readonly pace: Pace;
  readonly estimator: TokenEstimator;
  readonly clock: SamplerClock;
  readonly budget?: Budget;
  readonly onRequest?: (record: RequestRecord) => void | Promise<void>;
  /** Gives up what is in flight. */
  readonly abandon: AbortSignal;
  /** Lets what is in flight end, and sends nothing more. */
  readonly stop: AbortSignal;
}

/**
 * Asks until there is an answer.
 *
 * @returns undefined when the drawing was stopped, or the money gone, before there was one.
 * @throws RequestFailure of the last attempt; PasskError as {@link requestSamples}.
 */
export async function askPersistently(
  asking: Asking,
  planned: PlannedRequest,
): Promise<readonly Completion[] | undefined> {
  const { sampling, seed, abandon, stop, pace, clock, retry, circuit } = asking;
  const { tail, ends, ...prompt } = asking.prompts(planned.problem);
  const request: SampleRequest = {
    ...planned,
    ...prompt,
    stop: sampling.stop ?? prompt.stop,
    sampling,
    seed,
    signal: abandon,
  };
  try {
    for (let attempt = 1; ; attempt++) {
      stop.throwIfAborted();
      try {
        return filledIn(await askOnce(asking, request), ends, tail);
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error;
        const { retryAfterMs = 0, asksToStop } = error;
        if (retryAfterMs > 0 && !asksToStop) pace.pause(retryAfterMs); // it is said to the account, not to one request
        if (!circuit.mayPass(error) || attempt > retry.retries) throw error;
        await clock.sleep(retryAfterMs + backoffMs(retry, attempt), stop);
      }
    }
  } catch (error) {
    // What waited for its turn when the drawing was stopped did not fail.
    if (stop.aborted && !(error instanceof RequestFailure)) return undefined;
    throw error;
  }
}

/** An answer that fills a gap becomes a completion, which ends the file, by what was behind the gap. An empty one stays empty. */
function filledIn(
  completions: readonly Completion[] | undefined,
  ends: readonly string[] = [],
  tail = '',
): readonly Completion[] | undefined {
  if (tail === '' && ends.length === 0) return completions;
  return completions?.map((sample) => {
    const answer = sample.completion.slice(0, endOfAnswer(sample.completion, ends));
    return { ...sample, completion: answer.trim() === '' ? answer : answer + tail };
  });
}

async function askOnce(asking: Asking, request: SampleRequest): Promise<readonly Completion[] | undefined> {
  const { backend, pace, estimator, clock, budget, onRequest, abandon, stop } = asking;
  const { problem, sampleIndexes } = request;
  const size = { promptCharacters: lengthOf(request), samples: sampleIndexes.length };
  const expectedTokens = total(estimator.likely(size));
  await pace.admit(expectedTokens, stop);
  const reservation = budget?.reserve(estimator.largest(size));
  if (budget !== undefined && reservation === undefined) return undefined;

  const startedMs = clock.nowMs();
  let usage: TokenUsage | undefined;
  const onUsage = ({ inputTokens, outputTokens }: TokenUsage) => {
    usage = {
      inputTokens: (usage?.inputTokens ?? 0) + inputTokens,
      outputTokens: (usage?.outputTokens ?? 0) + outputTokens,
    };
  };
  let fault: string | undefined = 'failed';
  try {
    const completions = await requestSamples(backend, { ...request, onUsage }, asking.requestTimeoutMs);
    fault = undefined;
    return completions;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    fault = error.fault;
    if (isFiltered(error)) return filteredSamples(request, error);
    throw error;
  } finally {
    const latencyMs = Math.round(clock.nowMs() - startedMs);
    reservation?.settle(usage, fault === undefined);
    if (usage !== undefined) {
      pace.settle(expectedTokens, total(usage));
      if (fault === undefined) estimator.learn(size, usage);
    }
    const isGivenUp = abandon.aborted && fault !== undefined && usage === undefined;
    if (!isGivenUp) {
      await onRequest?.({
        taskId: problem.taskId,
        sampleIndexes,
        latencyMs,
        ...usage,
        ...(fault === undefined ? {} : { fault }),
      });
    }
  }
}

function lengthOf({ prompt, messages }: SampleRequest): number {
  return messages === undefined
    ? prompt.length
    : messages.reduce((sum, { content }) => sum + content.length, 0);
}

function total({ inputTokens, outputTokens }: TokenUsage): number {
  return inputTokens + outputTokens;
}
