import { relative } from 'node:path';
import type { ExecutorDescription } from '../../core/executor-description.ts';
import type { Grants } from '../../core/grants.ts';
import type { Problem } from '../../core/problem.ts';
import type { PromptRecord } from '../../core/prompt-options.ts';
import type { RunScores } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { summarizeUsage } from '../../core/usage.ts';
import { scriptedTruth } from '../../model/scripted-backend.ts';
import { unusedOptions } from '../../model/unused-options.ts';
import { describeContradicted } from '../../report/contradicted-tasks.ts';
import { leftOutTasks, type RunManifest } from '../../store/manifest.ts';
import { modelLabel } from '../../store/model-label.ts';
import type { RunReader } from '../../store/run-directory.ts';
import { countCauses } from './count-causes.ts';
import { countExtractions } from './count-extractions.ts';
import { findFlaky } from './find-flaky.ts';
import { scoreBySize } from './score-by-size.ts';
import { scoreByTag } from './score-by-tag.ts';
import { weighDefects } from './weigh-defects.ts';

/**
 * A run and its scores as reports want them.
 *
 * @param options `programsMs`: what its programs took together, for a run whose own time nobody kept; `by`: tags by which the scores are
 * broken down. @default those of the run
 */
export async function summarize(
  run: RunReader,
  problems: readonly Problem[],
  scores: RunScores,
  {
    programsMs = 0,
    by = run.manifest.by,
  }: { readonly programsMs?: number; readonly by?: readonly string[] | undefined } = {},
): Promise<RunSummary> {
  const extraction = await countExtractions(run);
  const answerCauses = await countCauses(run);
  const { sampling, prices, prompt, wallMs } = run.manifest;
  const usage = await summarizeUsage(run.usage(), prices);
  const unused = unusedOptions(run.manifest.model?.spec ?? '', sampling ?? {}, prompt ?? {});
  const missing = missingOf(run.manifest, scores);
  const flakyTasks = await findFlaky(run);
  const { runId, suite, model, k, limits, timeLimit, sharedTasks, grants } = run.manifest;
  const { vacuousTasks = [], contradictedTasks, compareAs } = run.manifest;
  const { executor, executors = executor === undefined ? [] : [executor] } = run.manifest;
  const limit = timeLimit === 'auto' ? 'CPU time set by task' : `${limits.timeLimitMs / 1000} s of CPU time`;
  return {
    ...scores,
    runId,
    runPath: relative('.', run.path) || '.',
    suite: { name: suite.name, sha256: suite.sha256, tasks: suite.size },
    ...(model === undefined ? {} : { model: modelLabel(model) }),
    ...(sharedTasks === undefined ? {} : { sharedTasks }),
    ...(compareAs === undefined ? {} : { compareAs }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(prompt === undefined || (usage === undefined && isBare(prompt)) ? {} : { prompt }),
    ...(usage === undefined ? {} : { usage }),
    ...(unused.length === 0 ? {} : { unusedOptions: unused }),
    ...(missing > 0 ? { missing } : {}),
    wallSeconds: Number(((wallMs ?? programsMs) / 1000).toFixed(3)),
    timed: wallMs === undefined ? 'programs' : 'run',
    isolation: {
      label: `${interpretersOf(executors)}, ${limit}, ${limits.memoryLimitMiB} MiB${granted(grants)}, ${judgedWhere(scores.tasks.length, sharedTasks?.length ?? 0)}, isolation ${[...new Set(executors.map(({ isolation }) => isolation))].join(' and ') || 'unknown'}`,
      ...heldByAll(executors),
    },
    ...(extraction === undefined ? {} : { extraction }),
    ...(answerCauses === undefined ? {} : { answerCauses }),
    ...(flakyTasks === undefined ? {} : { flakyTasks }),
    ...weighDefects(problems, scores),
    ...scoreBySize(problems, scores),
    ...scoreByTag(problems, scores, by),
    ...(contradictedTasks === undefined ? {} : { contradictedTasks }),
    notes: [
      ...leftOutNote(vacuousTasks),
      ...describeContradicted(contradictedTasks),
      ...truthOf(model?.name, k),
    ],
  };
}

/** Of several executors no more than the least of them has. */
function heldByAll(executors: readonly ExecutorDescription[]): Omit<RunSummary['isolation'], 'label'> {
  const [first] = executors;
  if (first === undefined) return { layers: [] };
  const granted = executors.some(({ layers }) => layers.includes('network')) ? ['network'] : [];
  const inAll = first.layers.filter((layer) => executors.every(({ layers }) => layers.includes(layer)));
  const missing = [...new Set(executors.flatMap(({ missingLayers = [] }) => missingLayers))];
  return {
    layers: [...new Set([...inAll, ...granted])],
    ...(missing.length === 0 ? {} : { missingLayers: missing }),
  };
}

/** Of a model that asks nobody only what is out of the ordinary is worth a word. */
function isBare({ template, shots = 0 }: PromptRecord): boolean {
  return template === 'base' && shots === 0;
}

/** Of an `eval` nothing is missing: its samples are what the file has. */
function missingOf(manifest: RunManifest, { samples, tasks }: RunScores): number {
  const { n } = manifest;
  if (n === undefined) return 0;
  const left = leftOutTasks(manifest);
  return n * tasks.filter(({ taskId }) => !left.has(taskId)).length - samples;
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

function interpretersOf(executors: readonly ExecutorDescription[]): string {
  const names = executors.map(({ interpreterVersion, typeCheck }) =>
    typeCheck === undefined
      ? interpreterVersion
      : `${interpreterVersion} (${typeCheck === 'off' ? 'types not checked' : `types checked by ${typeCheck}`})`,
  );
  return names.join(' and ') || 'no interpreter yet';
}

function leftOutNote(tasks: readonly string[]): readonly string[] {
  if (tasks.length === 0) return [];
  const what =
    tasks.length === 1
      ? 'Left out, because its test never calls'
      : 'Left out, because their tests never call';
  return [`${what} the program: ${tasks.join(', ')}.`];
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
