import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PasskError } from '../core/errors.ts';
import { createLineSplitter } from './line-splitter.ts';

/** One line of a text file. */
export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

export interface ReadLinesOptions {
  /** Leave out a last line that no newline ends: in an append-only file a kill has cut it short. @default false */
  readonly dropTornLine?: boolean;
  /** Never gzipped: a file of our own. @default false */
  readonly isPlain?: boolean;
}

/** Samples shrink to a tenth, equal ones to a hundredth; what is made to harm, to a thousandth. */
const MOST_GROWTH = 400;

/** So much harms nobody, whatever it was packed into. */
const FREE_BYTES = 256 * 1024 * 1024;

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** The name under which standard input goes in errors. */
export const STDIN_NAME = '<stdin>';

/**
 * Streams the lines of a file, plain or gzipped (told by its first bytes, not by its name), or of stdin (`-`).
 * Blank lines are counted and left out; a byte order mark is dropped.
 *
 * @throws PasskError E_INPUT for a file that is missing, a directory, unreadable, cut short, or not UTF-8.
 * @example
 * for await (const { text, number } of readLines('samples.jsonl.gz')) ...
 */
export async function* readLines(path: string, options: ReadLinesOptions = {}): AsyncGenerator<Line> {
  const name = path === '-' ? STDIN_NAME : path;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const splitter = createLineSplitter();
  let number = 0;

  const toLine = (bytes: Buffer): Line | undefined => {
    number += 1;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      throw new PasskError('E_INPUT', 'the line is not valid UTF-8', {
        file: name,
        line: number,
        expected: 'UTF-8 text',
      });
    }
    if (number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
    return text.trim() === '' ? undefined : { text, number };
  };

  try {
    for await (const chunk of await openBytes(path, options.isPlain === true)) {
      for (const bytes of splitter.linesOf(chunk)) {
        if (bytes === undefined) throw tooLong(name, number + 1);
        const line = toLine(bytes);
        if (line !== undefined) yield line;
      }
      if (splitter.isTooLong()) throw tooLong(name, number + 1);
    }
  } catch (error) {
    throw explain(error, name, number);
  }
  const torn = options.dropTornLine === true ? undefined : splitter.rest();
  const line = torn && toLine(torn);
  if (line !== undefined) yield line;
}

function tooLong(file: string, line: number): PasskError {
  return new PasskError('E_INPUT', 'the line is longer than 64 MiB', {
    file,
    line,
    expected: 'one JSON object a line',
  });
}

async function openBytes(path: string, isPlain: boolean): Promise<AsyncIterable<Buffer>> {
  if (isPlain) return createReadStream(path, { highWaterMark: 256 * 1024 });
  if (path === '-') return gunzipIfNeeded(process.stdin);
  if ((await stat(path)).isDirectory())
    throw new PasskError('E_INPUT', 'this is a directory', { file: path, expected: 'a file' });
  const head = await readHead(await open(path));
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  return head.equals(GZIP_MAGIC) ? gunzip(stream, path) : stream;
}

async function readHead(file: FileHandle): Promise<Buffer> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Stdin can't be read twice: its first chunk says what it is, and is put back. */
async function gunzipIfNeeded(stream: Readable): Promise<AsyncIterable<Buffer>> {
  const first = await new Promise<Buffer | null>((resolve, reject) => {
    const take = () => {
      const chunk = stream.read() as Buffer | null;
      if (chunk === null && !stream.readableEnded) return;
      stream.off('readable', take);
      resolve(chunk);
    };
    stream.on('readable', take);
    stream.once('end', () => resolve(null));
    stream.once('error', reject);
  });
  if (first === null) return emptyStream();
  stream.unshift(first);
  return first.subarray(0, 2).equals(GZIP_MAGIC) ? gunzip(stream, STDIN_NAME) : stream;
}

async function* emptyStream(): AsyncGenerator<Buffer> {
  // Nothing was piped in; the caller says what it expected.
}

async function* gunzip(stream: Readable, name: string): AsyncGenerator<Buffer> {
  const unzipped = createGunzip({ chunkSize: 256 * 1024 });
  stream.on('error', (error) => unzipped.destroy(error));
  let bytes = 0;
  for await (const chunk of stream.pipe(unzipped) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > FREE_BYTES && bytes > MOST_GROWTH * unzipped.bytesWritten) {
      throw new PasskError('E_INPUT', `${unzipped.bytesWritten} bytes of gzip data hold more than ${bytes}`, {
        file: name,
        expected: `at most ${MOST_GROWTH} times as many: this is made to fill a disk or a memory`,
      });
    }
    yield chunk;
  }
}

function explain(error: unknown, file: string, linesRead: number): unknown {
  if (error instanceof PasskError) return error;
  const { code } = error as NodeJS.ErrnoException;
  const fail = (problem: string, expected: string, hint?: string) =>
    new PasskError('E_INPUT', problem, {
      file,
      expected,
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    });
  if (code === 'ENOENT') return fail('there is no such file', 'a file that exists');
  if (code === 'EACCES' || code === 'EPERM') return fail('no permission to read it', 'a readable file');
  if (code === 'EISDIR') return fail('this is a directory', 'a file');
  if (code === 'Z_BUF_ERROR') {
    return fail(
      `the gzip data is cut short after line ${linesRead}`,
      'a complete gzip file',
      'Copy or download the file again.',
    );
  }
  if (code?.startsWith('Z_'))
    return fail(`the gzip data is damaged after line ${linesRead}`, 'a valid gzip file');
  return error;
}
