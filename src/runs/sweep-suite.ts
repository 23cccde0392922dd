import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import type { RunSummary } from '../core/run-summary.ts';
import type { SweepSummary } from '../core/sweep-summary.ts';
import { renderSweepPage } from '../report/html/comparison/render-sweep-page.ts';
import { renderSweepMarkdown, toJsonSweep } from '../report/sweep-report.ts';
import type { RunManifest } from '../store/manifest.ts';
import { openRun, type RunReader } from '../store/run-directory.ts';
import { isSweep, readSweep, writeSweep } from '../store/sweep.ts';
import { writeWhole } from '../store/write-whole.ts';
import { beginRuns, type OpenedRun } from './begin/begin-runs.ts';
import { reopenRun } from './begin/reopen-run.ts';
import type { SuiteRunOptions } from './begin/suite-run-options.ts';
import { createDrawing, openBudget } from './judge/drawing.ts';
import { MOST_SAMPLES_OF_A_PAGE, withJudge } from './judge/judging.ts';
import { refuseAborted } from './refuse-aborted.ts';
import { collectSweep } from './results/collect-comparison.ts';
import { readRun } from './results/read-run.ts';
import { isComplete } from './results/run-result.ts';
import { summarizeSweep } from './results/summarize-sweep.ts';

/** Of {@link sweepSuite}. */
export interface SweepSuiteOptions extends Omit<SuiteRunOptions, 'temperature'> {
  /** Each once. A resumed sweep has its own. */
  readonly temperatures?: readonly number[];
  /** Go on with this sweep. Options that are left out are its own. @default a new one */
  readonly resume?: string;
}

/** What a sweep came to. */
export interface SweepResult {
  /** Directory of the sweep, with a run directory for each temperature. */
  readonly path: string;
  /** The summary of each run, and the best temperature for each k. */
  readonly summary: SweepSummary;
  /** False where samples of some run could not be had, or not be judged. */
  readonly isComplete: boolean;
}

/** A run of the sweep: finished before, or open to be finished now. */
interface Member {
  readonly temperature: number;
  readonly opened?: OpenedRun;
  readonly finished?: { readonly run: RunReader; readonly summary: RunSummary };
}

/**
 * Draws, judges and compares a run for each temperature, one after the other, in one directory: `passk run --temperature A,B`.
 *
 * @throws PasskError as `runSuite` does
 * @example
 * const { summary } = await sweepSuite({ model: './my-backend.mjs', temperatures: [0.2, 0.8], n: 10, k: [1, 10] });
 * summary.best; // for each k the temperature, with intervals that hold after the choice
 */
export async function sweepSuite(options: SweepSuiteOptions): Promise<SweepResult> {
  refuseAborted(options);
  return options.resume === undefined ? beginSweep(options) : resumeSweep(options.resume, options);
}

async function beginSweep(options: SweepSuiteOptions): Promise<SweepResult> {
  const temperatures = checkedTemperatures(options.temperatures);
  let path = '';
  const opened = await beginRuns(options, temperatures, (runId, temperature) => {
    path = join(options.out ?? 'reports', runId);
    return { out: path, name: `t${temperature}`, runId: `${runId}-t${temperature}` };
  });
  const members = opened.map((run, i): Member => ({ temperature: temperatures[i] as number, opened: run }));
  await writeSweep(path, {
    format: 1,
    sweepId: basename(path),
    createdAt: opened[0]?.run.manifest.createdAt ?? '',
    runs: temperatures.map((temperature) => ({ temperature, directory: `t${temperature}` })),
  });
  try {
    return await finishSweep(path, members, options);
  } finally {
    // The first is what fails where nothing works; then none of the others has begun.
    if (!existsSync(members[0]?.opened?.run.path ?? path)) await rm(path, { recursive: true, force: true });
  }
}

/** @throws PasskError E_USAGE for none, and for one that is there twice */
function checkedTemperatures(temperatures: readonly number[] = []): readonly number[] {
  if (temperatures.length > 0 && new Set(temperatures).size === temperatures.length)
    return [...temperatures].sort((a, b) => a - b);
  throw new PasskError('E_USAGE', `the temperatures are ${JSON.stringify(temperatures)}`, {
    field: 'temperatures',
    expected: 'one or more, each once',
  });
}

