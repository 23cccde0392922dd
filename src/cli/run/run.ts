import { MODEL_FORMS } from '../../model/open-model.ts';
import { closeBackend } from '../../runs/begin/close-backend.ts';
import {
  beginRuns,
  DEFAULT_MODEL,
  DEFAULT_N,
  type OpenedRun,
  type RunFlags,
  reopenRun,
} from '../../runs/begin/open-run.ts';
import { createDrawing, openBudget } from '../../runs/judge/drawing.ts';
import { beginSweep, resumeSweep } from '../../runs/judge/sweep.ts';
import { isSweep } from '../../store/sweep.ts';
import { requirePositiveInteger, withJudgingFlags } from '../flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { judgeRun } from './judge-run.ts';
import { promptFlags } from './prompt-flags.ts';
import { samplingFlags, temperaturesOf } from './sampling-flags.ts';

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
  if (flags.n !== undefined) requirePositiveInteger('-n', flags.n);
  const temperatures = temperaturesOf(flags);
  const [temperature] = temperatures;
  if (flags.resume !== undefined && isSweep(flags.resume)) return resumeSweep(flags.resume, flags);
  if (temperatures.length > 1) return beginSweep(flags, temperatures);
  const opened =
    flags.resume === undefined
      ? await beginRuns(flags, [temperature])
      : [await reopenRun(flags.resume, flags, temperature)];
  return finish(opened[0] as OpenedRun, flags);
}

async function finish(opened: OpenedRun, flags: RunFlags): Promise<number> {
  const { run, problems, backend, n } = opened;
  try {
    const drawing = createDrawing(opened, await openBudget([run]));
    return await judgeRun({ run, problems, flags, total: problems.length * n, drawing });
  } finally {
    await closeBackend(backend);
  }
}
