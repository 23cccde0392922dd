import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { SANDBOX_LAYERS, type SandboxLayer } from '../../src/workers/layers.ts';
import { NO_SIBLINGS, newFolder, pythonWith, removeFolders } from './altered-python.ts';
import { RIGHT, useFreshExecutor, verdictsOf, WRONG } from './judging.ts';
import { alive, killAll, leavesOf, until, workersOf } from './processes.ts';

const SANDBOX = fileURLToPath(new URL('../../sandbox/python', import.meta.url));
const onLinux = process.platform === 'linux';

afterEach(removeFolders);
const startFresh = useFreshExecutor();
const start = (workers: number, python?: string, layers: readonly SandboxLayer[] = SANDBOX_LAYERS) =>
  startFresh({
    workers,
    layers,
    ...(python === undefined ? {} : { python }),
    limits: { timeLimitMs: 500 },
  });

describe.skipIf(!onLinux)('the zygote', () => {
  test('and the judge can be lost, one after the other, and every program still gets its verdict', async () => {
    const executor = await start(1);
    expect(await verdictsOf(executor, [RIGHT])).toEqual(['passed']);
    for (const place of [0, 1]) {
      const victim = leavesOf(process.pid)[place] as number;
      killAll([victim], 'SIGKILL');
      await until(() => alive([victim]).length === 0);
      expect(await verdictsOf(executor, [WRONG, RIGHT, RIGHT])).toEqual(['wrong_answer', 'passed', 'passed']);
    }
  });

  test('is killed with its worker while it is held up, and its job is judged by another', async () => {
    const executor = await start(1);
    killAll(leavesOf(process.pid), 'SIGSTOP');
    const jobs = verdictsOf(executor, [RIGHT, WRONG]);
    killAll(workersOf(process.pid), 'SIGKILL');
    expect(await jobs).toEqual(['passed', 'wrong_answer']);
  });

  test('is not tried on a machine where its system call has another number', () => {
    const script = `
import ctypes, os, sys
sys.path.insert(0, sys.argv[1])
sys.platform = 'darwin'
from passk_sandbox import linux
try:
    print(linux.number_of((56, 220)))
except OSError:
    print('unknown')
`;
    const said = execFileSync('python3', ['-S', '-c', script, SANDBOX], { encoding: 'utf8' });
    expect(said).toBe('unknown\n');
  });

  test('is not missed where no process can be born as a sibling: the supervisor forks itself', async () => {
    const executor = await start(1, pythonWith(NO_SIBLINGS));
    expect(leavesOf(process.pid)).toHaveLength(1); // the judge alone
    const endless = 'def f(x):\n    while True: pass\n';
    expect(await verdictsOf(executor, [RIGHT, WRONG, endless, 'def f(x)', RIGHT])).toEqual([
      'passed',
      'wrong_answer',
      'timeout',
      'syntax_error',
      'passed',
    ]);
  });
});

/** A guest dies or waits, before it takes its orders, where a file of that name is found. */
const atBirth = (folder: string) => `
import time
import passk_sandbox.passing as passing

def before_orders():
    if os.path.exists('${folder}/die'):
        os.unlink('${folder}/die')
        os.kill(os.getpid(), 9)
    if os.path.exists('${folder}/wait'):
        os.setsid()  # out of reach of whoever kills the worker's group
        time.sleep(60)

def receive(line, size, most, receive=passing.receive):
    if most > 1:  # the judge takes one descriptor
        before_orders()
    return receive(line, size, most)
passing.receive = receive

def prepared_receive(descriptor, fields, most, prepare=passing.prepared_receive):
    take = prepare(descriptor, fields, most)
    def take_orders():
        before_orders()
        return take()
    return take_orders
passing.prepared_receive = prepared_receive
`;

describe.skipIf(!onLinux)('a guest', () => {
  test.each([
    ['by a zygote', ''],
    ['by its supervisor', NO_SIBLINGS],
  ])(
    'that is killed before it takes its orders, forked %s, costs its worker and no verdict',
    async (_, how) => {
      const folder = newFolder();
      const executor = await start(1, pythonWith(how + atBirth(folder)), []);
      expect(await verdictsOf(executor, [RIGHT])).toEqual(['passed']);
      writeFileSync(join(folder, 'die'), '');
      expect(await verdictsOf(executor, [WRONG, RIGHT])).toEqual(['wrong_answer', 'passed']);
      expect(existsSync(join(folder, 'die'))).toBe(false);
    },
  );

  test('that has not taken its orders when the harness is gone goes with it', async () => {
    const folder = newFolder();
    const executor = await start(1, pythonWith(atBirth(folder)), []);
    expect(await verdictsOf(executor, [RIGHT])).toEqual(['passed']);
    writeFileSync(join(folder, 'wait'), '');
    const idle = workersOf(process.pid).length;
    const lost = verdictsOf(executor, [RIGHT]);
    await until(() => workersOf(process.pid).length > idle);
    const before = workersOf(process.pid);
    const closed = executor.close();
    await until(() => alive(before).length === 0);
    await closed;
    expect(await lost).toEqual(['harness_error']);
  });

  test('has no descriptor of those who started the harness, whatever its number', async () => {
    const left = `import resource
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
for number in 5, 63, 64, 255, 256, 300, 1000:
    os.dup2(2, number)
`;
    const executor = await start(1, pythonWith(left));
    const program = `import os
def is_open(number):
    try:
        return bool(os.fstat(number))
    except OSError:
        return False
assert [number for number in range(2000) if is_open(number)] == [0, 1, 2, 3]
def f(x): return x * 2
`;
    expect(await verdictsOf(executor, [program])).toEqual(['passed']);
  });

  test('knows its own process as one that was forked by the C library does', async () => {
    const executor = await start(1);
    const program = `import os, threading, time
assert threading.get_native_id() == os.getpid()
assert time.clock_gettime(time.pthread_getcpuclockid(threading.get_ident())) > 0
def f(x): return x * 2
`;
    expect(await verdictsOf(executor, [program])).toEqual(['passed']);
  });
});

const GATHER = `
import json, os, re, sys
sys.path.insert(0, sys.argv[1])
from passk_sandbox import huge_pages
huge_pages.join_areas()
before = json.dumps(sorted(sys.modules)), re.findall('[a-c]+', 'abcd cab')
huge_pages.gather(os.open('/proc', os.O_RDONLY))
assert before == (json.dumps(sorted(sys.modules)), re.findall('[a-c]+', 'abcd cab'))
import decimal  # the dynamic linker still finds its way
assert decimal.Decimal(1) / 3 < 1
if os.fork() == 0:
    exec(compile('x = sum(i * i for i in range(1000))', '<x>', 'exec'), names := {})
    os._exit(0 if names['x'] == 332833500 else 1)
assert os.wait()[1] == 0
print('well')
`;

describe.skipIf(!onLinux)('an interpreter whose code was moved into huge pages', () => {
  test('goes on as before, also in a fork', () => {
    const run = () => execFileSync('python3', ['-S', '-c', GATHER, SANDBOX], { encoding: 'utf8' });
    expect(run()).toBe('well\n');
  });

  test('is the one in the file where the machine grants no huge page', () => {
    const refused = GATHER.replace(
      'import huge_pages',
      'import huge_pages\nhuge_pages._MADV_COLLAPSE = 12345',
    );
    const run = () => execFileSync('python3', ['-S', '-c', refused, SANDBOX], { encoding: 'utf8' });
    expect(run()).toBe('well\n');
  });
});
