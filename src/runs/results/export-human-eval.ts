import { constants } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Completion, sampleKey } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';
import type { Execution } from '../../core/execution.ts';
import { openAppendLog } from '../../jsonl/append-log.ts';
import { humanEvalRecords, type SampleOutcome } from '../../report/human-eval-export.ts';
import type { RunReader } from '../../store/run-directory.ts';

/**
 * Writes `<samples>_results.jsonl` beside the samples file, as openai/human-eval does; for samples from stdin
 * `samples_results.jsonl` in the run directory. The lines stand in the order of the samples; samples of tasks that --tasks
 * left out are not in it.
 *
 * @returns the path of what was written
 */
export async function exportHumanEval(run: RunReader): Promise<string> {
  const path = exportPath(run.manifest.samples, run.path);
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
  return path;
}

/**
 * Whether the file can be written, asked before a program runs: it stands beside the samples, wherever they lie.
 *
 * @throws PasskError E_USAGE
 */
export async function requireExportable(samples: string | undefined): Promise<void> {
  if (samples === undefined || samples === '-') return;
  const folder = dirname(samples);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new PasskError(
      'E_USAGE',
      `${folder} can't be written to, where the results would stand beside the samples`,
      {
        field: '--export',
        expected: 'samples in a directory of yours',
        hint: 'Copy the samples there, or pipe them: passk eval - --export human-eval < FILE writes into the run directory.',
        cause: error,
      },
    );
  });
}

function exportPath(samples = '-', runPath: string): string {
  return samples === '-' ? join(runPath, 'samples_results.jsonl') : `${samples}_results.jsonl`;
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