/** Goes on with the runs of a sweep that are not finished. */
async function resumeSweep(path: string, options: SweepSuiteOptions): Promise<SweepResult> {
  if (!isSweep(path))
    throw new PasskError('E_INPUT', 'this is no sweep', {
      file: path,
      expected: 'a directory that a run with several temperatures has made',
    });
  const { runs } = await readSweep(path);
  const known = runs.map(({ temperature }) => temperature);
  const asked = options.temperatures ?? [];
  if (asked.length > 0 && JSON.stringify(checkedTemperatures(asked)) !== JSON.stringify(known)) {
    throw new PasskError('E_INPUT', `the sweep has the temperatures ${known.join(', ')}`, {
      file: path,
      field: '--temperature',
      expected: 'the same, or none: a sweep is resumed as a whole',
    });
  }
  const members: Member[] = [];
  try {
    for (const { temperature, directory } of runs) {
      const runPath = join(path, directory);
      const { run, summary } = await readRun(await openRun(runPath));
      members.push(
        isComplete(summary)
          ? { temperature, finished: { run, summary } }
          : { temperature, opened: await reopenRun(runPath, { ...options, temperature }) },
      );
    }
  } catch (error) {
    await close(members);
    throw error;
  }
  return finishSweep(path, members, options);
}

async function finishSweep(
  path: string,
  members: readonly Member[],
  options: SweepSuiteOptions,
): Promise<SweepResult> {
  try {
    await judgeMembers(path, members, options);
  } finally {
    await close(members);
  }
  const summary = await summarizeSweep(path);
  await writeWhole(path, 'scores.json', `${JSON.stringify(toJsonSweep(summary))}\n`);
  await writeWhole(path, 'report.md', renderSweepMarkdown(summary));
  if (summary.runs.reduce((sum, run) => sum + run.summary.samples, 0) <= MOST_SAMPLES_OF_A_PAGE)
    await writeWhole(path, 'report.html', renderSweepPage(await collectSweep(summary)));
  return { path, summary, isComplete: summary.runs.every((run) => isComplete(run.summary)) };
}

async function judgeMembers(
  path: string,
  members: readonly Member[],
  options: SweepSuiteOptions,
): Promise<void> {
  const open = members.flatMap(({ opened }) => (opened === undefined ? [] : [opened]));
  const [first] = open;
  if (first === undefined) return;
  const readers = [...open.map(({ run }) => run), ...members.flatMap(({ finished }) => finished?.run ?? [])];
  const budget = await openBudget(readers);
  await withJudge(first.run.manifest, options, async (judge) => {
    let judged: RunManifest | undefined = members.find(({ finished }) => finished)?.finished?.run.manifest;
    for (const [i, opened] of open.entries()) {
      const { run, problems, n } = opened;
      if (judged !== undefined) await run.updateManifest(measuredOf(judged, run.manifest));
      const drawing = createDrawing(opened, budget);
      const total = problems.length * n;
      const { temperature } = run.manifest.sampling ?? {};
      if (temperature !== undefined) options.onProgress?.({ type: 'temperature', temperature });
      await judge.finish({ run, problems, total, drawing, preflight: i === 0, resumePath: path });
      judged = run.manifest;
    }
  });
}

/** Runs of a sweep are judged alike: what the first one measured holds for all. */
function measuredOf(judged: RunManifest, own: RunManifest): Partial<RunManifest> {
  const { taskTimeLimitsMs = judged.taskTimeLimitsMs, vacuousTasks = judged.vacuousTasks } = own;
  const { contradictedTasks = judged.contradictedTasks } = own;
  return {
    ...(taskTimeLimitsMs === undefined ? {} : { taskTimeLimitsMs }),
    ...(vacuousTasks === undefined ? {} : { vacuousTasks }),
    ...(contradictedTasks === undefined ? {} : { contradictedTasks }),
  };
}

async function close(members: readonly Member[]): Promise<void> {
  for (const { opened } of members) {
    await opened?.run.close();
    await opened?.close();
  }
}
