import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folders: string[] = [];
export const newFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'passk-python-')));
  return folders.at(-1) as string;
};

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

const SANDBOX = fileURLToPath(new URL('../../sandbox/python', import.meta.url));

/** An interpreter that does something before it becomes a worker, or the launcher of one. */
export const pythonWith = (first: string): string => {
  const python = join(newFolder(), 'python');
  const launcher = `#!/usr/bin/env python3
import ctypes, os, runpy, sys
if '-c' in sys.argv:  # asked where it is: here, and not where the interpreter behind it is
    sys.exit(print(__file__))
sys.argv[:] = sys.argv[next(i for i, word in enumerate(sys.argv) if i and word.endswith('.py')):]
sys.path.insert(0, '${SANDBOX}')
${first}
runpy.run_path(sys.argv[0], run_name='__main__')
`;
  writeFileSync(python, launcher, { mode: 0o755 });
  return python;
};

/** Raw system calls are refused, and with them the births of siblings. */
export const NO_SIBLINGS = `
class NoSystemCalls:
    def __init__(self, name):
        raise OSError('none here')
ctypes.PyDLL = NoSystemCalls
`;
