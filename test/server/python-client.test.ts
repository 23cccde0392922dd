import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { listen } from '../../src/server/listen.ts';
import { runPython, runPythonTests } from './python.ts';
import { useServer } from './serving.ts';

const TOKEN = 'a secret';
const { url, service } = useServer({}, { token: TOKEN });

test('the Python client and its reward functions work against a real server', async () => {
  const said = await runPythonTests('python_client.py', url(''), TOKEN);
  expect(said.split('\n').at(-1), said).toBe('OK');
});

test('the Python client works over a Unix socket, in batches and beside an event loop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-socket-'));
  const socketPath = join(folder, 'passk.sock');
  const app = createApp(service(), { maxBodyMiB: 1, token: TOKEN });
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
    const { stdout, stderr } = await runPython(['-c', program], `unix:${socketPath}`, TOKEN);
    expect(stdout, stderr).toBe('ok [1, 0, 1, 0, 1, 0]\n[0, 1]\n');
  } finally {
    listener.destroy();
    await listener.close();
    rmSync(folder, { recursive: true });
  }
});
