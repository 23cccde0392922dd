import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import type { CompilerToolchain } from '../compiled-language.ts';

/** What all builds of a language share, made once on a machine. */
export interface PreparedFolder {
  readonly path: string;
  /** Of the toolchain and everything of ours that went into it. */
  readonly key: string;
}

/**
 * Finds the folder, or makes it. Two that make it at once both succeed, and the first one's is used.
 *
 * @param parent where such folders are kept
 * @throws PasskError E_HARNESS where the toolchain can't make it, or nothing can be written there
 */
export async function openPreparedFolder(
  parent: string,
  name: string,
  toolchain: CompilerToolchain,
): Promise<PreparedFolder> {
  const hash = createHash('sha256').update(`${name}\n${toolchain.compiler}\n${toolchain.version}\n`);
  for (const file of [...toolchain.preparedFrom].sort()) hash.update(await readFile(file));
  const key = hash.digest('hex').slice(0, 20);
  const path = join(parent, `${name}-${key}`);
  if (await isFolder(path)) return { path, key };
  let made: string | undefined;
  try {
    await mkdir(parent, { recursive: true, mode: 0o755 });
    made = await mkdtemp(join(parent, `${name}-making-`));
    await toolchain.prepare(made);
    await rename(made, path);
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    if (await isFolder(path)) return { path, key };
    throw new PasskError(
      'E_HARNESS',
      `${toolchain.version} could not be prepared: ${(error as Error).message}`,
      {
        expected: `a toolchain that compiles, and room in ${parent}`,
        hint: 'Another folder for such things is named by PASSK_CACHE_DIR.',
        cause: error,
      },
    );
  }
  return { path, key };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
