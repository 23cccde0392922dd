import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isolationTier } from '../../src/core/isolation.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from '../../src/workers/layers.ts';
import { isFullyIsolated } from '../installed.ts';
import { ONCE } from '../once.ts';
import { DOUBLING, RIGHT } from './judging.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/describe-executor.mjs', import.meta.url));

/** Judges a right program under some of the layers, and says what was in force. */
async function judgeUnder(layers: readonly SandboxLayer[], program = RIGHT) {
  const executor = await createPythonExecutor({ workers: 1, layers });
  try {
    const result = await executor.execute({ problem: DOUBLING, program });
    return { ...result, layers: (await executor.describe()).layers };
  } finally {
    await executor.close();
  }
}

const full = await judgeUnder(SANDBOX_LAYERS);
const isFull = isFullyIsolated(full.isolation);

describe('the tier', ONCE, () => {
  test('is full only with filtered system calls and no files', () => {
    expect(isolationTier(['seccomp', 'landlock'])).toBe('full');
    expect(isolationTier(['seccomp', 'mount'])).toBe('full');
    expect(isolationTier(['landlock', 'mount', 'net', 'pid'])).toBe('partial');
    expect(isolationTier(['seccomp'])).toBe('partial');
    expect(isolationTier(['split', 'session', 'rlimits', 'uts'])).toBe('basic');
  });

  test('stands in every result, and is what the layers in force add up to', () => {
    expect(full.isolation).toBe(isolationTier(full.layers));
    expect(full.verdict).toBe('passed');
  });
});

describe('without one of the layers', ONCE, () => {
  test.each(SANDBOX_LAYERS.map((layer) => [layer]))('%s, a worker starts and judges', async (left) => {
    const { verdict, layers, isolation } = await judgeUnder(SANDBOX_LAYERS.filter((layer) => layer !== left));
    expect(verdict).toBe('passed');
    expect(layers).not.toContain(left);
    expect(isolation).toBe(isolationTier(layers));
  });

  test('at all, it still does, and says "basic"', async () => {
    const { verdict, layers, isolation } = await judgeUnder([]);
    expect({ verdict, layers, isolation }).toEqual({
      verdict: 'passed',
      layers: ['split', 'session', 'rlimits'],
      isolation: 'basic',
    });
  });
});

describe('an installation in the very place where workers put their root together', ONCE, () => {
  test('gets the same layers', () => {
    const there = mkdtempSync(join(tmpdir(), 'passk-installed-'));
    try {
      for (const part of ['dist', 'sandbox', 'problems', 'package.json'])
        cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(there, part), {
          recursive: true,
        });
      symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(there, 'node_modules'));
      const script = `
        const passk = await import(${JSON.stringify(join(there, 'dist', 'index.js'))});
        for (const create of [passk.createPythonExecutor, passk.createJavaScriptExecutor]) {
          const executor = await create({ workers: 1 });
          console.log((await executor.describe()).layers.join());
          await executor.close();
        }`;
      const layersFrom = (code: string) =>
        execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
      const here = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
      expect(layersFrom(script)).toBe(layersFrom(script.replace(join(there, 'dist', 'index.js'), here)));
    } finally {
      rmSync(there, { recursive: true, force: true });
    }
  });
});

/** Runs the fixture in surroundings that a shell command makes; they need a user namespace themselves. */
const inSurroundings = (command: string) =>
  spawnSync(
    'unshare',
    ['--map-root-user', 'sh', '-c', `${command}; exec "$@"`, 'sh', process.execPath, FIXTURE],
    {
      encoding: 'utf8',
    },
  );
const CAN_UNSHARE = spawnSync('unshare', ['--map-root-user', 'true']).status === 0;
const NO_USER_NAMESPACES = 'echo 0 > /proc/sys/user/max_user_namespaces || exit 1';

describe.skipIf(!CAN_UNSHARE)('where the kernel refuses', ONCE, () => {
  test('user namespaces, root enters the others without', () => {
    const { stdout, stderr } = inSurroundings(NO_USER_NAMESPACES);
    expect(stderr).toBe('');
    const { layers } = JSON.parse(stdout) as { layers: string[] };
    expect(layers).not.toContain('user');
    expect(layers).toEqual(expect.arrayContaining(['net', 'pid', 'mount']));
  });

  test('every namespace, as containers do, landlock and seccomp are left', () => {
    const { stdout, stderr } = inSurroundings(
      `${NO_USER_NAMESPACES}; set -- setpriv --bounding-set=-all --inh-caps=-all "$@"`,
    );
    expect(stderr).toBe('');
    const { layers } = JSON.parse(stdout) as { layers: string[] };
    expect(layers.filter((layer) => ['user', 'pid', 'net', 'ipc', 'uts', 'mount'].includes(layer))).toEqual(
      [],
    );
    expect(layers.includes('seccomp')).toBe(full.layers.includes('seccomp'));
    expect(layers.includes('landlock')).toBe(full.layers.includes('landlock'));
  });
});

