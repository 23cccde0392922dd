import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { ProgramBuilder } from '../../src/languages/compiled/compiled-language.ts';
import { createCompiledPool, type RunPool } from '../../src/languages/compiled/executor/compiled-pool.ts';
import type { Compiler } from '../../src/languages/compiled/executor/compiler.ts';
import { programParts } from '../../src/languages/compiled/executor/programs.ts';
import { DEFAULT_LIMITS } from '../../src/workers/limits.ts';
import type { ProgramInput } from '../../src/workers/program-runner.ts';

test('a problem that neither judge nor program can be written for fails alone, and does not end Node', async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', listen);
  const builder = {
    judge: () => {
      throw new Error('no signature for the judge');
    },
    guest: () => {
      throw new Error('no signature for the program');
    },
    runs: {},
  } as unknown as ProgramBuilder;
  const pool = createCompiledPool(builder, {} as Compiler, {} as RunPool);
  const problem = { taskId: 't', prompt: '', tests: { kind: 'function' } } as unknown as Problem;
  await expect(pool.run({ problem, program: '' }, DEFAULT_LIMITS)).rejects.toThrow('no signature');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', listen);
  expect(unhandled).toEqual([]);
});

test.each(['', '.', '..', '../x', 'a/b', '/etc/passwd', 'a\0b', '\ud800', 'x'.repeat(256)])(
  'files of a whole program lie in its folder: %j is no name of one',
  (name) => {
    const { toJob } = programParts('cpp', { runs: { whole: {} } } as ProgramBuilder);
    const input = { program: '', stdin: Buffer.alloc(0), arguments: [], keptBytes: 1 } as ProgramInput;
    expect(() => toJob({ ...input, files: { [name]: '' } })).toThrow('is no name of a file');
    expect(() => toJob({ ...input, outputFile: name })).toThrow('is no name of a file');
    expect(toJob({ ...input, files: { 'input.txt': '' }, outputFile: '-o ü' })).toBeDefined();
  },
);
