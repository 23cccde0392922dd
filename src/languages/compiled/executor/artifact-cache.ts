import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from './artifact.ts';

/** What is kept at most on disk: some thousand programs. */
const MOST_BYTES = 512 << 20;

/** After so much that was written, what was used least is thrown away. */
const LOOK_AFTER_BYTES = 64 << 20;

/**
 * In front of the bytes stands what they sum up to, with their key: a disk that was full, a machine that went down or a file that was
 * damaged must not become a program's verdict.
 */
const SUM_BYTES = 32;

/** What compilers made, on disk: the next run with the same programs compiles nothing. Whatever goes wrong there, it is only slower. */
export interface ArtifactCache {
  read(key: string): Promise<Artifact | undefined>;
  write(artifact: Artifact): Promise<void>;
}

/**
 * @param folder made where it is not there
 * @param mostBytes what it may hold
 */
export function openArtifactCache(folder: string, mostBytes = MOST_BYTES): ArtifactCache {
  let written = 0;
  let writes = 0;
  return {
    async read(key) {
      const path = join(folder, key);
      try {
        const kept = await readFile(path);
        const bytes = kept.subarray(SUM_BYTES);
        if (!sumOf(key, bytes).equals(kept.subarray(0, SUM_BYTES))) return undefined;
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined); // a cache that may only be read is one, too
        return { key, bytes };
      } catch {
        return undefined;
      }
    },
    async write({ key, bytes }) {
      const part = join(folder, `${key}.${process.pid}.${writes++}.part`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(part, [sumOf(key, bytes), bytes], { mode: 0o600 });
        await rename(part, join(folder, key)); // whole or not at all, whoever else writes the same
        written += bytes.length;
        if (written < Math.min(LOOK_AFTER_BYTES, mostBytes / 4)) return;
        written = 0;
        await shrink(folder, mostBytes);
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
      }
    },
  };
}

function sumOf(key: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** The least recently used go first. */
async function shrink(folder: string, mostBytes: number): Promise<void> {
  const files = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
    files.push({ path, size, mtimeMs });
  }
  let held = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (held <= mostBytes) return;
    await rm(path, { force: true });
    held -= size;
  }
}
