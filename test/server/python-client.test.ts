import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { useServer } from './serving.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { url } = useServer({}, { token: 'a secret' });

test('the Python client and its reward functions work against a real server', async () => {
  const env = {
    ...process.env,
    PASSK_URL: url(''),
    PASSK_TOKEN: 'a secret',
    PASSK_CLIENT_DIR: path('../../clients/python'),
  };
  const { stderr } = await promisify(execFile)('python3', ['-B', path('python_client.py')], { env }).catch(
    (error: { stderr: string }) => error,
  );
  expect(stderr.trim().split('\n').at(-1), stderr).toBe('OK');
});
