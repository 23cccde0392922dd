import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { SANDBOX_LAYERS } from '../../src/workers/layers.ts';
import { DOUBLING, grantsScratch, problemWith, RIGHT, useExecutor } from './judging.ts';
import { alive, until, workersOf } from './processes.ts';

const HARNESS = fileURLToPath(new URL('../fixtures/endless-harness.mjs', import.meta.url));

/** Passes where it finds a directory that nobody has touched. */
const LOOKS = `import os, stat
now = os.stat(".")
assert os.getcwd() == os.path.realpath("/tmp") == os.environ["HOME"] == os.environ["TMPDIR"]
assert os.listdir(".") == [] and stat.S_IMODE(now.st_mode) == 0o700 and now.st_mtime > 1e9
space = os.statvfs(".")
assert space.f_blocks * space.f_frsize == 4 << 20 and space.f_bfree == space.f_blocks
assert space.f_files - space.f_ffree == 1
with open("mine", "w") as file:
    file.write("x" * (3 << 20))
${RIGHT}`;

const CAN_SCRATCH = await grantsScratch();

describe.skipIf(!CAN_SCRATCH)('without a scratch directory', () => {
  const { judge } = useExecutor();

  test('a program has nowhere to write', async () => {
    for (const path of ['x', '/tmp/x', '/scratch/tmp/x', '/dev/shm/x']) {
      const { verdict } = await judge(`open(${JSON.stringify(path)}, "w")\n${RIGHT}`);
      expect({ path, verdict }).toEqual({ path, verdict: 'runtime_error' });
    }
  });
});

