import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Execution } from '../../../src/core/execution.ts';
import { exportHumanEval } from '../../../src/runs/results/export-human-eval.ts';
import type { RunReader } from '../../../src/store/run-directory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function exported(executions: readonly Execution[]) {
  const run = {
    path: folder,
    manifest: { samples: join(folder, 'samples.jsonl') },
    async *executions() {
      yield* executions;
    },
    async *completions() {
      for (const i of executions.keys()) yield { taskId: 't', sampleIndex: i, completion: '    pass\n' };
    },
  } as unknown as RunReader;
  await exportHumanEval(run);
  const text = readFileSync(join(folder, 'samples.jsonl_results.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { result: string }).result);
}

const failed = (sampleIndex: number, message: string): Execution => ({
  taskId: 't',
  sampleIndex,
  verdict: 'runtime_error',
  evidence: { message, exception: message.split(':')[0] as string },
});

test('a duplicate has the message of its original, wherever that stands', async () => {
  const duplicate = { taskId: 't', verdict: 'runtime_error' } as const;
  expect(
    await exported([
      { ...duplicate, sampleIndex: 0, duplicateOf: 2 },
      { ...duplicate, sampleIndex: 1, duplicateOf: 2 },
      failed(2, "NameError: name 'x' is not defined"),
      { ...duplicate, sampleIndex: 3, duplicateOf: 2 },
    ]),
  ).toEqual(Array(4).fill("failed: name 'x' is not defined"));
});

test('what passk says about packages is no part of an exception’s words', async () => {
  const note =
    ' (programs find the standard library alone: no package is visible to them, whatever is installed)';
  expect(await exported([failed(0, `ModuleNotFoundError: No module named 'numpy'${note}`)])).toEqual([
    "failed: No module named 'numpy'",
  ]);
});
