import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { startWorker } from '../../src/languages/python/executor/worker.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from '../../src/workers/layers.ts';
import { createPromisedLayers } from '../../src/workers/promised-layers.ts';
import { newFolder, pythonWith, removeFolders } from './altered-python.ts';
import { DOUBLING, RIGHT, useFreshExecutor, WRONG } from './judging.ts';
import { alive, killAll, processes, until, workersOf } from './processes.ts';

const onLinux = process.platform === 'linux';

afterEach(removeFolders);
const startFresh = useFreshExecutor();
/** `layers`: none for the attacks that those would stop before they reach what is tested here. */
const start = (workers = 1, timeLimitMs = 1000, layers: readonly SandboxLayer[] = SANDBOX_LAYERS) =>
  startFresh({ workers, limits: { timeLimitMs }, layers });

const ours = () => workersOf(process.pid);

describe.skipIf(!onLinux)('a worker that dies', () => {
  test('takes no verdict with it: every job is still judged', async () => {
    const executor = await start(2);
    const before = ours();
    const jobs = Array.from({ length: 60 }, (_, i) =>
      executor.execute({ problem: DOUBLING, program: i % 2 === 0 ? RIGHT : WRONG }),
    );
    await Promise.race(jobs);
    killAll(before, 'SIGKILL');
    const results = await Promise.all(jobs);
    const verdicts = results.map((result) => result.verdict);
    expect(verdicts).toEqual(Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'passed' : 'wrong_answer')));
  });

  test('under the same program twice is that program’s crash, and its neighbours keep their verdicts', async () => {
    const executor = await start(1, 1000, []);
    const killer = 'import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n';
    const results = await Promise.all(
      [RIGHT, killer, RIGHT, RIGHT].map((program) => executor.execute({ problem: DOUBLING, program })),
    );
    expect(results.map((result) => result.verdict)).toEqual(['passed', 'crashed', 'passed', 'passed']);
    expect(results[1]?.evidence?.message).toContain('took its sandbox down twice');
  });
});

test('an endless program holds up itself alone, and not what was sent behind it', async () => {
  const executor = await start(2, 1500);
  const order: string[] = [];
  const judge = async (name: string, program: string) => {
    const { verdict } = await executor.execute({ problem: DOUBLING, program });
    order.push(`${name} ${verdict}`);
  };
  const endless = judge('endless', 'def f(x):\n    while True: pass\n');
  await Promise.all([...'abcdef'].map((name) => judge(name, `${RIGHT}# ${name}\n`)));
  expect(order.sort()).toEqual([...'abcdef'].map((name) => `${name} passed`));
  await endless;
  expect(order.at(-1)).toBe('endless timeout');
});

describe('a program that kills itself', () => {
  test('has crashed, also when it is tried again alone', async () => {
    const executor = await start(1, 1000, []);
    const result = await executor.execute({
      problem: DOUBLING,
      program: 'import os\ndef f(x):\n    os.kill(os.getpid(), 9)\n',
    });
    expect(result.verdict).toBe('crashed');
    expect(result.evidence?.message).toBe('the process died of SIGKILL');
  });
});

describe.skipIf(!onLinux)('after a job', () => {
  test('no process of it is left, not even one that left its session', async () => {
    const executor = await start(1, 1000, []);
    const mark = `orphan-${process.pid}`;
    const program = `import os, sys
def f(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execv("/bin/sh", ["${mark}", "-c", "sleep 60; : ${mark}"])
        os._exit(0)
    return x * 2
`;
    await executor.execute({ problem: DOUBLING, program });
    const honest = await executor.execute({ problem: DOUBLING, program: RIGHT });
    expect(honest.verdict).toBe('passed');
    expect(processes().filter((process) => process.command.includes(mark))).toEqual([]);
  });

  test('nothing of one program is seen by the next', async () => {
    const executor = await start(1);
    const writes =
      'import builtins, sys, math\nbuiltins.abs = lambda v: 0\nmath.pi = 3\nsys.modules["left"] = 1\ndef f(x):\n    return x * 2\n';
    const looks =
      'import sys, math\nassert abs(-1) == 1 and math.pi > 3.1 and "left" not in sys.modules\ndef f(x):\n    return x * 2\n';
    expect((await executor.execute({ problem: DOUBLING, program: writes })).verdict).toBe('passed');
    expect((await executor.execute({ problem: DOUBLING, program: looks })).verdict).toBe('passed');
  });
});

