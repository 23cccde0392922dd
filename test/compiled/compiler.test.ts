import { describe, expect, test } from 'vitest';
import type { ArtifactCache } from '../../src/languages/compiled/executor/artifact-cache.ts';
import { compilationOf } from '../../src/languages/compiled/executor/compilation.ts';
import { type CompilePool, createCompiler } from '../../src/languages/compiled/executor/compiler.ts';
import type { SupervisedAnswer } from '../../src/workers/supervised/answer.ts';
import { REASON } from '../../src/workers/supervised/report.ts';
import { JobLost } from '../../src/workers/worker.ts';

const BUILD = { files: { a: 'x' }, steps: [{ command: ['/bin/true'] }], output: 'a' };

const answer = (
  waitStatus: number,
  made: string,
  said = '',
  reason: number = REASON.done,
): SupervisedAnswer<Buffer> => ({
  isolation: 'full',
  maySignal: false,
  word: Buffer.from(made),
  report: {
    ...{ id: 1, reason, waitStatus, guestCpuUs: 0, judgeCpuUs: 0, wallUs: 0, maxRssKiB: 0, judgeStatus: 0 },
    ...{ outputBytes: said.length, output: Buffer.from(said) },
  },
});

const memoryCache = (): ArtifactCache & { readonly kept: Map<string, Buffer> } => {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    read: async (key) => {
      const bytes = kept.get(key);
      return bytes === undefined ? undefined : { key, bytes };
    },
    write: async ({ key, bytes }) => void kept.set(key, bytes),
  };
};

const poolOf = (run: () => Promise<SupervisedAnswer<Buffer>>) => ({ run }) as unknown as CompilePool;

describe('nothing is compiled twice', () => {
  test('at once, one after the other, or in the next run', async () => {
    let builds = 0;
    const pool = poolOf(async () => {
      builds += 1;
      return answer(0, 'code');
    });
    const cache = memoryCache();
    const compiler = createCompiler('c', 'salt', pool, cache);
    const [one, two] = await Promise.all([compiler.compile(BUILD), compiler.compile(BUILD)]);
    expect(one).toBe(two);
    await compiler.compile({ ...BUILD });
    const next = await createCompiler('c', 'salt', pool, cache).compile(BUILD);
    expect('artifact' in next && next.artifact.bytes.toString()).toBe('code');
    expect(builds).toBe(1);
    await createCompiler('c', 'another compiler', pool, cache).compile(BUILD);
    await compiler.compile({ ...BUILD, files: { a: 'y' } });
    expect(builds).toBe(3);
  });

  test('what does not compile is remembered, and what ran out of time is tried again by the next run', async () => {
    const cache = memoryCache();
    const refused = createCompiler(
      'c',
      '',
      poolOf(async () => answer(256, '', 'a.c:1: error: no')),
      cache,
    );
    expect(await refused.compile(BUILD)).toEqual({ failed: 'error', diagnostics: 'a.c:1: error: no' });
    expect(cache.kept.size).toBe(1);
    const never = createCompiler(
      'c',
      '',
      poolOf(() => Promise.reject(new Error('not asked'))),
      cache,
    );
    expect(await never.compile(BUILD)).toEqual({ failed: 'error', diagnostics: 'a.c:1: error: no' });
    const late = createCompiler(
      'd',
      'd',
      poolOf(async () => answer(0, '', '', REASON.cpuTime)),
      cache,
    );
    expect(await late.compile(BUILD)).toMatchObject({ failed: 'timeout' });
    expect(cache.kept.size).toBe(1);
  });

  test('a harness that failed is asked again', async () => {
    let asked = 0;
    const pool = poolOf(async () => {
      asked += 1;
      if (asked === 1) throw new Error('the worker was lost');
      return answer(0, 'code');
    });
    const compiler = createCompiler('c', '', pool, memoryCache());
    await expect(compiler.compile(BUILD)).rejects.toThrow('the worker was lost');
    expect(await compiler.compile(BUILD)).toHaveProperty('artifact');
  });
});

describe('what a build comes to', () => {
  test.each([
    ['an error in the program', answer(256, '', 'error: x'), 'error'],
    ['a compiler that crashed on it', answer(11, '', ''), 'crash'],
    ['CPU time', answer(0, '', '', REASON.cpuTime), 'timeout'],
    ['CPU time, by the kernel', answer(24, '', ''), 'timeout'],
    ['memory', answer(256, '', 'cc1plus: out of memory allocating 65536 bytes'), 'memory'],
    ['memory of a virtual machine', answer(256, '', 'java.lang.OutOfMemoryError: Java heap space'), 'memory'],
  ])('%s is the program’s doing', (_, given, failed) => {
    expect(compilationOf('key', given)).toMatchObject({ failed });
  });

  test('one that somebody killed is tried again', () => {
    const lost = (() => {
      try {
        return compilationOf('key', answer(9, '', ''));
      } catch (error) {
        return error;
      }
    })();
    expect(lost).toBeInstanceOf(JobLost);
    expect(lost).toMatchObject({ message: 'the compiler was killed', suspect: true });
  });

  test('an exit code of 0 with nothing made is no success', () => {
    expect(compilationOf('key', answer(0, '', ''))).toMatchObject({ failed: 'error' });
  });
});
