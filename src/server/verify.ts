import type { EvaluatedCompletion } from '../evaluator/evaluator.ts';
import { toRecord } from '../store/records.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';
import { programsOf, toCompletions, toEvaluateOptions, type VerifyRequest } from './verify-request.ts';

/** One result as it goes over the line. */
export type VerifyRecord = ReturnType<typeof toRecord>;

/**
 * Judges a request's completions; each result as it ends. The request is accepted, or refused, before anything is awaited.
 *
 * @throws ServiceError when the queue is full, or for a task that nobody knows.
 */
export function verify(
  { evaluator, admission, metrics, ceilings }: Service,
  body: VerifyRequest,
  signal: AbortSignal,
): AsyncIterable<VerifyRecord> {
  const completions = toCompletions(body, ceilings);
  for (const [i, item] of completions.entries()) {
    if ('taskId' in item && !evaluator.problems.has(item.taskId)) throw unknownTask(item.taskId, i);
  }
  const leave = admission.enter(programsOf(body));
  const results = evaluator.evaluate(completions, { ...toEvaluateOptions(body, ceilings), signal });
  return (async function* records() {
    try {
      for await (const result of results) {
        metrics.judged(result);
        yield verifyRecord(result);
      }
    } finally {
      leave();
    }
  })();
}

function unknownTask(taskId: string, index: number): ServiceError {
  const message = `completion ${index}: this server has no task ${JSON.stringify(taskId)} (--problems)`;
  return new ServiceError(400, 'E_INPUT', message);
}

function verifyRecord({ index, taskId, verdict, reward, ...rest }: EvaluatedCompletion): VerifyRecord {
  return toRecord({ index, taskId, verdict, reward, ...rest });
}
