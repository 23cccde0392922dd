import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { DOUBLING } from './judging.ts';
import { until, workersOf } from './processes.ts';

const PYTHON = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim();

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passk-version-manager-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function script(path: string, ...lines: readonly string[]): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ['#!/bin/sh', ...lines].join('\n'), { mode: 0o755 });
  return path;
}

/** An interpreter of the version manager, which leaves a file behind when it is started. */
function installed(version: string): string {
  return script(
    join(root, 'versions', version, 'bin', 'python3'),
    `touch '${join(root, `${version} was started`)}'`,
    `exec '${PYTHON}' "$@"`,
  );
}

const shim = (...lines: readonly string[]) => script(join(root, 'shims', 'python3'), ...lines);
const chooses = (version: string) => writeFileSync(join(root, 'version'), `${version}\n`);
const wasStarted = (version: string) => existsSync(join(root, `${version} was started`));

async function interpreterOf(python: string): Promise<string> {
  const executor = await createPythonExecutor({ python, workers: 1 });
  try {
    const { verdict } = await executor.execute({
      problem: DOUBLING,
      program: 'def f(x):\n    return x * 2\n',
    });
    expect(verdict).toBe('passed');
    return (await executor.describe()).interpreter;
  } finally {
    await executor.close();
  }
}

describe('a script of a version manager', () => {
  test('is asked while its likely answer starts already', async () => {
    const likely = installed('3.1');
    chooses('3.1');
    const seen = join(root, '3.1 was started');
    // Answers when the other one runs, and never if that waits for the answer.
    const python = shim(
      `for i in $(seq 100); do [ -e '${seen}' ] && echo '${likely}' && exit; sleep 0.1; done`,
      'echo nothing was started meanwhile >&2; exit 1',
    );
    expect(await interpreterOf(python)).toBe(PYTHON);
  });

  test('is believed where its answer is another one, and nothing of the first is left', async () => {
    installed('3.1');
    chooses('3.1');
    const other = join(root, 'other');
    symlinkSync(PYTHON, other);
    expect(await interpreterOf(shim(`exec '${other}' "$@"`))).toBe(other);
    await until(() => workersOf(process.pid).length === 0);
  });

  test('that fails stops what was started, and says why', async () => {
    installed('3.1');
    chooses('3.1');
    const python = shim('echo version 3.1 is not installed >&2; exit 1');
    await expect(createPythonExecutor({ python })).rejects.toThrow(/does not run: .*is not installed/s);
    await until(() => workersOf(process.pid).length === 0);
  });

  test.each([
    ['names a version that is not there', () => chooses('9.9')],
    ['names none', () => undefined],
  ])('is waited for where the version manager %s', async (_, choose) => {
    choose();
    expect(await interpreterOf(shim(`exec '${PYTHON}' "$@"`))).toBe(PYTHON);
  });

  test('outside such a folder starts nothing but what it says', async () => {
    installed('3.1');
    chooses('3.1');
    expect(await interpreterOf(script(join(root, 'bin', 'python3'), `exec '${PYTHON}' "$@"`))).toBe(PYTHON);
    expect(wasStarted('3.1')).toBe(false);
  });
});
