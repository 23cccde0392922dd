import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createJavaScriptExecutor,
  type JavaScriptExecutorOptions,
} from '../../../src/languages/javascript/executor/javascript-executor.ts';
import { findRuntime } from '../../../src/languages/javascript/executor/runtime.ts';
import { createSpareJudges } from '../../../src/languages/javascript/executor/spare-judges.ts';
import { startJudge } from '../../../src/languages/javascript/executor/start-process.ts';
import { startWorker } from '../../../src/languages/javascript/executor/worker.ts';
import type { Executor } from '../../../src/workers/executor.ts';
import { SANDBOX_LAYERS } from '../../../src/workers/layers.ts';
import { createPromisedLayers } from '../../../src/workers/promised-layers.ts';
import { killAll, processesBelow, until } from '../processes.ts';
import { DOUBLING, hasIsolatedVm, problemWith } from './judging.ts';

const RIGHT = 'const f = (x) => x * 2;\n';
const WRONG = 'const f = (x) => x;\n';

let open: Executor | undefined;
const start = async (options: JavaScriptExecutorOptions = {}): Promise<Executor> => {
  open = await createJavaScriptExecutor({ workers: 1, limits: { timeLimitMs: 1000 }, ...options });
  await open.describe();
  return open;
};
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Our judges or guest hosts themselves, without those who launched them. */
function ours(script: 'judge.cjs' | 'guest-host.cjs'): number[] {
  return processesBelow(process.pid)
    .filter(({ command }) => command.includes(script) && !command.includes('confine.py'))
    .map(({ pid }) => pid);
}

/** The same with those who launch them. */
function launched(script: 'judge.cjs' | 'guest-host.cjs'): number[] {
  return processesBelow(process.pid)
    .filter(({ command }) => command.includes(script))
    .map(({ pid }) => pid);
}

describe.skipIf(process.platform === 'win32')('what is started by the launcher', () => {
  test('has no descriptor of those who started the harness', () => {
    const launcher = fileURLToPath(new URL('../../../sandbox/javascript/confine.py', import.meta.url));
    const options = JSON.stringify({ layers: [], readable: [], data_mib: 2048 });
    const script = 'try { fs.fstatSync(200); console.log("open"); } catch { console.log("closed"); }';
    const { stdout, stderr } = spawnSync(
      'python3',
      ['-S', launcher, options, process.execPath, '-e', script],
      {
        stdio: ['ignore', 'pipe', 'pipe', ...Array.from({ length: 198 }, () => 1)],
        encoding: 'utf8',
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'closed\n', stderr: '' });
  });
});

describe.skipIf(!hasIsolatedVm)('a guest host that is broken', () => {
  test('says so before it is given a program, and is no program’s fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passk-broken-host-'));
    try {
      cpSync(fileURLToPath(new URL('../../../sandbox/javascript', import.meta.url)), folder, {
        recursive: true,
      });
      symlinkSync(
        fileURLToPath(new URL('../../../node_modules', import.meta.url)),
        join(folder, 'node_modules'),
      );
      writeFileSync(
        join(folder, 'codec', 'codec.js'),
        '(function makeCodec() { throw new TypeError("out of order"); });',
      );
      const runtime = { ...findRuntime(), guestHost: join(folder, 'guest-host.cjs') };
      const confinement = { python: undefined, layers: [] };
      const promised = createPromisedLayers();
      const spareJudges = createSpareJudges(() => startJudge(runtime, confinement), 1, promised);
      const worker = startWorker(
        { runtime, confinement, memoryLimitMiB: 128, promised, spareJudges },
        () => undefined,
      );
      await expect(worker.ready).rejects.toThrow(/the JavaScript worker did not start: .*out of order/s);
      await worker.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!hasIsolatedVm || process.platform !== 'linux')(
  'more workers than the open files allow',
  () => {
    test('are the harness’s failure, and neither take it down nor start for ever', () => {
      const script = `
      import { createJavaScriptExecutor } from '${new URL('../../../dist/languages/javascript/executor/javascript-executor.js', import.meta.url)}';
      const problem = { taskId: 't', language: 'javascript', prompt: '', canonicalSolution: '', tests: { kind: 'function', entryPoint: 'f', test: 'f();' } };
      const executor = await createJavaScriptExecutor({ workers: 16 });
      const job = () => executor.execute({ problem, program: 'const f = () => 1;' });
      const results = await Promise.all(Array.from({ length: 30 }, job));
      const verdicts = new Set(results.map(({ verdict }) => verdict));
      verdicts.delete('passed'); // some may have started
      console.log([...verdicts].join());
      console.log(results.find(({ verdict }) => verdict !== 'passed')?.evidence.message);
      await executor.close();`;
      const limited = [
        '-c',
        'ulimit -n 110; exec "$0" --input-type=module -e "$1"',
        process.execPath,
        script,
      ];
      const { stdout, stderr, status } = spawnSync('bash', limited, { encoding: 'utf8', timeout: 300_000 });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^harness_error\n.*(EMFILE|ended|did not start)/);
    });
  },
);

