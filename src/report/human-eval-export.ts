import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import type { Verdict } from '../core/verdict.ts';

/** What the run knows about one sample. */
export interface SampleOutcome {
  readonly verdict: Verdict;
  /** {@link Evidence.message} of its execution, where it has one. */
  readonly evidenceMessage?: string;
}

/** One line of `<samples>_results.jsonl`: the sample as it came, then `result` and `passed`. */
export type HumanEvalRecord = Readonly<Record<string, unknown>> & {
  readonly task_id: string;
  readonly completion: string;
  readonly result: string;
  readonly passed: boolean;
};

/**
 * The records that openai/human-eval writes for a samples file, in its order. Its tools know three kinds of `result`:
 * "passed", "timed out", and "failed: " with a message.
 *
 * A sample that the harness failed on is a "failed: harness error"; passk itself does not count it.
 *
 * @param completions the samples in the order of their file
 * @param outcomeOf the verdict of a sample, or undefined when it has none
 * @throws PasskError E_INPUT for a sample without a verdict: a file with holes would be scored as another run.
 */
export async function* humanEvalRecords(
  completions: AsyncIterable<Completion>,
  outcomeOf: (taskId: string, sampleIndex: number) => SampleOutcome | undefined,
): AsyncGenerator<HumanEvalRecord, void> {
  for await (const { taskId, sampleIndex, completion, extra } of completions) {
    const outcome = outcomeOf(taskId, sampleIndex);
    if (outcome === undefined) {
      throw new PasskError('E_INPUT', `sample ${sampleIndex + 1} of the task "${taskId}" has no verdict`, {
        hint: 'Resume the run, then export it.',
      });
    }
    const result = resultOf(outcome);
    yield { task_id: taskId, completion, ...extra, result, passed: outcome.verdict === 'passed' };
  }
}

function resultOf({ verdict, evidenceMessage }: SampleOutcome): string {
  switch (verdict) {
    case 'passed':
      return 'passed';
    case 'timeout':
      return 'timed out';
    case 'harness_error':
      return `failed: harness error${evidenceMessage === undefined ? '' : `: ${evidenceMessage}`}`;
    default:
      return `failed: ${evidenceMessage ?? verdict}`;
  }
}
