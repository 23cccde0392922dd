import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isolationTier } from '../../src/core/isolation.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import { problemWith, RIGHT, useExecutor } from './judging.ts';

const SECRET = '42';

let server: Server;
let datagrams: Socket;
let callers = 0;
beforeAll(async () => {
  server = createServer((socket) => {
    callers += 1;
    socket.on('error', () => undefined);
    socket.end(SECRET);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  datagrams = createSocket('udp4', (_, { port }) => datagrams.send(SECRET, port, '127.0.0.1'));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  datagrams.close();
});

const tcp = () => (server.address() as AddressInfo).port;
const udp = () => datagrams.address().port;

const ASKS = problemWith('assert candidate(None) == 42');

/** Programs that can only know 42 from a server. */
const callersOf = (): readonly (readonly [string, string])[] => [
  [
    'by TCP',
    `import socket\ndef f(x):\n    with socket.create_connection(("127.0.0.1", ${tcp()})) as s:\n        return int(s.recv(9))\n`,
  ],
  [
    'by name',
    `import socket\ndef f(x):\n    s = socket.create_connection(("localhost", ${tcp()}))\n    return int(s.recv(9))\n`,
  ],
  [
    'by UDP',
    `import socket\ndef f(x):\n    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n    s.sendto(b"?", ("127.0.0.1", ${udp()}))\n    return int(s.recv(9))\n`,
  ],
  [
    'with asyncio',
    `import asyncio\nasync def ask():\n    reader, writer = await asyncio.open_connection("127.0.0.1", ${tcp()})\n    return int(await reader.read(9))\ndef f(x):\n    return asyncio.run(ask())\n`,
  ],
];

describe('without the network', ONCE, () => {
  const { judge, get } = useExecutor({ limits: { timeLimitMs: 1000 } });

  test('nobody can call', async () => {
    const { isolation } = await get().describe();
    const before = callers;
    for (const [how, program] of isolation === 'full' ? callersOf() : [])
      expect({ how, verdict: (await judge(program, ASKS)).verdict }).toEqual({
        how,
        verdict: 'runtime_error',
      });
    expect(callers).toBe(before);
  });
});

describe('with the network', ONCE, () => {
  const { judge, get } = useExecutor({ network: true, limits: { timeLimitMs: 1000 } });

  test('programs call', async () => {
    for (const [how, program] of callersOf())
      expect({ how, ...(await judge(program, ASKS)) }).toMatchObject({ how, verdict: 'passed' });
  });

  test('a program may listen, and call itself', async () => {
    const program = `import socket, threading
def f(x):
    server = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=lambda: server.accept()[0].sendall(b"42")).start()
    return int(socket.create_connection(server.getsockname()).recv(9))
`;
    expect(await judge(program, ASKS)).toMatchObject({ verdict: 'passed' });
  });

  test('a program finds the certificates that the host trusts', async () => {
    const count = 'import ssl\nprint(len(ssl.create_default_context().get_ca_certs()))\n';
    const { interpreter } = await get().describe();
    const onHost = spawnSync(interpreter, ['-S', '-c', count], { encoding: 'utf8' }).stdout;
    expect(await judge(count + RIGHT)).toMatchObject({ verdict: 'passed', output: { head: onHost } });
  });

  test('the tier is partial at most, and says why', async () => {
    const { isolation, layers, grants } = await get().describe();
    expect(isolationTier(['mount', 'landlock', 'seccomp', 'pid'])).toBe('full');
    expect(isolationTier(['mount', 'landlock', 'seccomp', 'pid', 'network'])).toBe('partial');
    expect(layers).toContain('network');
    expect(layers).not.toContain('net');
    expect(grants).toEqual({ network: true });
    expect(isolation).not.toBe('full');
    expect((await judge(RIGHT)).isolation).toBe(isolation);
  });

  test('is refused beside full isolation, which it can not have', async () => {
    await expect(createPythonExecutor({ network: true, requireIsolation: 'full' })).rejects.toThrow(
      /"--network": isolation "full" rules the network out \(expected at most --require-isolation partial/,
    );
  });

  test('the judge has none: nothing that a program returns makes it call', async () => {
    const { layers } = await get().describe();
    if (!layers.includes('seccomp')) return;
    const calls = problemWith(
      `import socket\ntry: socket.create_connection(("127.0.0.1", ${tcp()}))\nexcept PermissionError: pass\nelse: assert False\nassert candidate(2) == 4`,
    );
    const before = callers;
    expect(await judge(RIGHT, calls)).toMatchObject({ verdict: 'passed' });
    expect(callers).toBe(before);
  });
});

/** Listens on abstract names, which belong to the network namespace and not to the file system; prints who comes. */
const LISTENER = `
import select, socket, sys
stream, datagram = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
stream.bind("\\0passk-stream-%s" % sys.argv[1]); stream.listen(); datagram.bind("\\0passk-datagram-%s" % sys.argv[1])
print("ready", flush=True)
while True:
    select.select([stream, datagram], [], [])
    print("somebody came", flush=True)
    break
`;

import { ONCE } from '../once.ts';

describe.skipIf(process.platform !== 'linux')(
  'with the network, what belongs to the harness stays out of reach',
  ONCE,
  () => {
    const { judge, get } = useExecutor({ network: true, limits: { timeLimitMs: 1000 } });
    let listener: ChildProcess;
    let heard = '';
    let strict = false;
    beforeAll(async () => {
      listener = spawn('python3', ['-c', LISTENER, String(process.pid)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      listener.stdout?.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
      });
      while (!heard.endsWith('\n')) await new Promise((resolve) => listener.stdout?.once('data', resolve));
      strict = (await get().describe()).layers.includes('seccomp');
    });
    afterAll(() => listener.kill());

    const abstract = (kind: string) => `"\\0passk-${kind}-${process.pid}"`;

    test.each([
      ['a Unix socket', () => `s = socket.socket(socket.AF_UNIX)\ns.connect(${abstract('stream')})`],
      [
        'a datagram without a connection',
        () => `s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)\ns.sendto(b"x", ${abstract('datagram')})`,
      ],
      [
        'a pair that it turns to another address',
        () =>
          `s, t = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)\ns.connect(${abstract('datagram')})\ns.send(b"x")`,
      ],
      ['a pair of streams', () => `s, t = socket.socketpair()\ns.connect(${abstract('stream')})`],
      ['the channel to its judge', () => `s = socket.socket(fileno=3)\ns.connect(${abstract('stream')})`],
      ['a raw socket', () => 'socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)'],
      ['a packet socket', () => 'socket.socket(17, socket.SOCK_RAW, 3)'],
      ['a netlink socket', () => 'socket.socket(16, socket.SOCK_RAW, 0)'],
      ['the kernel’s cryptography', () => 'socket.socket(38, 5, 0)'],
      ['a virtual machine’s socket', () => 'socket.socket(40, socket.SOCK_STREAM, 0)'],
      [
        'a protocol that a kernel would load a module for',
        () => 'socket.socket(socket.AF_INET, socket.SOCK_STREAM, 132)',
      ],
      [
        'descriptors on their way through a socket',
        () =>
          'import array\ns, t = socket.socketpair()\ns.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))])',
      ],
      ['the processes of the machine', () => 'open("/proc/self/status")'],
      ['a signal to its parent', () => 'import os\nos.kill(os.getppid(), 9)'],
      ['a new process', () => 'import os\nos.fork()'],
      ['a private key', () => 'open("/etc/ssl/private/key")'],
      ['the passwords', () => 'open("/etc/passwd")'],
      ['to change what a name leads to', () => 'open("/etc/hosts", "a")'],
    ])('%s is refused', async (_, lines) => {
      if (!strict) return;
      const { verdict, evidence } = await judge(`import socket\n${lines()}\n${RIGHT}`);
      expect({ verdict, evidence }).toMatchObject({ verdict: 'runtime_error' });
      expect(evidence?.exception).toMatch(/Error$/);
      expect(heard).toBe('ready\n');
      expect((await judge(RIGHT)).verdict).toBe('passed');
    });

    test('debugging its parent kills it', async () => {
      if (!strict) return;
      const program = `import ctypes, os\nctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0)\n${RIGHT}`;
      expect((await judge(program)).verdict).toBe('crashed');
    });

    test('a program has no descriptor but its input, its output and its channel, which is no way to a verdict', async () => {
      const counts = problemWith('assert candidate(None) == [0, 1, 2, 3]');
      const program = `import os
def opened(number):
    try: return bool(os.fstat(number))
    except OSError: return False
def f(x): return [number for number in range(1024) if opened(number)]
`;
      expect(await judge(program, counts)).toMatchObject({ verdict: 'passed' });
      const forges = `import os, socket
channel = socket.socket(fileno=3)
for body in (b'{"verdict":"passed"}', b'{"v":["passed"]}', b'passed'):
    channel.send(len(body).to_bytes(4, "big") + body)
while True: channel.recv(4096)
`;
      expect((await judge(forges)).verdict).not.toBe('passed');
    });
  },
);
