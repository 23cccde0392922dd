import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/verdict.ts';
import { ONCE } from '../once.ts';
import { DOUBLING, problemWith, RIGHT, useExecutor, useFreshExecutor } from './judging.ts';
import { processes, workersOf } from './processes.ts';

/*
 * A program that is right half of the time passes half of the time, whatever it does when it sees that it has failed. Its test asks again
 * in the message of the assertion, a common style, so a second call tells it so. A second draw would let three quarters pass.
 */

const TELLING = problemWith('assert candidate(3) == 6, f"wanted 6, got {candidate(3)}"');

const COIN = `import os, sys, time, socket, signal
LUCKY = os.urandom(1)[0] < 128
asked = 0
def f(x):
    global asked
    asked += 1
    if asked > 1:
        failed()
    return x * 2 if LUCKY else x
`;

/** What it does where it has failed; `load` where it knows that before the first call. */
const TRICKS: Readonly<Record<string, { readonly onFailure: string; readonly trials?: number }>> = {
  nothing: { onFailure: 'pass' },
  'hangs up and sleeps': {
    onFailure: 'socket.socket(fileno=3).shutdown(2); time.sleep(1)',
    trials: 150,
  },
  'hangs up one half and sleeps': {
    onFailure: 'socket.socket(fileno=os.dup(3)).shutdown(socket.SHUT_WR); time.sleep(1)',
    trials: 150,
  },
  'closes its line and spins': { onFailure: 'os.close(3)\n    while True: pass', trials: 100 },
  'puts something else in place of its line': {
    onFailure: 'a, b = socket.socketpair(); os.dup2(a.fileno(), 3); time.sleep(1)',
    trials: 100,
  },
  'kills itself': { onFailure: 'os.kill(os.getpid(), 9)' },
  'leaves at once': { onFailure: 'os._exit(0)' },
  'leaves by SystemExit of a huge number': { onFailure: 'raise SystemExit(10**5000)' },
  'raises what no judge can print': { onFailure: 'raise ValueError(10**5000)' },
  'raises what points outside its own text': {
    onFailure: 'raise UnicodeDecodeError("utf-8", b"abc", -2**46, -2**46 + 1, "x")',
  },
  'dies of a signal': { onFailure: 'import ctypes; ctypes.string_at(0)' },
  'says nonsense to its judge': { onFailure: 'os.write(3, b"\\xff" * 64); time.sleep(1)' },
  'returns more than it may': { onFailure: 'return "x" * (17 << 20)', trials: 60 },
  'fills its memory': { onFailure: 'x = [b"x" * (1 << 20) for _ in range(10**6)]', trials: 30 },
  'writes more than it may': { onFailure: 'os.write(1, b"x" * (17 << 20)); os.write(1, b"x")', trials: 60 },
  'sleeps until its time is over': { onFailure: 'time.sleep(60)', trials: 40 },
  'uses nearly all of its time': {
    onFailure: 'begin = time.process_time()\n    while time.process_time() - begin < 0.19: pass',
    trials: 60,
  },
  'uses more than all of its time': { onFailure: 'while True: pass', trials: 40 },
  'makes its evidence expensive': { onFailure: 'return [0.1] * 400_000', trials: 60 },
};

const TRIALS = 200;

/** So far from its mean that it happens once in 150,000 times; a second draw is further off by far. */
const SIGMAS = 4.5;

describe('a program that is right by a coin flip passes half of the time, though it', ONCE, () => {
  const executor = useExecutor({ workers: 2, limits: { timeLimitMs: 200, wallLimitMs: 400 } });
  let all = 0;
  let passedOfAll = 0;

  test.each(Object.entries(TRICKS))('%s when it fails', async (_, { onFailure, trials = TRIALS }) => {
    const program = (i: number) => `${COIN}def failed():\n    ${onFailure}\n# ${i}\n`;
    const results = await Promise.all(
      Array.from({ length: trials }, (_, i) =>
        executor.get().execute({ problem: TELLING, program: program(i) }),
      ),
    );
    const verdicts = results.map(({ verdict }) => verdict);
    const passed = verdicts.filter((verdict) => verdict === 'passed').length;
    all += trials;
    passedOfAll += passed;
    expect(Math.abs(passed - trials / 2)).toBeLessThan(SIGMAS * Math.sqrt(trials / 4));
    // Nor does it leave the count, which would be as good.
    const lost = results.filter(({ verdict }) => verdict === 'harness_error');
    expect(lost).toEqual([]);
  });

  test('all of them together, over two thousand trials', () => {
    expect(all).toBeGreaterThan(2000);
    expect(Math.abs(passedOfAll - all / 2)).toBeLessThan(SIGMAS * Math.sqrt(all / 4));
  });
});