describe.skipIf(process.platform !== 'linux')('without namespaces', ONCE, () => {
  test('a pair of sockets can not be turned to a Unix socket of the host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passk-socket-'));
    const path = join(folder, 's');
    const listens =
      'import socket, sys\ns = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)\ns.bind(sys.argv[1])\nprint("ready", flush=True)\nprint(s.recv(9), flush=True)';
    const listener = spawn('python3', ['-c', listens, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let heard = '';
    listener.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    await expect.poll(() => heard).toBe('ready\n');
    try {
      for (const kind of ['DGRAM', 'SEQPACKET', 'STREAM']) {
        const sends = `import socket\ns, t = socket.socketpair(socket.AF_UNIX, socket.SOCK_${kind})\ns.sendto(b"x", ${JSON.stringify(path)})\n${RIGHT}`;
        const { verdict, layers } = await judgeUnder(['landlock', 'seccomp'], sends);
        if (!layers.includes('seccomp')) return;
        expect({ kind, verdict }).toEqual({ kind, verdict: 'runtime_error' });
      }
      expect(heard).toBe('ready\n');
    } finally {
      listener.kill();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('required isolation', ONCE, () => {
  test('that the machine does not grant is refused at the start, with what is missing', async () => {
    await expect(
      createPythonExecutor({ workers: 1, layers: ['uts'], requireIsolation: 'full' }),
    ).rejects.toThrow(/grants isolation "basic".*expected "full"/s);
  });

  test.skipIf(!isFull)('that it grants is given', async () => {
    const executor = await createPythonExecutor({ workers: 1, requireIsolation: 'full' });
    expect((await executor.execute({ problem: DOUBLING, program: RIGHT })).verdict).toBe('passed');
    await executor.close();
  });
});

describe.skipIf(!isFull)('what honest programs use still works under full isolation', ONCE, () => {
  test.each([
    [
      'threads',
      'import threading\ndef f(x):\n    out = []\n    t = threading.Thread(target=lambda: out.append(x * 2))\n    t.start(); t.join()\n    return out[0]\n',
    ],
    [
      'a pool of threads',
      'from concurrent.futures import ThreadPoolExecutor\ndef f(x):\n    with ThreadPoolExecutor(2) as pool:\n        return sum(pool.map(int, [x, x]))\n',
    ],
    [
      'asyncio',
      'import asyncio\nasync def g(x):\n    await asyncio.sleep(0.001)\n    return x * 2\ndef f(x):\n    return asyncio.run(g(x))\n',
    ],
    [
      'time zones',
      'import zoneinfo, datetime\ndef f(x):\n    assert datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc).year == 2026\n    return x * 2\n',
    ],
    [
      'hashes and decimals',
      'import hashlib, decimal, fractions\ndef f(x):\n    hashlib.md5(b"x").hexdigest()\n    return int(decimal.Decimal(x) + fractions.Fraction(x, 1).numerator)\n',
    ],
    [
      'memory files in Python',
      'import io, tempfile\ndef f(x):\n    s = io.StringIO(); s.write(str(x)); return int(s.getvalue()) * 2\n',
    ],
    ['printing', 'import sys\ndef f(x):\n    print(x); print(x, file=sys.stderr); return x * 2\n'],
    [
      'signals of its own',
      'import signal\ndef f(x):\n    signal.signal(signal.SIGALRM, lambda *a: None); signal.setitimer(signal.ITIMER_REAL, 0.01); signal.pause(); return x * 2\n',
    ],
  ])('%s', async (_, program) => {
    const { verdict, evidence } = await judgeUnder(SANDBOX_LAYERS, program);
    expect({ verdict, evidence }).toEqual({ verdict: 'passed', evidence: undefined });
  });
});

test.skipIf(
  process.arch !== 'x64' ||
    !full.layers.includes('user') ||
    !full.layers.includes('pid') ||
    !ownThreadLimit(),
)('a program gets some hundred threads, however small they are', ONCE, async () => {
  const attack = readFileSync(
    new URL('../attacks/exhaust/threads-without-a-stack.py', import.meta.url),
    'utf8',
  );
  const started = new Set<number>();
  // Threads without a stack may take their process down before it has counted them.
  for (let attempt = 0; attempt < 8 && started.size === 0; attempt++) {
    const { evidence } = await judgeUnder(SANDBOX_LAYERS, attack);
    if (evidence?.lastResult !== undefined) started.add(Number(evidence.lastResult));
  }
  expect([...started].every((count) => count < 1100)).toBe(true);
});

/** Root is held by the namespace's own limit alone, which Linux 6.14 brought; anyone else since 5.14. */
function ownThreadLimit(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  const since = process.getuid?.() === 0 ? 6014 : 5014;
  return major * 1000 + minor >= since;
}
