import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';
import { readOwnText } from '../jsonl/own-file.ts';
import { parseFile } from '../jsonl/parse-record.ts';
import { toRecord } from './records.ts';
import { writeWhole } from './write-whole.ts';

/** Runs that differ in temperature alone. Stored as `sweep.json` beside one run directory for each. */
export interface Sweep {
  readonly format: 1;
  readonly sweepId: string;
  readonly createdAt: string;
  readonly runs: readonly SweepRun[];
}

export interface SweepRun {
  readonly temperature: number;
  /** Name of the run directory in the sweep's. */
  readonly directory: string;
}

const SWEEP = 'sweep.json';

/** Names of directories beside the file; none that leads out. */
const IN_THE_SWEEP = /^(?!\.{1,2}$)[^/\\\0]+$/;

/** Whether the path is the directory of a sweep. */
export function isSweep(path: string): boolean {
  return existsSync(join(path, SWEEP));
}

/** Comes after the run directories: without it they are no sweep. */
export async function writeSweep(path: string, sweep: Sweep): Promise<void> {
  await writeWhole(path, SWEEP, `${JSON.stringify(toRecord(sweep), null, 2)}\n`);
}

/** @throws PasskError E_INPUT when it is none of ours */
export async function readSweep(path: string): Promise<Sweep> {
  const file = join(path, SWEEP);
  const text = await readOwnText(file);
  const { format, sweep_id, created_at, runs } = parseFile(text, file, 'the description of a sweep');
  const isRun = (run: unknown): run is SweepRun =>
    isRecord(run) &&
    typeof run.temperature === 'number' &&
    Number.isFinite(run.temperature) &&
    typeof run.directory === 'string' &&
    IN_THE_SWEEP.test(run.directory);
  if (format !== 1 || typeof sweep_id !== 'string' || !Array.isArray(runs) || !runs.every(isRun)) {
    throw new PasskError('E_INPUT', 'this is no sweep', {
      file,
      expected: 'format 1, with its runs, as `passk run --temperature A,B` writes it',
    });
  }
  return { format, sweepId: sweep_id, createdAt: String(created_at), runs };
}
