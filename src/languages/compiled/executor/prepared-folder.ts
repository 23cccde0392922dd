import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PasskError } from '../../../core/errors.ts';
import type { CompilerToolchain } from '../compiled-language.ts';

/** What all builds of a language share, made once on a machine. */
export interface PreparedFolder {
  readonly path: string;
  /** Of the toolchain and everything of ours that went into it. */
  readonly key: string;
}

/** Whoever makes a folder has so long before it counts as gone, where its process can't be seen. */
const MOST_MAKING_MS = 600_000;
const LOOK_MS = 100;

/** Folders that nobody has opened for so long go when another of their language is made: each may take half a gigabyte. */
const MOST_UNUSED_MS = 90 * 24 * 3_600_000;

/** What says that a folder is whole, and by its time when it was opened last. */
const READY = '.ready';

/**
 * Finds the folder, or makes it where it stays: what is made there may name its own path. Of several processes one makes it, and the others
 * wait.
 *
 * @param parent where such folders are kept
 * @throws PasskError E_HARNESS where the toolchain can't make it, or nothing can be written there
 */
export async function openPreparedFolder(
  parent: string,
  name: string,
  toolchain: CompilerToolchain,
): Promise<PreparedFolder> {
  const { compiler, version, preparedBy = '' } = toolchain;
  const hash = createHash('sha256').update(`${name}\n${compiler}\n${version}\n${preparedBy}\n`);
  for (const file of [...toolchain.preparedFrom].sort()) hash.update(await readFile(file));
  const key = hash.digest('hex').slice(0, 20);
  const path = join(parent, `${name}-${key}`);
  const lock = `${path}.making`;
  try {
    await mkdir(parent, { recursive: true, mode: 0o755 });
    while (!(await exists(join(path, READY)))) {
      if (await takeLock(lock)) {
        await make(path, lock, toolchain);
        await clearUnused(parent, name);
      } else await setTimeout(LOOK_MS);
    }
  } catch (error) {
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
  await utimes(join(path, READY), new Date(), new Date()).catch(() => undefined); // it may be another user's
  return { path, key };
}

/** What can't be looked at or taken away stays. */
async function clearUnused(parent: string, name: string): Promise<void> {
  const oldest = Date.now() - MOST_UNUSED_MS;
  for (const entry of await readdir(parent)) {
    if (!new RegExp(`^${name}-[0-9a-f]{20}$`).test(entry)) continue;
    const path = join(parent, entry);
    const opened = await stat(join(path, READY)).catch(() => undefined);
    if (opened !== undefined && opened.mtimeMs < oldest)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function make(path: string, lock: string, toolchain: CompilerToolchain): Promise<void> {
  try {
    if (await exists(join(path, READY))) return; // made between our look and our lock
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
    await toolchain.prepare(path);
    await writeFile(join(path, READY), '');
  } finally {
    await rm(lock, { force: true });
  }
}

/** Whether it is ours now. One whose owner is gone is nobody's. */
async function takeLock(lock: string): Promise<boolean> {
  if (await isOurs(lock)) return true;
  if (!(await isAbandoned(lock))) return false;
  // Of several who find that, one looks again and takes it away: by the time that another does, it may be somebody's once more.
  const broom = `${lock}.clearing`;
  if (await isOurs(broom)) {
    try {
      if (await isAbandoned(lock)) await rm(lock, { force: true });
    } finally {
      await rm(broom, { force: true });
    }
  } else if (await isAbandoned(broom)) await rm(broom, { force: true });
  return false;
}

async function isOurs(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
  return (owner > 0 && !isAlive(owner)) || Date.now() - mtimeMs > MOST_MAKING_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
