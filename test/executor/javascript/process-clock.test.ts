import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import {
  cpuBetween,
  openProcessClock,
  type ProcessClock,
  queuedBetween,
} from '../../../src/languages/javascript/executor/process-clock.ts';
import { startWatch } from '../../../src/languages/javascript/executor/watch.ts';
import { until } from '../processes.ts';

let child: ChildProcess | undefined;

const start = (script: string): number => {
  child = spawn(process.execPath, ['--expose-gc', '-e', script], { stdio: 'ignore' });
  return child.pid as number;
};

afterEach(() => {
  child?.kill('SIGKILL');
});

describe.skipIf(process.platform !== 'linux')('the clock of a process', () => {
  test('counts its CPU time and no time that it sleeps', async () => {
    const clock = openProcessClock(
      start('while (process.cpuUsage().user < 400_000); setInterval(() => 0, 1e6)'),
    );
    await until(() => (clock.read()?.cpuMs ?? 0) > 300);
    await until(() => {
      const before = clock.read();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      const after = clock.read();
      return before !== undefined && after !== undefined && cpuBetween(before, after) < 20;
    });
    clock.close();
  });

  test('knows the peak of its memory, and forgets it when it has been asked', async () => {
    const clock = openProcessClock(
      start(
        'let held = Buffer.alloc(200 << 20, 1); setTimeout(() => { held = undefined; gc(); }, 500); setInterval(() => 0, 1e6)',
      ),
    );
    await until(() => (clock.takePeakRssKiB() ?? 0) > 200 * 1024);
    await until(() => (clock.takePeakRssKiB() ?? Number.POSITIVE_INFINITY) < 150 * 1024);
    clock.close();
  });

  test('stands at nothing once the process has ended, whoever has its number then', async () => {
    const pid = start('setInterval(() => 0, 1e6)');
    const clock = openProcessClock(pid);
    await until(() => (clock.read()?.cpuMs ?? 0) > 0);
    child?.kill('SIGKILL');
    await until(() => clock.read()?.cpuMs === 0);
    expect(clock.takePeakRssKiB()).toBeUndefined();
    clock.close();
  });

  test('is refused for a process that there is not, and leaves no file open', async () => {
    const pid = start('0');
    await new Promise((resolve) => child?.once('exit', resolve));
    const before = readdirSync('/proc/self/fd').length;
    expect(() => openProcessClock(pid)).toThrow(/ENOENT/);
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });

  test('keeps no file open once it is closed', () => {
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const before = openFiles();
    const clock = openProcessClock(process.pid);
    expect(openFiles()).toBe(before + 4);
    clock.close();
    clock.close();
    expect(openFiles()).toBe(before);
  });
});

describe.skipIf(process.platform !== 'linux')('the threads of a process', () => {
  test('are all looked at', async () => {
    const clock = openProcessClock(
      start(
        "new (require('worker_threads').Worker)('setInterval(() => 0, 1e6)', { eval: true }); setInterval(() => 0, 1e6)",
      ),
    );
    const alone = clock.readThreads()?.queuedMs.size ?? 0;
    await until(() => (clock.readThreads()?.queuedMs.size ?? 0) > Math.max(1, alone));
    clock.close();
    expect(clock.readThreads()).toBeUndefined();
  });

  test('have waited as long as the one that waited longest', () => {
    const at = (first: number, second: number) => ({
      queuedMs: new Map([
        ['1', first],
        ['2', second],
      ]),
      isHeldUp: false,
    });
    expect(queuedBetween(at(5, 10), at(6, 210))).toBe(200);
    expect(queuedBetween(undefined, at(6, 210))).toBe(0);
    expect(queuedBetween(at(5, 10), undefined)).toBe(0);
  });
});

describe('the watch over idle time', () => {
  /** A process whose first thread does nothing. */
  const clockWith = (threads: () => ReturnType<ProcessClock['readThreads']>): ProcessClock => ({
    read: () => ({ cpuMs: 0, queuedMs: 0, coarseCpuMs: 0 }),
    takePeakRssKiB: () => undefined,
    readThreads: threads,
    close: () => undefined,
  });
  const limits = { timeLimitMs: 60_000, wallLimitMs: 600, memoryLimitMiB: 64, outputLimitKiB: 64 };

  const endOf = (clock: ProcessClock, patienceMs = 2500): Promise<string> =>
    new Promise((resolve) => {
      const watch = startWatch([clock], limits, resolve);
      setTimeout(() => {
        watch.stop();
        resolve('still running');
      }, patienceMs);
    });

  test('ends a process that does nothing', async () => {
    const sleeping = clockWith(() => ({ queuedMs: new Map([['1', 0]]), isHeldUp: false }));
    expect(await endOf(sleeping, 100_000)).toBe('idle');
  });

  test('lets one be whose second thread waits for a core', async () => {
    const queuing = clockWith(() => ({
      queuedMs: new Map([
        ['1', 0],
        ['2', performance.now()],
      ]),
      isHeldUp: false,
    }));
    expect(await endOf(queuing)).toBe('still running');
  });

  test('lets one be that waits for pages or a disk', async () => {
    const waiting = clockWith(() => ({ queuedMs: new Map([['1', 0]]), isHeldUp: true }));
    expect(await endOf(waiting)).toBe('still running');
  });
});
