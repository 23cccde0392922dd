import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

const ROOTS = ['lib', 'conf'];

/**
 * Folders outside of a kit that links in it lead to: Debian keeps what is configured in `/etc`. The virtual machine does not start without.
 *
 * @returns real paths, none of them below `home`
 */
export async function linkedFolders(home: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const own = await realpath(home);
  for (const root of ROOTS) {
    const entries = await readdir(join(home, root), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isSymbolicLink()) continue;
      const target = await realpath(join(entry.parentPath, entry.name)).catch(() => undefined);
      if (target !== undefined && isConfiguration(target) && !target.startsWith(own + sep))
        found.add(dirname(target));
    }
  }
  return withoutInner([...found].sort());
}

/** Certificates and sources are linked, too, and of no use here. */
function isConfiguration(target: string): boolean {
  return /\.(?:cfg|properties|security|policy|conf|certs|access|template|blacklist|blocked)$|(?:un)?limited|java\.security/.test(
    target,
  );
}

function withoutInner(folders: readonly string[]): readonly string[] {
  return folders.filter((one) => !folders.some((other) => other !== one && one.startsWith(other + sep)));
}
