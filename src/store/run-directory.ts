import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Completion } from '../core/completion.ts';
import { isPasskError, PasskError } from '../core/errors.ts';
import type { Execution } from '../core/execution.ts';
import type { RequestRecord } from '../core/usage.ts';
import { type AppendLog, openAppendLog, storeError } from '../jsonl/append-log.ts';
import { dropDamagedLines } from '../jsonl/drop-damaged-lines.ts';
import { readOwnText, requireOwnFile } from '../jsonl/own-file.ts';
import { dropTornLine, readOwnRecords } from '../jsonl/own-records.ts';
import { parseFile } from '../jsonl/parse-record.ts';
import { makeDirectory } from './make-directory.ts';
import type { RunManifest } from './manifest.ts';
import {
  completionFromRecord,
  completionToRecord,
  executionFromRecord,
  executionToRecord,
  manifestFromRecord,
  manifestToRecord,
  requestFromRecord,
  toRecord,
} from './records.ts';
import { resumeCommand } from './resume-command.ts';
import { lockRun } from './run-lock.ts';
import { isSweep } from './sweep.ts';
import { writeWhole } from './write-whole.ts';

const MANIFEST = 'manifest.json';
const COMPLETIONS = 'completions.jsonl';
const EXECUTIONS = 'executions.jsonl';
const USAGE = 'usage.jsonl';

/** A run directory that can be read: docs/run-directory.md. */
export interface RunReader {
  readonly path: string;
  readonly manifest: RunManifest;
  completions(): AsyncGenerator<Completion>;
  executions(): AsyncGenerator<Execution>;
  /** Requests made to the model, where it is one that is asked over a connection. */
  usage(): AsyncGenerator<RequestRecord>;
  /** Writes `scores.json`, `report.md` ...: whole, or not at all. */
  writeArtifact(name: string, text: string): Promise<string>;
}

/** Lines of a file that could not be read. */
export interface DamagedRecords {
  readonly file: string;
  readonly lines: readonly number[];
  /** The file beside it that has them now. */
  readonly keptIn: string;
}

/** The one writer of a run directory. */
export interface RunWriter extends RunReader {
  /** Verdicts that were lost before this process opened the run: their samples are judged again. Absent where there are none. */
  readonly damaged?: DamagedRecords;
  updateManifest(change: Partial<RunManifest>): Promise<void>;
  /** Resolves when the completion is in the file: a verdict must never outlive its completion. */
  appendCompletion(completion: Completion): Promise<void>;
  appendExecution(execution: Execution): Promise<void>;
  /** Resolves when the record is in the file: an answer must never outlive its bill. */
  appendUsage(record: RequestRecord): Promise<void>;
  /** True once `completions.jsonl` holds all samples of an `eval`. */
  hasCompletions(): boolean;
  /** Writes the samples of an `eval`; the file takes its name only when the last one is in it. Returns their number. */
  importCompletions(source: AsyncIterable<Completion>): Promise<number>;
  /**
   * Closes the run, and removes it where it was begun in this process and nothing has come of it: no answer was paid, no program judged, and
   * the samples are where they came from.
   *
   * @returns whether it is gone
   */
  discardIfUntouched(): Promise<boolean>;
  close(): Promise<void>;
}

/** `20260131-142233-k3f9`: sorts by time, and two runs of one second differ. */
export function newRunId(now: Date): string {
  const digits = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${digits.slice(0, 8)}-${digits.slice(8)}-${randomBytes(2).toString('hex')}`;
}

/**
 * Makes `<out>/<run id>/` and its manifest.
 *
 * @param name of the directory. @default the run's id
 * @throws PasskError E_STORE when the directory can't be made or written.
 */
export async function createRun(
  out: string,
  manifest: RunManifest,
  name = manifest.runId,
): Promise<RunWriter> {
  const path = join(out, name);
  await makeDirectory(out);
  try {
    await mkdir(path); // of its own: what is there already is somebody else's
  } catch (error) {
    throw storeError(error, path);
  }
  const release = await lockRun(path);
  await writeWhole(path, MANIFEST, toJson(manifest));
  return writer(path, manifest, release, true);
}

/**
 * Opens a run directory to go on with it: takes its lock and drops what a kill left half written.
 *
 * @throws PasskError E_INPUT when it is no run directory or another process works on it.
 */
export async function resumeRun(path: string): Promise<RunWriter> {
  const { manifest } = await openRun(path);
  const release = await lockRun(path);
  try {
    for (const name of [COMPLETIONS, EXECUTIONS, USAGE]) {
      if (existsSync(join(path, name))) await dropTornLine(join(path, name));
    }
    const damaged = await dropDamagedExecutions(join(path, EXECUTIONS));
    return writer(path, manifest, release, false, damaged);
  } catch (error) {
    await release();
    throw error;
  }
}

/** A verdict that can't be read is none; its sample is judged again, and what stood there is kept beside the file. */
async function dropDamagedExecutions(file: string): Promise<DamagedRecords | undefined> {
  if (!existsSync(file)) return undefined;
  const lines = await dropDamagedLines(file, (record, line) => executionFromRecord(record, file, line));
  return lines.length === 0 ? undefined : { file, lines, keptIn: `${EXECUTIONS}.damaged` };
}

/** Opens a run directory for reading. */
export async function openRun(path: string): Promise<RunReader> {
  const file = join(path, MANIFEST);
  const text = await readOwnText(file).catch((error: unknown) => {
    if (isPasskError(error)) throw error;
    if (isSweep(path)) {
      throw new PasskError('E_INPUT', 'this is a sweep, not a run', {
        file: path,
        expected: 'one of its run directories',
        hint: `\`passk report ${path}\` names them.`,
      });
    }
    throw new PasskError('E_INPUT', `this is no run directory: ${(error as Error).message}`, {
      file: path,
      expected: `a directory with ${MANIFEST}, as \`passk run\` and \`passk eval\` make them`,
    });
  });
  return reader(path, manifestFromRecord(parseFile(text, file, 'the manifest of a run'), file));
}

