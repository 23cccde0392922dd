import { definedOnly } from '../../core/defined-only.ts';
import { evaluateSamples } from '../../runs/evaluate-samples.ts';
import { exportHumanEval, requireExportable } from '../../runs/results/export-human-eval.ts';
import { openRun } from '../../store/run-directory.ts';
import { type JudgingFlags, judgingOptionsOf, withJudgingFlags } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { exitCodeOf, showResult } from '../show-result.ts';
import { watchRun } from '../watch-run.ts';

type EvalFlags = JudgingFlags & {
  readonly samples?: string;
  readonly export?: 'human-eval';
  readonly 're-extract'?: string;
};

export const evalCommand: CommandAction<EvalFlags> = {
  builder: (yargs) =>
    withJudgingFlags(
      yargs.positional('samples', { type: 'string', describe: 'samples: {"task_id", "completion"} a line' }),
    )
      .option('export', {
        choices: ['human-eval'] as const,
        describe: 'also write SAMPLES_results.jsonl as openai/human-eval does',
      })
      .option('re-extract', {
        type: 'string',
        describe: 'take the answers of this run directory, and find their programs again',
      })
      .example('passk eval samples.jsonl -p humaneval -k 1,10', 'what openai/human-eval computes') as never,
  handler: async (flags) => {
    // yargs reads a lone "-" as an empty word.
    process.exitCode = await evaluate(flags.samples === '' ? { ...flags, samples: '-' } : flags);
  },
};

async function evaluate(flags: EvalFlags): Promise<number> {
  const { samples, resume, 're-extract': earlier } = flags;
  const exports = flags.export === 'human-eval';
  if (exports) await requireExportable(samples);
  let path = '';
  const code = await watchRun(flags, async ({ signal, onProgress }) => {
    const result = await evaluateSamples({
      ...judgingOptionsOf(flags),
      ...definedOnly({ samples, resume, reExtract: earlier }),
      signal,
      onProgress(event) {
        if (event.type === 'run-opened') path = event.path;
        onProgress(event);
      },
    });
    showResult(result, flags);
    return exitCodeOf(result);
  });
  // Also of a run that was interrupted: what it has judged.
  if (exports) process.stderr.write(`human-eval results: ${await exportHumanEval(await openRun(path))}\n`);
  return code;
}
