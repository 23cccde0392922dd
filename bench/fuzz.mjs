import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** One line of JSON: how the answers ended, and the most memory that the process had. */
export function bench([count = '1000000', seed = '1']) {
  execFileSync('python3', [path('fuzz_codec.py'), path('../sandbox/python'), count, seed], {
    stdio: 'inherit',
  });
}
