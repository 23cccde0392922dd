import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

test('the package has the locks of every isolated-vm, and nothing that is installed', () => {
  const args = ['pack', '--dry-run', '--ignore-scripts', '--json'];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [Packed];
  const paths = packed.files.map(({ path }) => path);
  for (const node of ['node-20', 'node-22', 'node-24'])
    expect(paths).toContain(`sandbox/javascript/isolates/${node}/package-lock.json`);
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
});
