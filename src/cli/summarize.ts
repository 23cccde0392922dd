import { relative } from 'node:path';
import type { Grants } from '../core/grants.ts';
import type { RunScores } from '../core/run-scores.ts';
import type { RunSummary } from '../core/run-summary.ts';
import { scriptedTruth } from '../model/scripted-backend.ts';
import type { RunReader } from '../store/run-directory.ts';

/** A run and its scores as reports want them. */
export function summarize(run: RunReader, scores: RunScores, wallSeconds: number): RunSummary {
  const { runId, suite, model, k, executor, limits, timeLimit, sharedTasks, grants } = run.manifest;
  const limit = timeLimit === 'auto' ? 'CPU time set by task' : `${limits.timeLimitMs / 1000} s of CPU time`;
  return {
    ...scores,
    runId,
    runPath: relative('.', run.path) || '.',
    suite: { name: suite.name, sha256: suite.sha256, tasks: suite.size },
    ...(model === undefined ? {} : { model: model.name }),
    ...(sharedTasks === undefined ? {} : { sharedTasks }),
    wallSeconds: Number(wallSeconds.toFixed(3)),
    isolation: {
      label: `${executor?.interpreterVersion ?? 'no interpreter yet'}, ${limit}, ${limits.memoryLimitMiB} MiB${granted(grants)}, ${judgedWhere(scores.tasks.length, sharedTasks?.length ?? 0)}, isolation ${executor?.isolation ?? 'unknown'}`,
      layers: executor?.layers ?? [],
    },
    notes: truthOf(model?.name, k),
  };
}

function granted({ scratchMiB, network }: Grants = {}): string {
  const scratch = scratchMiB === undefined ? '' : `, a scratch directory of ${scratchMiB} MiB`;
  return network === true ? `${scratch}, the host's network` : scratch;
}

function judgedWhere(tasks: number, shared: number): string {
  if (shared === 0) return 'judged from another process';
  if (shared >= tasks) return "judged in the program's own process";
  return `judged from another process (${shared} of ${tasks} tasks in the program's own)`;
}

/** The scripted model is the one whose true pass@k is known: its estimates can be checked. */
function truthOf(model: string | undefined, ks: readonly number[]): readonly string[] {
  const probability = /^scripted:p=(.+)$/.exec(model ?? '')?.[1];
  if (probability === undefined) return [];
  const truths = ks.map((k) => `pass@${k} ${scriptedTruth(Number(probability), k).toFixed(4)}`);
  return [
    `This model is a script that passes with probability ${probability}; its true values are ${truths.join(', ')}.`,
  ];
}
