import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests that start `passk` as a user does need it built from the sources that they test. CI has built it where it runs them again. */
export function setup(): void {
  if (process.env.PASSK_TEST_BUILT === '1') return;
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
