import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * A project of somebody else, in which passk is installed from the tarball that npm would publish. All other packages are those of this
 * repository: no registry is asked.
 *
 * @returns its directory
 */
export function makePackedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'passk-project-'));
  const packages = join(project, 'node_modules');
  mkdirSync(join(packages, 'passk'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  const packed = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];
  execFileSync('tar', [
    '-xzf',
    join(project, filename),
    '--strip-components=1',
    '-C',
    join(packages, 'passk'),
  ]);
  writeFileSync(join(project, 'package.json'), '{"name": "theirs", "private": true, "type": "module"}\n');
  return project;
}

/** What `tsc` of this repository says in a directory; empty where all is well. */
export function typeCheck(project: string, ...args: readonly string[]): string {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc, ...args], { cwd: project, encoding: 'utf8' });
  } catch (error) {
    const { stdout = '' } = error as { readonly stdout?: string };
    return stdout === '' ? String(error) : stdout;
  }
}
