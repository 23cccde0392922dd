import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import type { ProgramRun } from '../../src/workers/program-run.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';
import { WHOLE_PROGRAMS, type WholePrograms } from './programs.ts';

const installed = new Map<string, boolean>();
for (const name of Object.keys(WHOLE_PROGRAMS)) {
  const { label, toolchain } = describedLanguage(name);
  installed.set(name, isInstalled(label, await toolchain.isInstalled()));
}

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2, requireIsolation: requiredIsolation() });
});
afterAll(() => executor.close());

test.skipIf(installed.get('cpp') !== true)('a signal is called by its usual name', async () => {
  const outcome = await executor.runProgram({
    language: 'cpp',
    program: '#include <cstdlib>\nint main() { abort(); }',
  });
  expect(outcome).toMatchObject({ ending: 'killed', signal: 'SIGABRT' });
});

describe.each(Object.entries(WHOLE_PROGRAMS))('whole programs in %s', (language, programs) => {
  const { isInterpreted = false } = programs;
  describe.skipIf(installed.get(language) !== true)('inside the fence', () => {
    const run = (
      name: Exclude<keyof WholePrograms, 'reason' | 'isInterpreted' | 'hoards'>,
      more: Partial<ProgramRun> = {},
    ) => executor.runProgram({ language, program: programs[name], ...more });

    test('read an input and find their arguments', async () => {
      const outcome = await run('adds', { stdin: '20 22\n', arguments: ['one', 'zwölf'] });
      expect(outcome).toMatchObject({ ending: 'exited', exitCode: 0, stdout: '42\none\nzwölf\n' });
      expect(outcome.compilation).toEqual(isInterpreted ? undefined : { isRefused: false, diagnostics: '' });
    });

    test('leave with the exit code that they choose', async () => {
      const { failure, ...outcome } = await run('leaves');
      expect(outcome).toMatchObject({ ending: 'exited', exitCode: 3, stdout: '', stderr: 'oops' });
      expect(failure).toBeUndefined();
    });

    test('die of what nobody catches, and say what it was', async () => {
      const { ending, exitCode, failure, reason } = await run('throws');
      expect(ending === 'killed' || exitCode !== 0).toBe(true);
      expect(`${failure ?? 'exception'} ${reason ?? programs.reason}`).toContain('exception');
      expect((await run('throws')).stderr).toContain(programs.reason);
    });

    test('fail a case by what nobody catches', async () => {
      const tests = { kind: 'cases', cases: [{ input: '', output: '' }] } as const;
      const problem = { taskId: 'throws', language, prompt: '', canonicalSolution: '', tests };
      const { verdict, evidence } = await executor.execute({ problem, program: programs.throws });
      expect(verdict).toBe('runtime_error');
      expect(evidence?.message).toContain(programs.reason);
    });

    const { hoards } = programs;
    // Interpreters have words of their own for that, and end as they please.
    if (hoards !== undefined)
      test('are told from others where they want too much memory', async () => {
        const limits = { memoryLimitMiB: 256 };
        const outcome = await executor.runProgram({ language, program: hoards, limits });
        expect(outcome).toMatchObject({ failure: 'memory' });
      });

    test('end at their time limit, which compiling does not count into', async () => {
      const outcome = await run('hangs', { limits: { timeLimitMs: 400 } });
      expect(outcome).toMatchObject({ ending: 'timeout' });
    });

    test('end where they write more than they may', async () => {
      const outcome = await run('floods', { limits: { outputLimitKiB: 64 }, keptKiB: 1 });
      expect(outcome).toMatchObject({ ending: 'output_limit', truncated: true });
    });

    test('that do not compile are no programs, and the compiler says why', async () => {
      const outcome = await run('doesNotCompile');
      expect(outcome).toMatchObject({ ending: 'exited', failure: 'syntax', stdout: '' });
      expect(outcome.exitCode).not.toBe(0);
      expect(outcome.reason).toMatch(/./);
      if (!isInterpreted) {
        expect(outcome).toMatchObject({ exitCode: 1, compilation: { isRefused: true } });
        expect(outcome.reason).toMatch(/^does not compile: ./);
      }
      expect(outcome.stderr).not.toBe('');
    });

    test('find the files that come with them, and write none but the one that they may', async () => {
      const files = { 'data.txt': 'some data' };
      expect(await run('copies', { files })).toMatchObject({ exitCode: 0, stdout: 'some data' });
      expect(await run('copies', { files, outputFile: 'out.txt' })).toMatchObject({
        exitCode: 0,
        stdout: 'some data!',
        stderr: 'some data',
      });
    });
  });
});
