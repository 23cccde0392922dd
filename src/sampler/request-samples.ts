import type { Completion } from '../core/completion.ts';
import { isPasskError, PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';
import { LONGEST_TIMER_MS } from '../core/longest-timer.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../model/model-backend.ts';
import { RequestError } from '../model/request-error.ts';
import { RequestFailure } from './request-failure.ts';

/** A backend that keeps the time limit itself says better what happened, so it is given a little longer. */
const LEEWAY = 1.1;

/**
 * Asks the backend once and checks what it answers.
 *
 * @param timeoutMs longest time to wait for a backend that does not keep the limit itself
 * @throws RequestFailure when the request fails; the backend's own PasskError as it is; PasskError E_HARNESS that names the
 * backend and the task for an answer that is no answer, which is a defect that asking again can't mend.
 */
export async function requestSamples(
  backend: ModelBackend,
  request: SampleRequest,
  timeoutMs: number,
): Promise<readonly Completion[]> {
  const { problem, sampleIndexes } = request;
  let answers: unknown;
  try {
    answers = await withinTime(backend, request, timeoutMs);
  } catch (error) {
    throw isPasskError(error) ? error : new RequestFailure(backend.name, problem.taskId, error);
  }
  const fail = (fault: string) =>
    new PasskError('E_HARNESS', `model "${backend.name}", task "${problem.taskId}": ${fault}`);
  if (!Array.isArray(answers)) throw fail('the answer is no array');
  if (answers.length !== sampleIndexes.length) {
    throw fail(`${answers.length} answers came for ${sampleIndexes.length} samples`);
  }
  return sampleIndexes.map((sampleIndex, position) => {
    const answer: unknown = answers[position];
    if (!isAnswer(answer))
      throw fail(`answer ${position + 1} of ${answers.length} is not {completion: string, extra?: object}`);
    const { completion, extra } = answer;
    return { taskId: problem.taskId, sampleIndex, completion, ...(extra === undefined ? {} : { extra }) };
  });
}

async function withinTime(
  backend: ModelBackend,
  request: SampleRequest,
  timeoutMs: number,
): Promise<readonly ModelAnswer[]> {
  const { signal } = request;
  // Not AbortSignal.any: a run's signal outlives a million requests, and must not remember them.
  const own = new AbortController();
  let giveUp = (_reason: unknown) => {};
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (reason) => {
      reject(reason); // first, so that it is the cause that counts
      own.abort(reason);
    };
  });
  givenUp.catch(() => undefined); // a backend that throws at once leaves nobody to wait for it
  const onAbort = () => giveUp(signal?.reason);
  const timer = setTimeout(
    () => giveUp(new RequestError('stalled', `no answer within ${timeoutMs / 1000} s`)),
    Math.min(LONGEST_TIMER_MS, timeoutMs * LEEWAY),
  );
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted === true) onAbort();
  try {
    return await Promise.race([backend.sample({ ...request, signal: own.signal }), givenUp]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function isAnswer(value: unknown): value is ModelAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { completion, extra } = value as Readonly<Record<string, unknown>>;
  return typeof completion === 'string' && (extra === undefined || isRecord(extra));
}
