import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { preflight } from '../../src/executor/preflight.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { requiredIsolation } from '../installed.ts';
import { problemWith } from './judging.ts';

/** Interpreters of this machine, one a version: those that PATH names by their version, and a version manager's. */
function interpreters(): readonly { readonly version: string; readonly python: string }[] {
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith('shims'))
    .flatMap((folder) => Array.from({ length: 9 }, (_, i) => join(folder, `python3.${i + 6}`)));
  const versions = join(homedir(), '.pyenv/versions');
  const managed = existsSync(versions)
    ? readdirSync(versions).map((name) => join(versions, name, 'bin/python3'))
    : [];
  const found = new Map<string, string>();
  for (const python of [...named, ...managed, 'python3'].filter(
    (path) => path === 'python3' || existsSync(path),
  )) {
    const version = execFileSync(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    }).trim();
    if (!found.has(version)) found.set(version, python);
  }
  return [...found].map(([version, python]) => ({ version, python }));
}

const isTooOld = ({ version }: { version: string }) => Number(version.split('.')[1]) < 9;
const all = interpreters();

let open: Executor | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe.each(all.filter((found) => !isTooOld(found)))('Python $version', ({ python }) => {
  test('gives right verdicts, with the layers that are demanded', async () => {
    open = await createPythonExecutor({ python, workers: 2, requireIsolation: requiredIsolation() });
    const { problems } = await loadSuite('passk-core');
    const { times } = await preflight(open, problems);
    expect(times.size).toBe(problems.length);
  });

  test('knows the standard library’s modules, which a test may use unimported', async () => {
    open = await createPythonExecutor({ python, workers: 1 });
    const problem = problemWith('assert candidate(2) == math.gcd(4, 8)\nassert json.dumps(None) == "null"');
    const program = 'import json, math\ndef f(x):\n    return x * 2\n';
    expect((await open.execute({ problem, program })).verdict).toBe('passed');
  });
});

const old = all.filter(isTooOld);
for (const { version, python } of old) {
  test(`Python ${version} is refused as too old`, async () => {
    open = await createPythonExecutor({ python, workers: 1 });
    await expect(open.describe()).rejects.toThrow(`Python ${version} is too old: passk needs 3.9 or newer`);
  });
}