function reader(path: string, manifest: RunManifest): RunReader {
  return {
    path,
    manifest,
    async *completions() {
      const file = join(path, COMPLETIONS);
      if (!existsSync(file)) return;
      for await (const { record, line } of readOwnRecords(file))
        yield completionFromRecord(record, file, line);
    },
    async *executions() {
      const file = join(path, EXECUTIONS);
      if (!existsSync(file)) return;
      try {
        for await (const { record, line } of readOwnRecords(file))
          yield executionFromRecord(record, file, line);
      } catch (error) {
        if (!isPasskError(error) || error.place.line === undefined) throw error;
        throw error.withHint(
          `Go on with: ${resumeCommand(manifest, path)}\nIt leaves damaged records out, and judges their samples again.`,
        );
      }
    },
    async *usage() {
      const file = join(path, USAGE);
      if (!existsSync(file)) return;
      for await (const { record, line } of readOwnRecords(file)) yield requestFromRecord(record, file, line);
    },
    writeArtifact: (name, text) => writeWhole(path, name, text),
  };
}

function writer(
  path: string,
  initial: RunManifest,
  release: () => Promise<void>,
  isNew: boolean,
  damaged?: DamagedRecords,
): RunWriter {
  let manifest = initial;
  let isClosed = false;
  const logs = new Map<string, Promise<AppendLog>>();
  const log = (name: string): Promise<AppendLog> => {
    let opened = logs.get(name);
    if (opened === undefined) {
      opened = openOwnLog(join(path, name));
      logs.set(name, opened);
    }
    return opened;
  };
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    try {
      for (const opened of logs.values()) await (await opened).close();
    } finally {
      await release();
    }
  };
  return {
    ...reader(path, initial),
    ...(damaged === undefined ? {} : { damaged }),
    get manifest() {
      return manifest;
    },
    async updateManifest(change) {
      manifest = { ...manifest, ...change };
      await writeWhole(path, MANIFEST, toJson(manifest));
    },
    async appendCompletion(completion) {
      const file = await log(COMPLETIONS);
      await file.append(completionToRecord(completion));
      await file.flush();
    },
    appendExecution: async (execution) => (await log(EXECUTIONS)).append(executionToRecord(execution)),
    async appendUsage(record) {
      const file = await log(USAGE);
      await file.append(toRecord(record));
      await file.flush();
    },
    hasCompletions: () => existsSync(join(path, COMPLETIONS)),
    async importCompletions(source) {
      const partial = join(path, `${COMPLETIONS}.partial`);
      await rm(partial, { force: true });
      const file = await openAppendLog(partial);
      let count = 0;
      try {
        for await (const completion of source) {
          await file.append(completionToRecord(completion));
          count += 1;
        }
      } finally {
        await file.close();
      }
      await rename(partial, join(path, COMPLETIONS));
      return count;
    },
    async discardIfUntouched() {
      if (!isNew) return false;
      const isCopied = manifest.command === 'eval' && manifest.samples !== '-';
      const kept = [EXECUTIONS, USAGE, ...(isCopied ? [] : [COMPLETIONS])];
      if (kept.some((name) => (statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0) > 0))
        return false;
      await close();
      await rm(path, { recursive: true, force: true });
      return true;
    },
    close,
  };
}

async function openOwnLog(file: string): Promise<AppendLog> {
  await requireOwnFile(file);
  return openAppendLog(file);
}

function toJson(manifest: RunManifest): string {
  return `${JSON.stringify(manifestToRecord(manifest), null, 2)}\n`;
}