describe.skipIf(!CAN_SCRATCH)('a scratch directory', () => {
  const options = { scratchMiB: 4, limits: { timeLimitMs: 1000, memoryLimitMiB: 256 } };
  const { judge, get } = useExecutor(options);

  test('stands in the description, and does not lower the tier', async () => {
    const { layers, grants, isolation } = await get().describe();
    expect(layers).toContain('scratch');
    expect(grants).toEqual({ scratchMiB: 4 });
    expect(isolation).toBe(layers.includes('seccomp') ? 'full' : 'partial');
  });

  test.each([
    [
      'files and folders',
      'import os\nos.makedirs("a/b")\nopen("a/b/c", "w").write("1")\nos.rename("a/b/c", "c")\n',
    ],
    ['tempfile', 'import tempfile\nwith tempfile.TemporaryDirectory() as d, open(d + "/x", "w"): pass\n'],
    ['paths under /tmp', 'open("/tmp/x", "w").write("1")\nassert open("x").read() == "1"\n'],
    ['the home directory', 'import pathlib\n(pathlib.Path.home() / "x").write_text("1")\n'],
    [
      'copies of whole trees',
      'import os, shutil\nos.makedirs("a/b")\nopen("a/x", "w").write("1")\nshutil.copytree("a", "z")\nshutil.copy2("a/x", "y")\nshutil.rmtree("a")\n',
    ],
    [
      'a data base',
      'import sqlite3\nwith sqlite3.connect("a.db") as base:\n    base.execute("create table t (x)")\n    base.execute("insert into t values (1)")\nassert list(sqlite3.connect("a.db").execute("select * from t")) == [(1,)]\n',
    ],
    [
      'a mapped file',
      'import mmap\nwith open("x", "w+b") as file:\n    file.truncate(1 << 20)\n    mmap.mmap(file.fileno(), 0)[0] = 1\n',
    ],
  ])('takes %s', async (_, lines) => {
    expect(await judge(lines + RIGHT)).toMatchObject({ verdict: 'passed' });
  });

  test('takes a file that the test writes for the program', async () => {
    const problem = problemWith('open("/tmp/in", "w").write("21")\nassert candidate("/tmp/in") == 42');
    expect((await judge('def f(path):\n    return int(open(path).read()) * 2\n', problem)).verdict).toBe(
      'passed',
    );
  });

  describe('in which a program tries', () => {
    test.each([
      ['to fill it with one file', 'open("x", "wb").write(bytes(8 << 20))', /No space left/],
      [
        'to fill it piece by piece',
        'for i in range(99): open(str(i), "wb").write(bytes(1 << 20))',
        /No space left/,
      ],
      ['a million files', 'for i in range(10**6): open(str(i), "w").close()', /No space left/],
      [
        'a million folders in each other',
        'for i in range(10**6): os.mkdir("d"); os.chdir("d")',
        /No space left/,
      ],
      ['a million links', 'open("x", "w")\nfor i in range(10**6): os.link("x", str(i))', /No space left/],
      [
        'a million long symbolic links',
        'for i in range(10**6): os.symlink("x" * 4000, str(i))',
        /No space left/,
      ],
      [
        'to reserve too much',
        'os.posix_fallocate(os.open("x", os.O_CREAT | os.O_RDWR), 0, 8 << 20)',
        /No space left/,
      ],
      [
        'a symbolic link to the passwords',
        'os.symlink("/etc/passwd", "x"); open("x")',
        /No such file|Permission/,
      ],
      [
        'a symbolic link to /proc',
        'os.symlink("/proc/self/maps", "x"); open("x")',
        /No such file|Permission/,
      ],
      ['a symbolic link to the root', 'os.symlink("/", "x"); open("x/new", "w")', /Read-only|Permission/],
      ['the folder above', 'open("../x", "w")', /Read-only|Permission/],
      ['to move it away', 'os.rename("/scratch/tmp", "/scratch/old")', /Read-only|Permission|busy|cross/],
      ['a hard link to the library', 'os.link(os.__file__, "x")', /cross-device|Permission/],
      ['to remove the library', 'os.unlink(os.__file__)', /Read-only|Permission/],
      ['to change the library’s rights', 'os.chmod(os.__file__, 0o777)', /Read-only|Permission|permitted/],
      ['a device', 'os.mknod("x", 0o20666, os.makedev(1, 1))', /permitted|Permission/],
      [
        'to run what it has written',
        'open("x", "w").write("#!/bin/sh\\n")\nos.chmod("x", 0o4777)\nos.execv("x", ["x"])',
        /Permission|permitted/,
      ],
      [
        'to load what it has written',
        'import _ctypes\nopen("x.so", "wb").write(open(_ctypes.__file__, "rb").read())\n__import__("ctypes").CDLL("/tmp/x.so")',
        /x\.so|permitted|Permission/,
      ],
    ])('%s, it gets an error', async (_, line, message) => {
      const { verdict, evidence } = await judge(`import os\n${line}\n${RIGHT}`);
      expect({ verdict, message: evidence?.message }).toEqual({
        verdict: 'runtime_error',
        message: expect.stringMatching(message),
      });
      expect(await judge(LOOKS)).toMatchObject({ verdict: 'passed' });
    });

    test.each([
      ['a file of a terabyte with nothing in it', 'open("x", "w").truncate(1 << 40)', ['output_limit']],
      [
        'to use it as memory beyond its limit',
        'import mmap\nfile = open("x", "w+b")\nfile.truncate(16 << 20)\nm = mmap.mmap(file.fileno(), 0)\nfor i in range(0, len(m), 4096): m[i] = 1',
        ['crashed'],
      ],
      [
        'to map more than its memory',
        'import mmap\nfile = open("x", "w+b")\nfile.truncate(16 << 20)\nmaps = [mmap.mmap(file.fileno(), 0) for _ in range(64)]',
        ['runtime_error', 'memory_limit'],
      ],
      ['more output than it may', 'print("x" * (17 << 20))', ['output_limit']],
    ])('%s, it ends', async (_, lines, verdicts) => {
      expect((await judge(`${lines}\n${RIGHT}`)).verdict).toBeOneOf(verdicts);
      expect(await judge(LOOKS)).toMatchObject({ verdict: 'passed' });
    });
  });
});

