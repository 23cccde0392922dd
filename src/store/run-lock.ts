import { randomBytes } from 'node:crypto';
import { link, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { PasskError } from '../core/errors.ts';
import { storeError } from '../jsonl/append-log.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the kernel counts; tells a pid that was given to another process since. */
  readonly started: string;
}

const TRIES = 10;

const LONGEST_LOCK_BYTES = 4096;

/** Of Linux. */
const LARGEST_PID = 2 ** 22;

const LOCK_FILE = 'run.lock';

/**
 * Makes this process the only one that writes into a run directory. A lock whose process is gone is taken over, so that
 * a run can be resumed right after a SIGKILL.
 *
 * @returns the function that gives the lock back
 * @throws PasskError E_INPUT when a living process has it.
 */
export async function lockRun(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, LOCK_FILE);
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: await startTime(process.pid),
  } satisfies Holder);
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, mine);
  } catch (error) {
    throw storeError(error, draft);
  }
  try {
    for (let i = 0; i < TRIES; i++) {
      // A hard link either appears whole or not at all: no one ever reads half a lock.
      if (await tryLink(draft, path)) return () => release(path, mine);
      const text = await readLock(path);
      if (text === undefined) continue; // given back at this moment
      const holder = await livingHolder(text);
      if (holder !== undefined) throw held(directory, holder);
      await removeStale(path, text);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new PasskError('E_STORE', 'the lock changes hands all the time', { file: path, hint: 'Try again.' });
}

/** Whether a living process works on a run. */
export async function isLocked(directory: string): Promise<boolean> {
  const text = await readLock(join(directory, LOCK_FILE));
  return text !== undefined && (await livingHolder(text)) !== undefined;
}

async function tryLink(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw storeError(error, path);
  }
}

/** Two takers may find the same stale lock; the rename gives it to one, and he looks whether it is still the stale one. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return; // the other one was faster
  }
  if ((await readLock(aside)) !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true, recursive: true });
}

async function release(path: string, mine: string): Promise<void> {
  if ((await readLock(path)) === mine) await rm(path, { force: true });
}

async function livingHolder(text: string): Promise<Holder | undefined> {
  const holder = parseHolder(text);
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}

/** What is no lock of ours nobody holds. */
function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isOurs = Number.isInteger(pid) && (pid as number) > 0 && (pid as number) <= LARGEST_PID;
    if (!isOurs || typeof host !== 'string' || host === '' || typeof started !== 'string') return undefined;
    return { pid: pid as number, host, started };
  } catch {
    return undefined;
  }
}

/** The lock's text; empty for what is no file of this size; undefined where there is none. */
async function readLock(path: string): Promise<string | undefined> {
  const info = await lstat(path).catch(() => undefined);
  if (info === undefined) return undefined;
  if (!info.isFile() || info.size > LONGEST_LOCK_BYTES) return '';
  return readFile(path, 'utf8').catch(() => undefined);
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true; // can't be known from here
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await startTime(holder.pid)) === holder.started;
}

async function startTime(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Field 22; the name in field 2 may hold spaces and brackets, so count from behind it.
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function held(directory: string, holder: Holder): PasskError {
  return new PasskError('E_INPUT', `process ${holder.pid} on ${holder.host} is working on this run`, {
    file: directory,
    hint:
      holder.host === hostname()
        ? 'Wait for it, or end it; the run can then be resumed.'
        : `Whether it still lives can't be seen from here. If it does not, remove ${join(directory, LOCK_FILE)}.`,
  });
}
