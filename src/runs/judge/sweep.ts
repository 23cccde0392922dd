import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { exitCodeOf } from '../../cli/judge-run.ts';
import { temperaturesOf } from '../../cli/run/sampling-flags.ts';
import { scoreRun } from '../../cli/score/score.ts';
import { stdoutStyle } from '../../cli/terminal-style.ts';
import { EXIT, PasskError } from '../../core/errors.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { bestByK, type SweepSummary, type SweptRun } from '../../core/sweep-summary.ts';
import { renderSweepPage } from '../../report/html/comparison/render-sweep-page.ts';
import { renderSweepMarkdown, toJsonSweep } from '../../report/sweep-report.ts';
import { renderSweep } from '../../report/terminal/terminal-sweep.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { openRun, type RunReader } from '../../store/run-directory.ts';
import { readSweep, writeSweep } from '../../store/sweep.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { closeBackend } from '../begin/close-backend.ts';
import { beginRuns, type OpenedRun, type RunFlags, reopenRun } from '../begin/open-run.ts';
import { collectSweep } from '../results/collect-comparison.ts';
import { createDrawing, openBudget } from './drawing.ts';
import { MOST_SAMPLES_OF_A_PAGE, withJudge } from './judging.ts';

/** A run of the sweep: finished before, or open to be finished now. */
interface Member {
  readonly temperature: number;
  readonly opened?: OpenedRun;
  readonly finished?: { readonly run: RunReader; readonly summary: RunSummary };
}

/** Draws, judges and compares a run for each temperature, one after the other, in one directory. */
export async function beginSweep(flags: RunFlags, temperatures: readonly number[]): Promise<number> {
  let path = '';
  const opened = await beginRuns(flags, temperatures, (runId, temperature) => {
    path = join(flags.out ?? 'reports', runId);
    return { out: path, name: `t${temperature}`, runId: `${runId}-t${temperature}` };
  });
  const members = opened.map((run, i): Member => ({ temperature: temperatures[i] as number, opened: run }));
  await writeSweep(path, {
    format: 1,
    sweepId: path.split('/').at(-1) as string,
    createdAt: opened[0]?.run.manifest.createdAt ?? '',
    runs: temperatures.map((temperature) => ({ temperature, directory: `t${temperature}` })),
  });
  try {
    return await finishSweep(path, members, flags);
  } finally {
    // The first is what fails where nothing works; then none of the others has begun.
    if (!existsSync(members[0]?.opened?.run.path ?? path)) await rm(path, { recursive: true, force: true });
  }
}

/** Goes on with the runs of a sweep that are not finished. */
export async function resumeSweep(path: string, flags: RunFlags): Promise<number> {
  const { runs } = await readSweep(path);
  const known = runs.map(({ temperature }) => temperature);
  const asked = temperaturesOf(flags);
  if (asked.length > 0 && JSON.stringify(asked) !== JSON.stringify(known)) {
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
      const run = await openRun(runPath);
      const summary = await scoreRun(run, run.manifest.k);
      members.push(
        exitCodeOf([summary]) === EXIT.ok
          ? { temperature, finished: { run, summary } }
          : { temperature, opened: await reopenRun(runPath, flags, temperature) },
      );
    }
  } catch (error) {
    await close(members);
    throw error;
  }
  return finishSweep(path, members, flags);
}

/** Reads a sweep; nothing is executed. */
export async function summarizeSweep(path: string): Promise<SweepSummary> {
  const { sweepId, runs } = await readSweep(path);
  const swept: SweptRun[] = [];
  for (const { temperature, directory } of runs) {
    const run = await openRun(join(path, directory));
    swept.push({ temperature, summary: await scoreRun(run, run.manifest.k) });
  }
  return { sweepId, sweepPath: relative('.', path) || '.', runs: swept, best: bestByK(swept) };
}

async function finishSweep(path: string, members: readonly Member[], flags: RunFlags): Promise<number> {
  try {
    const isWhole = await judgeMembers(path, members, flags);
    if (!isWhole) return EXIT.interrupted;
  } finally {
    await close(members);
  }
  const sweep = await summarizeSweep(path);
  const json = JSON.stringify(toJsonSweep(sweep));
  await writeWhole(path, 'scores.json', `${json}\n`);
  await writeWhole(path, 'report.md', renderSweepMarkdown(sweep));
  if (sweep.runs.reduce((sum, { summary }) => sum + summary.samples, 0) <= MOST_SAMPLES_OF_A_PAGE)
    await writeWhole(path, 'report.html', renderSweepPage(await collectSweep(sweep)));
  process.stdout.write(flags.json === true ? `${json}\n` : renderSweep(sweep, stdoutStyle()));
  return exitCodeOf(sweep.runs.map(({ summary }) => summary));
}

/** @returns false when it was interrupted */
async function judgeMembers(path: string, members: readonly Member[], flags: RunFlags): Promise<boolean> {
  const open = members.flatMap(({ opened }) => (opened === undefined ? [] : [opened]));
  const [first] = open;
  if (first === undefined) return true;
  const readers = [...open.map(({ run }) => run), ...members.flatMap(({ finished }) => finished?.run ?? [])];
  const budget = await openBudget(readers);
  return withJudge(first.run.manifest, flags, async (judge) => {
    let judged: RunManifest | undefined = members.find(({ finished }) => finished)?.finished?.run.manifest;
    for (const [i, opened] of open.entries()) {
      const { run, problems, n } = opened;
      if (judged !== undefined) await run.updateManifest(measuredOf(judged, run.manifest));
      const drawing = createDrawing(opened, budget);
      const total = problems.length * n;
      const job = { run, problems, total, drawing, preflight: i === 0, resumePath: path };
      if (flags.quiet !== true) process.stderr.write(`temperature ${run.manifest.sampling?.temperature}\n`);
      if ((await judge.finish(job)) === undefined) return false;
      judged = run.manifest;
    }
    return true;
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
    if (opened !== undefined) await closeBackend(opened.backend);
  }
}
