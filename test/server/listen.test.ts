import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { Hono } from 'hono';
import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'passk-listen-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('a Unix socket', () => {
  test('is for its owner alone', async () => {
    const socketPath = join(folder, 'own.sock');
    const listener = await listen(new Hono(), { socketPath });
    expect(statSync(socketPath).mode & 0o777).toBe(0o600);
    await listener.close();
  });

  test('that a killed server left behind is taken over', async () => {
    const socketPath = join(folder, 'stale.sock');
    const kill = `require('net').createServer().listen(${JSON.stringify(socketPath)}, () => process.kill(process.pid, 'SIGKILL'))`;
    await execa(process.execPath, ['-e', kill], { reject: false });
    expect(statSync(socketPath).isSocket()).toBe(true);
    const listener = await listen(new Hono(), { socketPath });
    await listener.close();
  });

  test('of a server that lives, and a file that is none, are left alone', async () => {
    const socketPath = join(folder, 'live.sock');
    const live = createServer().listen(socketPath);
    await expect(listen(new Hono(), { socketPath })).rejects.toThrow("can't be listened on");
    expect(statSync(socketPath).isSocket()).toBe(true);
    live.close();
    const file = join(folder, 'file');
    writeFileSync(file, 'kept');
    await expect(listen(new Hono(), { socketPath: file })).rejects.toThrow("can't be listened on");
    expect(statSync(file).size).toBe(4);
  });
});

test('a port that is taken is an error that says what to do', async () => {
  const first = await listen(new Hono(), { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(listen(new Hono(), { host: '127.0.0.1', port })).rejects.toThrow('--port 0');
  await first.close();
});

test('any address but loopback needs a token', async () => {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  for (const host of ['0.0.0.0', '::', '192.0.2.1', 'example.org']) {
    const args = [main, 'serve', '--host', host, '--no-preflight'];
    const { exitCode, stderr } = await execa(process.execPath, args, {
      reject: false,
      env: { PASSK_TOKEN: '' },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`whoever reaches ${host} could run programs here`);
  }
});