/** With all layers, and where nothing but the mount namespace stands behind the directory. */
describe.skipIf(!CAN_SCRATCH).each([
  { name: 'all layers', layers: SANDBOX_LAYERS },
  { name: 'no more than a mount namespace', layers: ['user', 'mount'] as const },
])('under $name, the next program finds an empty directory though', ({ layers }) => {
  const { judge } = useExecutor({ scratchMiB: 4, layers, limits: { timeLimitMs: 1000 } });

  test.each([
    ['files were left', 'open("x", "w").write("for you")'],
    ['it was full', 'try: open("x", "wb").write(bytes(8 << 20))\nexcept OSError: pass'],
    ['a deep tree was left', 'try:\n    while True: os.mkdir("d"); os.chdir("d")\nexcept OSError: pass'],
    ['folders without a right were left', 'os.makedirs("a/b"); os.chmod("a/b", 0); os.chmod("a", 0)'],
    ['a file that takes another’s rights was left', 'open("x", "w"); os.chmod("x", 0o6777)'],
    ['its own rights and times were changed', 'os.chmod(".", 0o1777); os.utime(".", (1, 1))'],
    [
      'a file was still open and locked',
      'import fcntl\nheld = open("x", "w")\nheld.write("x" * (1 << 20))\nfcntl.flock(held, fcntl.LOCK_EX)',
    ],
    [
      'a file was mapped',
      'import mmap\nfile = open("x", "w+b")\nfile.truncate(1 << 20)\nheld = mmap.mmap(file.fileno(), 0)\nheld[:] = bytes(1 << 20)',
    ],
    [
      '/tmp was taken for something else',
      'try: os.unlink("/tmp"); os.symlink("/dev", "/tmp")\nexcept OSError: pass',
    ],
  ])('%s', async (_, lines) => {
    expect(await judge(`import os\n${lines}\n${RIGHT}`)).toMatchObject({ verdict: 'passed' });
    expect(await judge(LOOKS)).toMatchObject({ verdict: 'passed' });
  });

  test('the program was killed while it wrote', async () => {
    const endless = 'i = 0\nwhile True:\n    i += 1\n    open(str(i % 50), "w").write("x" * 70000)\n';
    expect((await judge(endless)).verdict).toBe('timeout');
    expect(await judge(LOOKS)).toMatchObject({ verdict: 'passed' });
  });
});

describe.skipIf(!CAN_SCRATCH)('on the host', () => {
  const mounts = () => readFileSync('/proc/self/mountinfo', 'utf8');

  test('nothing is ever seen of it, and nothing is left when the harness is killed', async () => {
    const before = mounts();
    const writes = 'open("/tmp/passk-scratch-mark", "w").write("x" * 3000)\nwhile True: pass\n';
    const harness = spawn(process.execPath, [HARNESS, writes, '{"scratchMiB":4}'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => harness.stdout.once('data', resolve));
    await until(() => workersOf(harness.pid as number).length >= 4); // the keeper, besides
    await new Promise((resolve) => setTimeout(resolve, 300));
    const workers = workersOf(harness.pid as number);
    expect(existsSync('/tmp/passk-scratch-mark') || existsSync('/scratch/tmp')).toBe(false);
    expect(mounts()).toBe(before);
    harness.kill('SIGKILL');
    await until(() => alive(workers).length === 0);
    expect(alive(workers)).toEqual([]);
  });

  test('closing leaves no process, though a guest is still running', async () => {
    const executor = await createPythonExecutor({ workers: 1, scratchMiB: 1 });
    await executor.execute({ problem: DOUBLING, program: RIGHT });
    const workers = workersOf(process.pid);
    void executor.execute({ problem: DOUBLING, program: 'while True: pass\n' });
    await executor.close();
    await until(() => alive(workers).length === 0);
  });
});

describe('a scratch directory that can not be given', () => {
  test('is refused at the start, with what is missing', async () => {
    await expect(
      createPythonExecutor({ workers: 1, scratchMiB: 1, layers: ['landlock', 'seccomp'] }),
    ).rejects.toThrow(/grants no scratch directory.*expected the layer "mount".*doctor --scratch 1/s);
  });

  test.each([0, -1, 1.5, Number.NaN, 1e6])('has no size of %s MiB', async (scratchMiB) => {
    await expect(createPythonExecutor({ workers: 1, scratchMiB })).rejects.toThrow(/whole number of MiB/);
  });
});
