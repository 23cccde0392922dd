import { type FileHandle, open } from 'node:fs/promises';
import { PasskError } from '../core/errors.ts';

/** Bytes that may wait for the disk before `append` holds its caller back. */
const HIGH_WATER_BYTES = 1024 * 1024;

/**
 * An append-only JSONL file. Records are written whole and in order; several that wait together go out in one write.
 * The first failed write fails every later call: nothing is lost silently.
 */
export interface AppendLog {
  /** Queues one record; resolves when there is room for more. */
  append(record: object): Promise<void>;
  /** Resolves when everything queued so far is in the file. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** @throws PasskError E_STORE when the file can't be opened for appending. */
export async function openAppendLog(path: string): Promise<AppendLog> {
  let file: FileHandle;
  try {
    file = await open(path, 'a');
  } catch (error) {
    throw storeError(error, path);
  }
  let queued: string[] = [];
  let queuedBytes = 0;
  let failure: PasskError | undefined;
  let writing: Promise<void> | undefined;

  const drain = async () => {
    while (queued.length > 0) {
      const batch = Buffer.from(queued.join(''), 'utf8');
      queued = [];
      queuedBytes = 0;
      for (let sent = 0; sent < batch.length; ) {
        const { bytesWritten } = await file.write(batch, sent);
        sent += bytesWritten;
      }
    }
  };

  const write = (): Promise<void> => {
    writing ??= drain()
      .catch((error: unknown) => {
        failure = storeError(error, path);
        queued = [];
      })
      .finally(() => {
        writing = undefined;
      });
    return writing;
  };

  const flush = async () => {
    while (failure === undefined && (queued.length > 0 || writing !== undefined)) await write();
    if (failure !== undefined) throw failure;
  };

  return {
    async append(record) {
      if (failure !== undefined) throw failure;
      const line = `${JSON.stringify(record)}\n`;
      queued.push(line);
      queuedBytes += line.length;
      const written = write();
      if (queuedBytes > HIGH_WATER_BYTES) {
        await written;
        if (failure !== undefined) throw failure;
      }
    },
    flush,
    async close() {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}

/** What a failed file operation means for the run, and what the user can do. */
export function storeError(error: unknown, path: string): PasskError {
  const { code, message } = error as NodeJS.ErrnoException;
  const problems: Readonly<Record<string, readonly [string, string]>> = {
    ENOSPC: ['the disk is full', 'Free some space, then resume the run.'],
    EDQUOT: ['the disk quota is used up', 'Free some space, then resume the run.'],
    EACCES: ['no permission to write here', 'Name another directory with --out.'],
    EPERM: ['no permission to write here', 'Name another directory with --out.'],
    EROFS: ['the file system is read-only', 'Name another directory with --out.'],
    ENOTDIR: ['a part of the path is a file, not a directory', 'Name another directory with --out.'],
    EEXIST: ['a file is in the way', 'Name another directory with --out.'],
    EISDIR: ['a directory is in the way', 'Name another directory with --out.'],
    ENOENT: ['nothing can be made here', 'Name another directory with --out.'],
    ELOOP: ['a symbolic link is in the way', 'Name another directory with --out.'],
    ENAMETOOLONG: ['the path is too long', 'Name another directory with --out.'],
    EMFILE: ['too many files are open', 'Allow more with `ulimit -n`, then resume the run.'],
    ENFILE: ['too many files are open on this machine', 'Close some programs, then resume the run.'],
  };
  const [problem, hint] = problems[code ?? ''] ?? [
    `writing failed: ${message}`,
    'Check the disk, then resume the run.',
  ];
  return new PasskError('E_STORE', problem, { file: path, hint, cause: error });
}
