import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

function packedPaths(): string[] {
  const args = ['pack', '--dry-run', '--ignore-scripts', '--json'];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [Packed];
  return packed.files.map(({ path }) => path);
}

test('the package has the script and style of the HTML page', () => {
  const page = readdirSync(join(ROOT, 'src/report/html/page')).map((file) => `src/report/html/page/${file}`);
  expect(
    packedPaths()
      .filter((path) => path.startsWith('src/'))
      .sort(),
  ).toEqual(page.sort());
});

test('the package has the locks of every isolated-vm, and nothing that is installed', () => {
  const paths = packedPaths();
  for (const node of ['node-20', 'node-22', 'node-24'])
    expect(paths).toContain(`sandbox/javascript/isolates/${node}/package-lock.json`);
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
});