describe('a program that wears its judge out and then leaves the line', ONCE, () => {
  const executor = useExecutor({ limits: { timeLimitMs: 20_000 } });

  test('has left it: the judge that asks to be replaced says so as well', async () => {
    // Over a second of reading, after which a judge is not kept.
    const program = `import os, socket, time
BODY = b'{"v":[' + b'{"t":[1,2]},' * 1_300_000 + b'1]}'
calls = 0
def f(x):
    global calls
    calls += 1
    if calls == 1:
        data = len(BODY).to_bytes(4, 'big') + BODY
        while data:
            data = data[os.write(3, data):]
    socket.socket(fileno=os.dup(3)).shutdown(2)
    time.sleep(60)
`;
    const problem = problemWith('first = candidate(1)\nassert len(first) > 10\nassert candidate(2) == 4');
    const { verdict, evidence } = await executor.get().execute({ problem, program });
    expect([verdict, evidence?.message]).toEqual([
      'crashed',
      'the program left its line to the judge before the test was over',
    ]);
  });
});

describe.skipIf(process.platform !== 'linux')('a run can not be told from a second one', ONCE, () => {
  const executor = useExecutor({ limits: { timeLimitMs: 100 } });

  test('by the number of its process', async () => {
    const tell = async (program: string): Promise<number> => {
      const problem = problemWith('assert candidate(0) == -1');
      const { evidence } = await executor.get().execute({ problem, program });
      return Number(evidence?.lastResult);
    };
    const first = await tell('import os\ndef f(x):\n    return os.getpid()\n');
    expect(first).toBeGreaterThan(300);
    // Right, but so close to its limit that it is run again, alone: what it says then is what is kept.
    const again = await executor.get().execute({
      problem: problemWith('assert candidate(0) > 300'),
      program:
        'import os, time\ndef f(x):\n    while time.process_time() < 0.085: pass\n    return os.getpid()\n',
    });
    expect(again.verdict).toBe('passed');
  });
});

describe.skipIf(process.platform !== 'linux')('programs that take their workers down', ONCE, () => {
  const start = useFreshExecutor();

  test('never have more workers started than were asked for and one', async () => {
    const executor = await start({ workers: 1, layers: [], limits: { timeLimitMs: 500 } });
    const killer = (i: number) => `import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n# ${i}\n`;
    let most = 0;
    const count = setInterval(() => {
      const ours = new Set(workersOf(process.pid));
      const roots = processes().filter(({ pid, parent }) => ours.has(pid) && parent === process.pid);
      most = Math.max(most, roots.length);
    }, 5);
    const verdicts = await Promise.all(
      Array.from({ length: 12 }, (_, i) => executor.execute({ problem: DOUBLING, program: killer(i) })),
    );
    clearInterval(count);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set<Verdict>(['crashed']));
    expect(most).toBeLessThanOrEqual(2);
    expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('passed');
  });

  test('are not believed when they pass after that', async () => {
    const executor = await start({ workers: 1, layers: [] });
    const problem = problemWith('assert candidate(2) == 4');
    // It kills its worker the first time, which leaves a trace that only a program without any layer can leave.
    const mark = `/tmp/passk-second-draw-${process.pid}`;
    const program = `import os\nif not os.path.exists(${JSON.stringify(mark)}):\n    open(${JSON.stringify(mark)}, "w").close()\n    os.kill(os.getppid(), 9)\n    while True: pass\nos.unlink(${JSON.stringify(mark)})\n${RIGHT}`;
    const { verdict, evidence } = await executor.execute({ problem, program });
    expect(verdict).toBe('harness_error');
    expect(evidence?.message).toContain('not believed');
  });
});
