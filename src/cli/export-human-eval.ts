import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Completion, sampleKey } from '../core/completion.ts';
import type { Execution } from '../core/execution.ts';
import { openAppendLog } from '../jsonl/append-log.ts';
import { humanEvalRecords, type SampleOutcome } from '../report/human-eval-export.ts';
import type { RunReader } from '../store/run-directory.ts';

/**
 * Writes `<samples>_results.jsonl` beside the samples file, as openai/human-eval does; for samples from stdin
 * `samples_results.jsonl` in the run directory. The lines stand in the order of the samples; samples of tasks that --tasks
 * left out are not in it.
 */
export async function exportHumanEval(run: RunReader): Promise<void> {
  const { samples = '-' } = run.manifest;
  const path = samples === '-' ? join(run.path, 'samples_results.jsonl') : `${samples}_results.jsonl`;
  const outcomes = new Map<string, SampleOutcome & { readonly original?: string }>();
  for await (const execution of run.executions()) {
    const { taskId, duplicateOf } = execution;
    const original =
      duplicateOf === undefined ? {} : { original: sampleKey({ taskId, sampleIndex: duplicateOf }) };
    outcomes.set(sampleKey(execution), { ...toOutcome(execution), ...original });
  }
  // Lines stand in the order in which programs came to their end: the original of a duplicate may follow it.
  const outcomeOf = (taskId: string, sampleIndex: number): SampleOutcome | undefined => {
    const own = outcomes.get(sampleKey({ taskId, sampleIndex }));
    const original = own?.original === undefined ? undefined : outcomes.get(own.original);
    return original?.verdict === own?.verdict ? (original ?? own) : own;
  };
  const judged = async function* (): AsyncGenerator<Completion> {
    for await (const completion of run.completions()) {
      if (outcomeOf(completion.taskId, completion.sampleIndex) !== undefined) yield completion;
    }
  };
  const partial = `${path}.partial`;
  const file = await openAppendLog(partial);
  try {
    for await (const record of humanEvalRecords(judged(), outcomeOf)) await file.append(record);
  } finally {
    await file.close();
  }
  await rename(partial, path);
  process.stderr.write(`human-eval results: ${path}\n`);
}

/** What a verdict says behind "No module named"; see sandbox/python/passk_sandbox/failure.py. */
const NO_PACKAGES = / \(programs find the standard library alone: .*\)$/;

/** Theirs is the text of the exception alone, without its class. */
function toOutcome({ verdict, evidence }: Execution): SampleOutcome {
  if (evidence === undefined) return { verdict };
  const { message, exception } = evidence;
  const own =
    exception !== undefined && message.startsWith(exception)
      ? message.slice(exception.length).replace(/^: /, '')
      : message;
  return { verdict, evidenceMessage: own.replace(NO_PACKAGES, '') };
}
