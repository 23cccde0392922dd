import { PasskError } from '../core/errors.ts';
import { WHOLE_ANSWERS } from '../core/prompt-options.ts';
import type { ModelBackend } from './model-backend.ts';

/**
 * A model that always knows the answer: the problem's canonical solution. Its pass@k is 1, and anything less is a fault
 * of the suite or of the machine.
 *
 * @throws PasskError E_INPUT from `sample` for a problem without a canonical solution.
 */
export function createReferenceBackend(): ModelBackend {
  return {
    name: 'reference',
    isOffline: true,
    templates: WHOLE_ANSWERS,
    async sample({ problem, sampleIndexes }) {
      if (problem.canonicalSolution.trim() === '') {
        throw new PasskError('E_INPUT', `the task "${problem.taskId}" has no canonical solution`, {
          field: 'canonical_solution',
          expected: 'text that continues the prompt',
          hint: 'The model "reference" needs one for every task. Choose another --model.',
        });
      }
      return sampleIndexes.map(() => ({ completion: problem.canonicalSolution }));
    },
  };
}
