import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** What a page or an area of memory costs a fork and an exit on this machine: what the executor's speed hangs on. */
export async function bench() {
  const script = fileURLToPath(new URL('fork_costs.py', import.meta.url));
  await execa('python3', ['-S', script], { stdio: 'inherit' });
}
