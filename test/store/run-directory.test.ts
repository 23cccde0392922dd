import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Completion } from '../../src/core/completion.ts';
import type { RunManifest } from '../../src/store/manifest.ts';
import { createRun, newRunId, openRun, resumeRun } from '../../src/store/run-directory.ts';
import { DEFAULT_LIMITS } from '../../src/workers/limits.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (over: Partial<RunManifest> = {}): RunManifest => ({
  format: 1,
  runId: 'r1',
  passkVersion: '0.0.0',
  command: 'eval',
  createdAt: '2026-01-31T14:22:33.000Z',
  resumedAt: [],
  suite: { name: 's', source: 's.jsonl', sha256: 'abc', size: 2 },
  tasks: [],
  seed: 0,
  k: [1],
  limits: DEFAULT_LIMITS,
  timeLimit: 'auto',
  taskTimeLimitsMs: { 'Some/task_id': 1000 },
  dedupe: true,
  workers: 2,
  machine: { node: 'v20', platform: 'linux', arch: 'x64', cpus: 2 },
  ...over,
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('a run directory', () => {
  test('gives back what was written: manifest, completions with their own fields, executions with evidence', async () => {
    const completion = {
      taskId: 't',
      sampleIndex: 0,
      completion: 'x\u2028\ud800',
      extra: { taskId: 'theirs', max_tokens: 3 },
    };
    const execution = {
      taskId: 't',
      sampleIndex: 0,
      verdict: 'wrong_answer',
      evidence: { message: 'm', programLine: 3, lastCall: 'f(1)' },
      output: { head: 'h', bytes: 1 },
      cpuMs: 1.5,
      wallMs: 2,
      maxRssKiB: 9,
    } as const;
    const run = await createRun(folder, manifest());
    await run.appendCompletion(completion);
    await run.appendExecution(execution);
    await run.close();
    const read = await openRun(join(folder, 'r1'));
    expect(read.manifest).toEqual(manifest());
    expect(await all(read.completions())).toEqual([completion]);
    expect(await all(read.executions())).toEqual([execution]);
  });

  test('has snake_case on disk, and leaves task ids as they are', async () => {
    const run = await createRun(folder, manifest());
    await run.close();
    const onDisk = JSON.parse(readFileSync(join(folder, 'r1', 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(onDisk).toMatchObject({
      run_id: 'r1',
      time_limit: 'auto',
      task_time_limits_ms: { 'Some/task_id': 1000 },
      limits: { time_limit_ms: 3000, wall_limit_ms: 3000, memory_limit_mib: 512, output_limit_kib: 16384 },
    });
  });

  test('imports samples whole or not at all', async () => {
    const run = await createRun(folder, manifest());
    const samples = async function* (fails: boolean): AsyncGenerator<Completion> {
      yield { taskId: 't', sampleIndex: 0, completion: 'a' };
      if (fails) throw new Error('line 2 is bad');
      yield { taskId: 't', sampleIndex: 1, completion: 'b' };
    };
    await expect(run.importCompletions(samples(true))).rejects.toThrow('line 2 is bad');
    expect(run.hasCompletions()).toBe(false);
    expect(await run.importCompletions(samples(false))).toBe(2);
    expect(run.hasCompletions()).toBe(true);
    expect((await all(run.completions())).map((completion) => completion.completion)).toEqual(['a', 'b']);
    await run.close();
    expect(readdirSync(run.path).sort()).toEqual(['completions.jsonl', 'manifest.json']);
  });

  test('can be resumed after its process is gone, torn lines dropped', async () => {
    const run = await createRun(folder, manifest());
    await run.appendCompletion({ taskId: 't', sampleIndex: 0, completion: 'a' });
    await run.close();
    const path = join(folder, 'r1');
    writeFileSync(
      join(path, 'executions.jsonl'),
      '{"task_id":"t","sample_index":0,"verdict":"passed"}\n{"task_id":"t","sam',
    );
    writeFileSync(
      join(path, 'run.lock'),
      JSON.stringify({ pid: 2 ** 22 - 1, host: (await import('node:os')).hostname(), started: '1' }),
    );
    const resumed = await resumeRun(path);
    await resumed.appendExecution({ taskId: 't', sampleIndex: 1, verdict: 'timeout' });
    await resumed.close();
    const { executions } = await openRun(path);
    expect((await all(executions())).map((execution) => execution.verdict)).toEqual(['passed', 'timeout']);
    expect(readdirSync(path)).not.toContain('run.lock');
  });

  test('is refused to a second writer, also in the same process', async () => {
    const run = await createRun(folder, manifest());
    await expect(resumeRun(run.path)).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await run.close();
    await (await resumeRun(run.path)).close();
  });

  test('a lock whose pid was given to another process is stale', async () => {
    const run = await createRun(folder, manifest());
    await run.close();
    const { hostname } = await import('node:os');
    writeFileSync(
      join(run.path, 'run.lock'),
      JSON.stringify({ pid: process.pid, host: hostname(), started: 'another time' }),
    );
    await (await resumeRun(run.path)).close();
  });

  test('damaged, or of another format, is an error that names file, line and field', async () => {
    const run = await createRun(folder, manifest());
    await run.close();
    writeFileSync(
      join(run.path, 'executions.jsonl'),
      '{"task_id":"t","sample_index":0,"verdict":"splendid"}\n',
    );
    await expect(all((await openRun(run.path)).executions())).rejects.toThrow(
      /executions\.jsonl:1: field "verdict": this is "splendid" \(expected passed/,
    );
    writeFileSync(join(run.path, 'manifest.json'), '{"format": 2}');
    await expect(openRun(run.path)).rejects.toThrow(/field "format"/);
    await expect(openRun(folder)).rejects.toThrow(/this is no run directory/);
  });

  test('that can not be made is an error of the disk', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(createRun(join(folder, 'file'), manifest())).rejects.toMatchObject({
      code: 'E_STORE',
      exitCode: 3,
    });
  });
});

test('a run id begins with the UTC time, and two of one second differ', () => {
  const now = new Date('2026-01-31T14:22:33.456Z');
  expect(newRunId(now)).toMatch(/^20260131-142233-[0-9a-f]{4}$/);
  expect(new Set(Array.from({ length: 20 }, () => newRunId(now))).size).toBeGreaterThan(1);
});
