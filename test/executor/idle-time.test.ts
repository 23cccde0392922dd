import { describe, expect, test } from 'vitest';
import { DOUBLING, RIGHT, useFreshExecutor } from './judging.ts';
import { killAll, leavesOf, until, workersOf } from './processes.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(process.platform !== 'linux')(
  'time in which a program can not run is not its idleness',
  () => {
    const start = useFreshExecutor();

    test('when the program is stopped from outside for longer than it may idle', async () => {
      const executor = await start({ workers: 1, limits: { timeLimitMs: 5000, wallLimitMs: 500 } });
      const before = new Set(leavesOf(process.pid));
      const program = `import time\nwhile time.process_time() < 0.4: pass\n${RIGHT}`;
      const running = executor.execute({ problem: DOUBLING, program });
      const guests = () => leavesOf(process.pid).filter((pid) => !before.has(pid));
      await until(() => guests().length === 1);
      const guest = guests();
      killAll(guest, 'SIGSTOP');
      await wait(1500);
      killAll(guest, 'SIGCONT');
      expect((await running).verdict).toBe('passed');
    });

    test('when the whole worker is, and its clocks go on', async () => {
      const executor = await start({ workers: 1, limits: { timeLimitMs: 5000, wallLimitMs: 500 } });
      const program = `import time\ntime.sleep(0.2)\n${RIGHT}`;
      const running = executor.execute({ problem: DOUBLING, program });
      await wait(60);
      const all = workersOf(process.pid);
      killAll(all, 'SIGSTOP');
      await wait(1500);
      killAll(all, 'SIGCONT');
      expect((await running).verdict).toBe('passed');
    });

    test('and a program that sleeps is idle all the same, whatever its threads do for a moment', async () => {
      const executor = await start({ workers: 1, limits: { timeLimitMs: 5000, wallLimitMs: 400 } });
      const program =
        'import threading, time\nfor _ in range(8): threading.Thread(target=time.sleep, args=(30,), daemon=True).start()\ntime.sleep(30)\n' +
        RIGHT;
      const { verdict, evidence } = await executor.execute({ problem: DOUBLING, program });
      expect(verdict).toBe('timeout');
      expect(evidence?.message).toContain('used no CPU time');
    });
  },
);