describe.skipIf(!onLinux)('after the executor', () => {
  test('close leaves no process, though a guest is still running', async () => {
    const executor = await start(2, 60_000);
    await Promise.all([RIGHT, RIGHT].map((program) => executor.execute({ problem: DOUBLING, program })));
    const idle = ours().length;
    const endless = executor.execute({ problem: DOUBLING, program: 'while True: pass\n' });
    await until(() => ours().length === idle + 1);
    const before = ours();
    await executor.close();
    await until(() => alive(before).length === 0);
    expect((await endless).verdict).toBe('harness_error');
    expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('harness_error');
  });

  test('SIGKILL of the harness itself leaves no process', async () => {
    const harness = spawn(
      process.execPath,
      [fileURLToPath(new URL('../fixtures/endless-harness.mjs', import.meta.url))],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await new Promise((resolve) => harness.stdout.once('data', resolve));
    await until(() => workersOf(harness.pid as number).length >= 3); // supervisor, judge, guest, and who started them
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = workersOf(harness.pid as number);
    harness.kill('SIGKILL');
    await until(() => alive(before).length === 0);
    expect(alive(before)).toEqual([]);
  });
});

describe('descriptors and memory', () => {
  test.skipIf(!onLinux)('do not grow over a thousand jobs', async () => {
    const executor = await start(1);
    const descriptors = () => ours().reduce((sum, pid) => sum + readdirSync(`/proc/${pid}/fd`).length, 0);
    const batch = () =>
      Promise.all(Array.from({ length: 500 }, () => executor.execute({ problem: DOUBLING, program: RIGHT })));
    // A report goes out just before the descriptors of its job are closed.
    const atRest = () => new Promise((resolve) => setTimeout(resolve, 200));
    await batch();
    await atRest();
    const before = descriptors();
    await batch();
    await until(() => descriptors() <= before);
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(100);
  });
});

/** So many descriptors of this user are on their way from one process to another until it is ended. */
const IN_FLIGHT = `import array, os, socket, sys
one, other = socket.socketpair()
for _ in range(90):
    one.sendmsg([b'x'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [0]))])
print('there', flush=True)
sys.stdin.read()
`;

describe.skipIf(!onLinux)('descriptors on their way between processes', () => {
  test('of others, as many as there may be open files in a guest, take no program its verdict', async () => {
    const others = spawn('python3', ['-S', '-c', IN_FLIGHT], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      await new Promise((resolve) => others.stdout.once('data', resolve));
      const executor = await start(2);
      const jobs = Array.from({ length: 8 }, () => executor.execute({ problem: DOUBLING, program: RIGHT }));
      const results = await Promise.all(jobs);
      expect(results.map(({ verdict }) => verdict)).toEqual(jobs.map(() => 'passed'));
    } finally {
      others.kill();
    }
  });

  test('leave a guest with its own limit of open files', async () => {
    const executor = await start(1);
    const program = `import os, resource
assert resource.getrlimit(resource.RLIMIT_NOFILE) == (64, 64)
try:
    for _ in range(100): os.pipe()
except OSError: pass
def f(x): return x * 2 if os.dup(0) < 64 else 0
`;
    const result = await executor.execute({ problem: DOUBLING, program });
    expect(result.evidence?.message).toContain('Too many open files');
  });
});

describe('an interpreter that is not there', () => {
  test('is an error that says what to install', async () => {
    await expect(createPythonExecutor({ python: 'no-such-python' })).rejects.toThrow(
      /no program named "no-such-python".*Python 3\.9/s,
    );
  });

  test('or is no Python, is an error with its own words', async () => {
    const executor = await createPythonExecutor({ python: '/bin/cat', workers: 1 });
    await expect(executor.describe()).rejects.toThrow(/the Python worker did not start/);
    const result = await executor.execute({ problem: DOUBLING, program: RIGHT });
    expect(result.verdict).toBe('harness_error');
    await executor.close();
  });

  test('or never says that it is ready, is given up', async () => {
    const interpreter = join(newFolder(), 'python');
    writeFileSync(interpreter, '#!/usr/bin/env python3\nimport time\ntime.sleep(600)\n', { mode: 0o755 });
    const worker = startWorker(
      {
        interpreter,
        layers: [],
        grants: { scratchMiB: 0, network: false },
        promised: createPromisedLayers(),
        startPatienceMs: 300,
      },
      () => undefined,
    );
    await expect(worker.ready).rejects.toThrow('it did not say within 0.3 s that it is ready');
    await worker.stop();
  });

  test('or can not set its limits, is a harness error and never the verdict of a program', async () => {
    const refusing = `import resource
allow, pids = resource.setrlimit, []
def refuse(kind, limits):
    pids.append(os.getpid())
    if kind == resource.RLIMIT_CPU and pids[0] != pids[-1]:  # in a guest
        raise OSError('no limits here')
    allow(kind, limits)
resource.setrlimit = refuse
`;
    const executor = await createPythonExecutor({ python: pythonWith(refusing), workers: 1 });
    const result = await executor.execute({ problem: DOUBLING, program: RIGHT });
    expect(result.verdict).toBe('harness_error');
    expect(result.evidence?.message).toBe('the sandbox could not be set up: OSError: no limits here');
    await executor.close();
  });
});
