import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('where the queue is short', () => {
  const short = useServer({ queue: 3 });

  test('the Python client asks again, and every completion has its reward', async () => {
    const program = `
import asyncio
from passk_client import PasskClient
async def main(client):
    rewards = await asyncio.gather(*(client.arewards(['    return x * %d\\n' % i, '    return x * 2 # %d\\n' % i], 'test/f') for i in range(8)))
    print(rewards.count([0, 1]), rewards.count([1, 1]))
with PasskClient(patience=60) as client:
    asyncio.run(main(client))
`;
    const { stdout, stderr } = await runPython(['-c', program], short.url(''));
    expect(stdout, stderr).toBe('7 1\n');
    const metrics = await (await fetch(short.url('/metrics'))).text();
    expect(metrics).toMatch(/status="429"\} [1-9]/);
  });
});
