import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PasskError } from '../core/errors.ts';
import type { DataSet } from './data-sets.ts';
import { readProblems } from './read-problems.ts';

const HUB = 'https://huggingface.co';
/** A server that says nothing for so long is given up. */
const STALL_MS = 60_000;

export interface FetchDataSetOptions {
  /** A copy on this machine: the one file, or the directory that holds the files by their names. */
  readonly from?: string;
  /** @default `$HF_ENDPOINT`, else https://huggingface.co */
  readonly hub?: string;
}

/**
 * Puts the files of a data set into a directory. Nobody publishes their SHA-256, so what is checked is that all of each file has come, and
 * that its tasks can be read. Nothing is kept when that fails.
 *
 * @returns how many problems were read
 * @throws PasskError E_HARNESS when a download fails, E_INPUT for files that are not such tasks
 */
export async function fetchDataSet(
  dataSet: DataSet,
  directory: string,
  { from, hub = process.env.HF_ENDPOINT ?? HUB }: FetchDataSetOptions = {},
): Promise<number> {
  const partial = `${directory}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  try {
    for (const file of dataSet.files) {
      const target = join(partial, file);
      if (from === undefined) await download(`${hub.replace(/\/+$/, '')}/${dataSet.path}/${file}`, target);
      else await copy(from, file, target, dataSet);
    }
    const { problems } = await readProblems(dataSet.files.map((file) => join(partial, file)));
    await rm(directory, { recursive: true, force: true });
    await mkdir(dirname(directory), { recursive: true });
    await rename(partial, directory);
    return problems.length;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function copy(from: string, file: string, target: string, { files }: DataSet): Promise<void> {
  try {
    const isDirectory = (await stat(from)).isDirectory();
    if (!isDirectory && files.length > 1)
      throw new PasskError('E_INPUT', 'it is one file', {
        file: from,
        expected: `a directory with ${files.join(', ')}`,
      });
    await copyFile(isDirectory ? join(from, file) : from, target);
  } catch (error) {
    if (error instanceof PasskError) throw error;
    throw new PasskError('E_INPUT', `it can't be read: ${(error as Error).message}`, {
      file: from,
      cause: error,
    });
  }
}

async function download(url: string, target: string): Promise<void> {
  const fail = (problem: string, cause?: unknown) =>
    new PasskError('E_HARNESS', `the download failed: ${problem}`, {
      file: url,
      hint: 'On a machine without network, copy the files there and use --from DIRECTORY; $HF_ENDPOINT names a mirror.',
      cause,
    });
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  try {
    const response = await fetch(url, { signal: stall.signal });
    if (!response.ok || response.body === null)
      throw fail(`the server answered ${response.status} ${response.statusText}`);
    let bytes = 0;
    await pipeline(
      Readable.fromWeb(response.body as never),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          clearTimeout(timer);
          timer = setTimeout(() => stall.abort(), STALL_MS);
          yield chunk;
        }
      },
      createWriteStream(target),
    );
    const promised = response.headers.get('content-length');
    // What was packed for the way has another length than what is written.
    if (promised !== null && response.headers.get('content-encoding') === null && Number(promised) !== bytes)
      throw fail(`${bytes} of ${promised} bytes came`);
  } catch (error) {
    if (error instanceof PasskError) throw error;
    if (stall.signal.aborted) throw fail(`the server said nothing for ${STALL_MS / 1000} seconds`, error);
    throw fail(
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error),
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}
