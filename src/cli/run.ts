import type { CommandModule } from 'yargs';
import { PasskError } from '../core/errors.ts';
import type { Suite } from '../core/problem.ts';
import { MODEL_FORMS, openModel } from '../model/open-model.ts';
import { DEFAULT_SUITE } from '../problems/known-suites.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { selectTasks } from '../problems/select-tasks.ts';
import { createRun, type RunWriter } from '../store/run-directory.ts';
import { type JudgingFlags, requirePositiveInteger, suiteOptions, withJudgingFlags } from './flags.ts';
import { judgeRun } from './judge-run.ts';
import { newManifest, USUAL_KS } from './new-manifest.ts';
import { reopen } from './resume.ts';

const DEFAULT_MODEL = 'scripted';
const DEFAULT_N = 20;

type RunFlags = JudgingFlags & { readonly model?: string; readonly n?: number };

export const runCommand: CommandModule<object, RunFlags> = {
  command: 'run',
  describe: 'sample completions from a model, execute them, report pass@k',
  builder: (yargs) =>
    withJudgingFlags(yargs)
      .option('model', {
        alias: 'm',
        type: 'string',
        describe: `${MODEL_FORMS.map((form) => form.spec).join(', ')} [default: ${DEFAULT_MODEL}]`,
      })
      .option('n', { type: 'number', describe: `samples a task [default: ${DEFAULT_N}]` })
      .example('passk run', 'the bundled suite with the built-in offline model')
      .example(
        'passk run -p humaneval -m ./my-backend.mjs -n 200 -k 1,10,100',
        'the paper’s table for your model',
      ) as never,
  handler: async (flags) => {
    process.exitCode = await run(flags);
  },
};

async function run(flags: RunFlags): Promise<number> {
  if (flags.n !== undefined) requirePositiveInteger('-n', flags.n);
  const { run, suite } =
    flags.resume === undefined ? await begin(flags) : await reopenRun(flags.resume, flags);
  const { manifest } = run;
  const problems = selectTasks(suite, manifest.tasks);
  const n = manifest.n ?? DEFAULT_N;
  const backend = await openModel(manifest.model?.spec ?? DEFAULT_MODEL);
  if (manifest.model !== undefined && manifest.model.name !== backend.name) {
    throw new PasskError('E_INPUT', `the model now names itself "${backend.name}"`, {
      file: run.path,
      expected: `"${manifest.model.name}", with which the run began`,
    });
  }
  return judgeRun({ run, problems, flags, total: problems.length * n, sampling: { backend, n } });
}

async function begin(flags: RunFlags): Promise<{ readonly run: RunWriter; readonly suite: Suite }> {
  const source = flags.problems ?? DEFAULT_SUITE;
  const suite = await loadSuite(source, suiteOptions(flags));
  const manifest = newManifest('run', suite, source, flags);
  const spec = flags.model ?? DEFAULT_MODEL;
  const { name, extraction = 'verbatim' } = await openModel(spec);
  const n = flags.n ?? DEFAULT_N;
  const k = flags.k === undefined ? USUAL_KS.filter((usual) => usual <= n) : manifest.k;
  return {
    run: await createRun(flags.out ?? 'reports', {
      ...manifest,
      model: { spec, name },
      extraction: flags.extract ?? extraction,
      n,
      k,
    }),
    suite,
  };
}

async function reopenRun(path: string, flags: RunFlags): ReturnType<typeof reopen> {
  const reopened = await reopen(path, 'run', flags, ({ manifest }) => [
    { flag: '--model', recorded: manifest.model?.spec, asked: flags.model },
    // More samples of the same model are the same run, only longer.
    { flag: '-n', recorded: manifest.n, asked: (flags.n ?? 0) > (manifest.n ?? 0) ? undefined : flags.n },
  ]);
  if (flags.n !== undefined) await reopened.run.updateManifest({ n: flags.n });
  return reopened;
}
