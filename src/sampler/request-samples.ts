import type { Completion } from '../core/completion.ts';
import { isPasskError, PasskError } from '../core/errors.ts';
import type { ModelAnswer, ModelBackend, SampleRequest } from '../model/model-backend.ts';

/**
 * Asks the backend once and checks what it answers.
 *
 * @throws PasskError E_HARNESS that names the backend and the task when the request fails or the answer is malformed;
 * the backend's own PasskError as it is.
 */
export async function requestSamples(
  backend: ModelBackend,
  request: SampleRequest,
): Promise<readonly Completion[]> {
  const { problem, sampleIndexes } = request;
  const fail = (fault: string, cause?: unknown) =>
    new PasskError('E_HARNESS', `model "${backend.name}", task "${problem.taskId}": ${fault}`, { cause });
  let answers: unknown;
  try {
    answers = await backend.sample(request);
  } catch (error) {
    if (isPasskError(error)) throw error;
    throw fail(`the request failed: ${error instanceof Error ? error.message : String(error)}`, error);
  }
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

function isAnswer(value: unknown): value is ModelAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { completion, extra } = value as Readonly<Record<string, unknown>>;
  return (
    typeof completion === 'string' &&
    (extra === undefined || (typeof extra === 'object' && extra !== null && !Array.isArray(extra)))
  );
}