describe.skipIf(!hasIsolatedVm || process.platform !== 'linux')('a worker', () => {
  test.each(['judge.cjs', 'guest-host.cjs'] as const)(
    'whose %s is killed takes no verdict with it',
    async (script) => {
      const executor = await start({ workers: 2 });
      const jobs = Array.from({ length: 40 }, (_, i) =>
        executor.execute({ problem: DOUBLING, program: i % 2 === 0 ? RIGHT : WRONG }),
      );
      await Promise.race(jobs);
      killAll(ours(script), 'SIGKILL');
      const verdicts = (await Promise.all(jobs)).map(({ verdict }) => verdict);
      expect(verdicts).toEqual(
        Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'passed' : 'wrong_answer')),
      );
    },
  );

  test('whose judge is killed before its guest host is up has begun with no program', async () => {
    open = await createJavaScriptExecutor({ workers: 1, limits: { timeLimitMs: 1000 } });
    const running = open.execute({ problem: DOUBLING, program: RIGHT });
    await until(() => launched('guest-host.cjs').length > 0 && launched('judge.cjs').length > 0);
    const hosts = launched('guest-host.cjs');
    killAll(hosts, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 700)); // by now the judges are up
    killAll(ours('judge.cjs'), 'SIGKILL');
    expect(await running).toMatchObject({ verdict: 'passed' });
  });

  test('whose program ends it every time lets that program alone be crashed', async () => {
    const executor = await start({ layers: [] });
    const running = executor.execute({ problem: DOUBLING, program: 'for (;;);\n', timeLimitMs: 60_000 });
    // What an exploit of V8 could do, done from outside: the host of this very program dies, each time that it runs.
    const killer = setInterval(() => {
      killAll(busy(ours('guest-host.cjs')), 'SIGSEGV');
    }, 50);
    const result = await running;
    clearInterval(killer);
    expect(result).toMatchObject({
      verdict: 'crashed',
      evidence: { message: 'the process died of SIGSEGV' },
    });
    expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('passed');
  });

  test('is gone after close, though a program is still running', async () => {
    const executor = await start();
    const endless = executor.execute({ problem: DOUBLING, program: 'for (;;);\n', timeLimitMs: 60_000 });
    await until(() => busy(ours('guest-host.cjs')).length > 0);
    await executor.close();
    expect((await endless).verdict).toBe('harness_error');
    await until(() => [...ours('guest-host.cjs'), ...ours('judge.cjs')].length === 0);
    expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('harness_error');
  });
});

/** Those that have used a tenth of a second and more. */
function busy(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .slice(11);
      return Number(user) + Number(system) > 60;
    } catch {
      return false;
    }
  });
}

describe.skipIf(!hasIsolatedVm)('isolation', () => {
  const judgeUnder = async (options: JavaScriptExecutorOptions) => {
    const executor = await start(options);
    const { verdict, isolation } = await executor.execute({ problem: DOUBLING, program: RIGHT });
    return { verdict, isolation, layers: (await executor.describe()).layers };
  };

  test.each(SANDBOX_LAYERS.map((layer) => [layer]))(
    'without the layer %s still gives verdicts',
    async (left) => {
      const { verdict, layers } = await judgeUnder({
        layers: SANDBOX_LAYERS.filter((layer) => layer !== left),
      });
      expect(verdict).toBe('passed');
      expect(layers).not.toContain(left);
    },
  );

  test('without any layer says basic, and is refused where more is required', async () => {
    expect(await judgeUnder({ layers: [] })).toEqual({
      verdict: 'passed',
      isolation: 'basic',
      layers: ['split', 'session', 'rlimits'],
    });
    await expect(
      createJavaScriptExecutor({ workers: 1, layers: ['uts'], requireIsolation: 'full' }),
    ).rejects.toThrow(/grants isolation "basic".*expected "full"/s);
  });

  test('a Python that is named and not there is refused', async () => {
    await expect(createJavaScriptExecutor({ python: 'no-such-python' })).rejects.toThrow(/no program named/);
  });
});

describe.skipIf(!hasIsolatedVm)('limits', () => {
  test('of a problem may be higher than those of the run', async () => {
    const executor = await start({ limits: { timeLimitMs: 3000, memoryLimitMiB: 64 } });
    const program =
      'const f = (x) => { const list = new Array(2e7).fill(1.5); return x * 2 + list.length - 2e7; };\n';
    const test = 'assert.equal(f(2), 4);';
    const small = await executor.execute({ problem: problemWith(test), program });
    const large = await executor.execute({
      problem: problemWith(test, { limits: { memoryLimitMiB: 1024 } }),
      program,
    });
    expect(small.verdict).toBeOneOf(['memory_limit', 'timeout']); // at its limit V8 may collect garbage for ever
    expect(large.verdict).toBe('passed');
  });

  test('count from when the worker is up: a test that is answered before is no timeout', async () => {
    open = await createJavaScriptExecutor({ workers: 1, limits: { timeLimitMs: 1000 } });
    const result = await open.execute({ problem: problemWith('assert.equal(f(2), ;'), program: RIGHT });
    expect(result).toMatchObject({
      verdict: 'harness_error',
      evidence: { message: expect.stringContaining('the test does not compile') },
    });
  });

  test('nothing of one program is seen by the next', async () => {
    const executor = await start();
    const leaves = 'globalThis.left = 1;\nArray.prototype.map = () => [];\nconst f = (x) => x * 2;\n';
    const looks =
      'if ("left" in globalThis || [1].map((x) => x).length !== 1) throw new Error("left");\nconst f = (x) => x * 2;\n';
    expect((await executor.execute({ problem: DOUBLING, program: leaves })).verdict).toBe('passed');
    expect((await executor.execute({ problem: DOUBLING, program: looks })).verdict).toBe('passed');
  });

  test('a test that leaves timers and promises behind does not disturb the next', async () => {
    const executor = await start();
    const messy = problemWith(
      'setTimeout(() => f(1), 20);\nPromise.resolve().then(() => f(2));\nassert.equal(f(2), 4);',
    );
    const jobs = Array.from({ length: 30 }, (_, i) =>
      executor.execute({ problem: i % 2 === 0 ? messy : DOUBLING, program: RIGHT }),
    );
    expect(new Set((await Promise.all(jobs)).map(({ verdict }) => verdict))).toEqual(new Set(['passed']));
  });
});
