import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import type { ProgramOutcome } from '../../../src/workers/program-run.ts';
import { hasIsolatedVm } from './judging.ts';
import { type InNode, runInNode } from './run-in-node.ts';
import { WHOLE_PROGRAMS } from './whole-programs.ts';

const ARGUMENTS = ['one', 'two words'];

describe.skipIf(!hasIsolatedVm)('a whole program writes what it writes under plain Node:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-programs-'));
  let executor: AnyLanguageExecutor;
  let inNode: readonly InNode[] = [];
  let outcomes: readonly ProgramOutcome[] = [];

  beforeAll(async () => {
    executor = createExecutor({ workers: 1 });
    const inTurn = pLimit(2);
    [inNode, outcomes] = await Promise.all([
      inTurn.map(WHOLE_PROGRAMS, ([, program, stdin], i) =>
        runInNode(join(folder, `${i}`), program, { stdin, arguments: ARGUMENTS }),
      ),
      Promise.all(
        WHOLE_PROGRAMS.map(([, program, stdin = '']) =>
          executor.runProgram({ language: 'javascript', program, stdin, arguments: ARGUMENTS }),
        ),
      ),
    ]);
  }, 60_000);
  afterAll(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  test.each(WHOLE_PROGRAMS.map(([about], i) => ({ about, i })))('$about', ({ i }) => {
    const { ending, exitCode, stdout } = outcomes[i] as ProgramOutcome;
    expect({ ending, code: exitCode, stdout }).toEqual({ ending: 'exited', ...inNode[i] });
  });
});
