import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests that start `passk` as a user does need it built from the sources that they test. */
export function setup(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}
