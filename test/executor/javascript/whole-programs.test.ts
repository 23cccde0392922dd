import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import type { ProgramOutcome } from '../../../src/workers/program-run.ts';
import { hasIsolatedVm } from './judging.ts';
import { WHOLE_PROGRAMS } from './whole-programs.ts';

const ARGUMENTS = ['one', 'two words'];

interface InNode {
  readonly code: number | null;
  readonly stdout: string;
}

/** The program under the Node that runs the tests, as a file of its own. */
function runInNode(folder: string, program: string, stdin = ''): Promise<InNode> {
  const file = join(folder, /^import /m.test(program) ? 'main.mjs' : 'main.js');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(file, program);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...ARGUMENTS], { stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stdin.on('error', () => undefined); // it may have ended before it read anything
    child.stdin.end(stdin);
    child.once('close', (code) => resolve({ code, stdout: Buffer.concat(parts).toString('utf8') }));
  });
}

describe.skipIf(!hasIsolatedVm)('a whole program writes what it writes under plain Node:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-programs-'));
  let executor: AnyLanguageExecutor;
  let inNode: readonly InNode[] = [];
  let outcomes: readonly ProgramOutcome[] = [];

  beforeAll(async () => {
    executor = createExecutor({ workers: 1 });
    const inTurn = pLimit(2);
    [inNode, outcomes] = await Promise.all([
      inTurn.map(WHOLE_PROGRAMS, ([, program, stdin], i) => runInNode(join(folder, `${i}`), program, stdin)),
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
