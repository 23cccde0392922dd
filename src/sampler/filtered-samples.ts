import type { Completion } from '../core/completion.ts';
import type { SampleRequest } from '../model/model-backend.ts';
import { RequestError } from '../model/request-error.ts';
import type { RequestFailure } from './request-failure.ts';

/** The server's filter took offence: that is what this model, as it is served, answers to the task. */
export function isFiltered({ cause }: RequestFailure): boolean {
  return cause instanceof RequestError && cause.fault === 'filtered';
}

/**
 * Samples of a request that the server's filter refused. Servers report the same filter as an HTTP status, as an error in a stream
 * and as the end of an answer; here the three come out alike: an empty answer that says why.
 */
export function filteredSamples(
  { problem, sampleIndexes }: Pick<SampleRequest, 'problem' | 'sampleIndexes'>,
  { cause }: RequestFailure,
): readonly Completion[] {
  const filter_message = cause instanceof Error ? cause.message : String(cause);
  return sampleIndexes.map((sampleIndex) => ({
    taskId: problem.taskId,
    sampleIndex,
    completion: '',
    extra: { finish_reason: 'content_filter', filter_message },
  }));
}
