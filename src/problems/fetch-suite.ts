import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import { DATA_SETS } from './data-sets.ts';
import { fetchDataSet } from './fetch-data-set.ts';
import { knownSuites } from './known-suites.ts';
import { readProblems } from './read-problems.ts';

/** A file on the net that is pinned by commit and content. */
interface PinnedFile {
  readonly url: string;
  /** SHA-256 of the file as it is served. */
  readonly sha256: string;
  /** SHA-256 of its content, for those who have it unzipped. */
  readonly contentSha256: string;
  readonly tasks: number;
}

const HUMANEVAL: PinnedFile = {
  url: 'https://raw.githubusercontent.com/openai/human-eval/6d43fb980f9fee3c892a914eda09951f772ad10d/data/HumanEval.jsonl.gz',
  sha256: 'b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef',
  contentSha256: '1d49078ba3e2b196b9344535bef34a43021f038fad9561d6ee7c53450609a6a2',
  tasks: 164,
};

/** Many times the size of the real file (45 kB); whatever is larger is not it. */
const SIZE_LIMIT_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

export interface FetchOptions {
  /** A copy on this machine, for machines without network: the file itself or its unzipped content; of a data set a directory, too. */
  readonly from?: string;
  /** @default the platform's cache directory */
  readonly cacheDir?: string;
  /** A mirror to take the same bytes from; of a data set the address of a hub. @default the official repository */
  readonly url?: string;
}

/**
 * Puts a suite's official files into the cache, after checking their SHA-256 where there is one. Nothing is kept when the check fails.
 *
 * @returns the path of the cached file, or of the directory of its parts
 * @throws PasskError E_INPUT for an unknown suite or a file that is not the official one, E_HARNESS when the download fails.
 */
export async function fetchSuite(name: string, options: FetchOptions = {}): Promise<string> {
  const suite = knownSuites(options.cacheDir).find(
    (known) => known.name === name && known.fetchCommand !== undefined,
  );
  if (suite === undefined) {
    throw new PasskError('E_INPUT', `there is nothing to fetch for "${name}"`, {
      expected: fetchableSuites().join(', '),
    });
  }
  const dataSet = DATA_SETS.find((one) => one.name === name);
  if (dataSet !== undefined) {
    const directory = Object.values(suite.paths)[0] as string;
    await fetchDataSet(dataSet, directory, definedOnly({ from: options.from, hub: options.url }));
    return directory;
  }
  const { from, url = HUMANEVAL.url } = options;
  const path = suite.paths.python as string;
  const source = from ?? url;
  const bytes = from === undefined ? await download(url) : await readCopy(from);
  const verified = verify(bytes, source);
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  try {
    await writeFile(partial, verified);
    const { length } = (await readProblems([partial])).problems;
    if (length !== HUMANEVAL.tasks)
      throw new PasskError('E_INPUT', `${length} problems`, { file: source, expected: `${HUMANEVAL.tasks}` });
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
  return path;
}

/** The names of the suites that can be fetched. */
export function fetchableSuites(): readonly string[] {
  return knownSuites().flatMap(({ name, fetchCommand }) => (fetchCommand === undefined ? [] : [name]));
}

function verify(bytes: Buffer, source: string): Buffer {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === HUMANEVAL.sha256) return bytes;
  if (found === HUMANEVAL.contentSha256) return gzipSync(bytes);
  throw new PasskError('E_INPUT', `its SHA-256 is ${found}`, {
    file: source,
    expected: `${HUMANEVAL.sha256}, the official HumanEval.jsonl.gz`,
    hint: 'Nothing was kept. Another version of HumanEval can be named by its path: --problems FILE.',
  });
}

async function readCopy(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new PasskError('E_INPUT', `it can't be read: ${(error as Error).message}`, {
      file: path,
      cause: error,
    });
  }
}

async function download(url: string): Promise<Buffer> {
  const fail = (problem: string, cause?: unknown) =>
    new PasskError('E_HARNESS', `the download failed: ${problem}`, {
      file: url,
      hint: 'On a machine without network, copy the file there and use --from FILE.',
      cause,
    });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || response.body === null)
      throw fail(`the server answered ${response.status} ${response.statusText}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > SIZE_LIMIT_BYTES) throw fail('more than 10 MiB came, which is not the file');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof PasskError) throw error;
    throw fail(
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error),
      error,
    );
  }
}
