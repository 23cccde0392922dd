import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { pythonWith, removeFolders } from './altered-python.ts';
import { problemWith, RIGHT, useFreshExecutor, verdictsOf, WRONG } from './judging.ts';
import { alive, leavesOf, processes, until, workersOf } from './processes.ts';

const onLinux = process.platform === 'linux';

afterEach(removeFolders);
const start = useFreshExecutor();

const coresOf = (pid: number) =>
  /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] as string;

/** Where the lasting processes of each worker may run: supervisor and zygote, supervisor and judge. */
const places = () => {
  const parents = new Map(processes().map(({ pid, parent }) => [pid, parent]));
  return leavesOf(process.pid).flatMap((pid) => [parents.get(pid) as number, pid].map(coresOf));
};

/** Processes that do nothing but use a core; each a session of its own, so that the kernel takes none of them for part of another. */
const crowd = (core: string, size: number) => {
  const busy = `import os\nos.sched_setaffinity(0, {${core}})\nwhile True: pass\n`;
  return Array.from({ length: size }, () =>
    spawn('python3', ['-S', '-c', busy], { stdio: 'ignore', detached: true }),
  );
};

describe.skipIf(!onLinux || availableParallelism() < 2)('the core of a worker', () => {
  test('is its own among the workers of a process, and one for all its processes', async () => {
    const executor = await start({ workers: 2 });
    await verdictsOf(executor, [RIGHT, RIGHT, RIGHT, RIGHT]);
    await until(() => leavesOf(process.pid).length === 4); // both workers are there, and no guest
    const found = places();
    expect(new Set(found).size).toBe(2);
    for (const core of found) expect(core).toMatch(/^\d+$/);
  });

  test('may be left while the judge is being replaced, and the worker goes on', async () => {
    const executor = await start({ workers: 1, limits: { timeLimitMs: 500, wallLimitMs: 700 } });
    const worker = workersOf(process.pid).filter((pid) => !leavesOf(process.pid).includes(pid));
    const asleep = problemWith('import time\ntime.sleep(60)\nassert candidate(2) == 4');
    expect((await executor.execute({ problem: asleep, program: RIGHT })).verdict).toBe('timeout');
    expect(await verdictsOf(executor, [RIGHT])).toEqual(['passed']);
    expect(alive(worker).map(({ pid }) => pid)).toEqual(worker);
  });

  test('is whatever the kernel chooses where nobody may ask or choose', async () => {
    for (const call of ['getaffinity', 'setaffinity']) {
      const refuses = `
def refuse(*arguments):
    raise PermissionError(1, 'refused')
os.sched_${call} = refuse
`;
      const executor = await start({ workers: 1, python: pythonWith(refuses) });
      expect(await verdictsOf(executor, [RIGHT, WRONG])).toEqual(['passed', 'wrong_answer']);
      expect(new Set(places())).toEqual(new Set([coresOf(process.pid)]));
      await executor.close();
    }
  });

  test('may be somebody else’s as well: a program whose threads wait for it is not idle', async () => {
    const executor = await start({ workers: 1, limits: { timeLimitMs: 3000, wallLimitMs: 600 } });
    const others = crowd(places()[0] as string, 4);
    const program = `import threading, time
def work():
    while time.process_time() < 0.6: pass
def f(x):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return x * 2
`;
    try {
      expect(await verdictsOf(executor, [program])).toEqual(['passed']);
    } finally {
      for (const other of others) other.kill('SIGKILL');
    }
  });

  test('is left when somebody else uses it', async () => {
    const executor = await start({ workers: 1 });
    const [core] = new Set(places());
    const others = crowd(core as string, 3);
    try {
      const deadline = Date.now() + 200_000;
      while (places().includes(core as string)) {
        if (Date.now() > deadline) throw new Error(`the worker stays on core ${core}`);
        const verdicts = await verdictsOf(
          executor,
          Array.from({ length: 50 }, () => RIGHT),
        );
        expect(new Set(verdicts)).toEqual(new Set(['passed']));
      }
    } finally {
      for (const other of others) other.kill('SIGKILL');
    }
  });
});
