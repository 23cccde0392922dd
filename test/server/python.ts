import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What a script of Python says, given the client beside it and the address of a server. */
export async function runPython(args: readonly string[], address: string, token = '') {
  const env = {
    ...process.env,
    PASSK_URL: address,
    PASSK_TOKEN: token,
    PASSK_ROOT: path('../..'),
    PASSK_CLIENT_DIR: path('../../clients/python'),
    PYTHONPATH: path('../../clients/python'),
  };
  const ran = promisify(execFile)('python3', ['-B', ...args], { env });
  return ran.catch((error: { stdout: string; stderr: string }) => error);
}

/** A file of tests in Python beside this one; what it said, the last line is `OK` where all passed. */
export async function runPythonTests(name: string, address: string, token?: string): Promise<string> {
  const { stderr } = await runPython([path(name)], address, token);
  return stderr.trim();
}
