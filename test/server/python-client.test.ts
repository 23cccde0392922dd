import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { listen } from '../../src/server/listen.ts';
import { useServer } from './serving.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { url, service } = useServer({}, { token: 'a secret' });

/** What a script of Python says, given the client beside it. */
async function runPython(args: readonly string[], address: string) {
  const env = {
    ...process.env,
    PASSK_URL: address,
    PASSK_TOKEN: 'a secret',
    PASSK_CLIENT_DIR: path('../../clients/python'),
    PYTHONPATH: path('../../clients/python'),
  };
  const ran = promisify(execFile)('python3', ['-B', ...args], { env });
  return ran.catch((error: { stdout: string; stderr: string }) => error);
}

test('the Python client and its reward functions work against a real server', async () => {
  const { stderr } = await runPython([path('python_client.py')], url(''));
  expect(stderr.trim().split('\n').at(-1), stderr).toBe('OK');
});

test('the Python client works over a Unix socket, in batches and beside an event loop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-socket-'));
  const socketPath = join(folder, 'passk.sock');
  const app = createApp(service(), { maxBodyMiB: 1, token: 'a secret' });
  const listener = await listen(app, { socketPath });
  try {
    const program = `
import asyncio
from passk_client import PasskClient
DOUBLE, TRIPLE = '    return x * 2\\n', '    return x * 3\\n'
with PasskClient(batch=2) as client:
    print(client.health()['status'], client.rewards([DOUBLE, TRIPLE] * 3, 'test/f'))
    print(asyncio.run(client.arewards([TRIPLE, DOUBLE], 'test/f')))
`;
    const { stdout, stderr } = await runPython(['-c', program], `unix:${socketPath}`);
    expect(stdout, stderr).toBe('ok [1, 0, 1, 0, 1, 0]\n[0, 1]\n');
  } finally {
    listener.destroy();
    await listener.close();
    rmSync(folder, { recursive: true });
  }
});
