import { join, relative } from 'node:path';
import { bestByK, type SweepSummary, type SweptRun } from '../../core/sweep-summary.ts';
import { openRun } from '../../store/run-directory.ts';
import { readSweep } from '../../store/sweep.ts';
import { readRun } from './read-run.ts';

/** Reads a sweep; nothing is executed. */
export async function summarizeSweep(path: string): Promise<SweepSummary> {
  const { sweepId, runs } = await readSweep(path);
  const swept: SweptRun[] = [];
  for (const { temperature, directory } of runs) {
    const { summary } = await readRun(await openRun(join(path, directory)));
    swept.push({ temperature, summary });
  }
  return { sweepId, sweepPath: relative('.', path) || '.', runs: swept, best: bestByK(swept) };
}
