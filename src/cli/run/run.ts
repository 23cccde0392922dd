import { definedOnly } from '../../core/defined-only.ts';
import { MODEL_FORMS } from '../../model/open-model.ts';
import { DEFAULT_MODEL, DEFAULT_N } from '../../runs/begin/suite-run-options.ts';
import { runSuite } from '../../runs/run-suite.ts';
import { sweepSuite } from '../../runs/sweep-suite.ts';
import { isSweep } from '../../store/sweep.ts';
import { type JudgingFlags, judgingOptionsOf, withJudgingFlags } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { type PromptFlags, promptFlags, promptOptionsOf } from '../prompt-flags.ts';
import { exitCodeOf, showResult } from '../show-result.ts';
import { watchRun } from '../watch-run.ts';
import { type SamplingFlags, samplingFlags, samplingOptionsOf, temperaturesOf } from './sampling-flags.ts';
import { showSweep } from './show-sweep.ts';

type RunFlags = JudgingFlags & SamplingFlags & PromptFlags & { readonly model?: string; readonly n?: number };

export const runCommand: CommandAction<RunFlags> = {
  builder: (yargs) =>
    withJudgingFlags(yargs)
      .option('model', {
        alias: 'm',
        type: 'string',
        describe: `${MODEL_FORMS.map((form) => form.spec).join(', ')} [default: ${DEFAULT_MODEL}]`,
      })
      .option('n', { type: 'number', describe: `samples a task [default: ${DEFAULT_N}]` })
      .options(samplingFlags)
      .options(promptFlags)
      .example('passk run', 'the bundled suite with the built-in offline model')
      .example(
        'passk run -p humaneval -m ./my-backend.mjs -n 200 -k 1,10,100',
        "the paper's table for your model",
      )
      .example('passk run --temperature 0.2,0.4,0.6,0.8,1.0', 'pass@k by temperature, and the best') as never,
  handler: async (flags) => {
    process.exitCode = await run(flags);
  },
};

async function run(flags: RunFlags): Promise<number> {
  const { resume, model, n } = flags;
  const temperatures = temperaturesOf(flags);
  const [temperature] = temperatures;
  const options = {
    ...judgingOptionsOf(flags),
    ...samplingOptionsOf(flags),
    ...promptOptionsOf(flags),
    ...definedOnly({ model, n, resume }),
  };
  return watchRun(flags, async (watch) => {
    if (temperatures.length > 1 || (resume !== undefined && isSweep(resume))) {
      const sweep = await sweepSuite({ ...options, ...watch, temperatures });
      showSweep(sweep, flags);
      return exitCodeOf(sweep);
    }
    const result = await runSuite({ ...options, ...watch, ...definedOnly({ temperature }) });
    showResult(result, flags);
    return exitCodeOf(result);
  });
}
