import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DATA_SETS } from '../../../src/problems/data-sets.ts';
import { fetchSuite } from '../../../src/problems/fetch-suite.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { LCB_ROW } from './rows.ts';

let cacheDir = '';
let server: Server | undefined;
beforeEach(() => {
  cacheDir = join(mkdtempSync(join(tmpdir(), 'passk-fetch-')), 'cache');
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(join(cacheDir, '..'), { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const row = (file: string) => `${JSON.stringify({ ...LCB_ROW, question_id: file })}\n`;

describe('fetching a data set', () => {
  test('keeps all of its parts, by which it is then known', async () => {
    const asked: string[] = [];
    const url = await serve(({ url: path = '' }, response) => {
      asked.push(path);
      response.end(row(path.replace(/^.*\//, '')));
    });
    const path = await fetchSuite('livecodebench', { url, cacheDir });
    expect(asked).toEqual(
      ['', '2', '3', '4', '5', '6'].map(
        (part) =>
          `/datasets/livecodebench/code_generation_lite/resolve/0fe84c3912ea0c4d4a78037083943e8f0c4dd505/test${part}.jsonl`,
      ),
    );
    expect((await loadSuite(path)).problems.map(({ taskId }) => taskId)).toEqual(
      ['', '2', '3', '4', '5', '6'].map((part) => `test${part}.jsonl`),
    );
  });

  test.each<readonly [what: string, listener: RequestListener, message: RegExp]>([
    ['a refusal', (_, response) => response.writeHead(401).end(), /the server answered 401/],
    [
      'a file that is cut short',
      (_, response) =>
        response.writeHead(200, { 'content-length': '9000' }).write('{', () => response.destroy()),
      /the download failed/,
    ],
    ['a page for people', (_, response) => response.end('<html>'), /test\.jsonl:1: malformed JSON/],
  ])('keeps nothing after %s', async (_, listener, message) => {
    await expect(fetchSuite('apps', { url: await serve(listener), cacheDir })).rejects.toThrow(message);
    expect(existsSync(cacheDir) ? readdirSync(cacheDir) : []).toEqual([]);
  });

  test('takes a copy: the one file, or a directory of all', async () => {
    const copies = join(cacheDir, '..', 'copies');
    mkdirSync(copies);
    const { files = [] } = DATA_SETS.find(({ name }) => name === 'livecodebench') ?? {};
    for (const file of files) writeFileSync(join(copies, file), row(file));
    const path = await fetchSuite('livecodebench', { from: copies, cacheDir });
    expect((await loadSuite(path)).problems).toHaveLength(6);
    await expect(fetchSuite('livecodebench', { from: join(copies, 'test.jsonl'), cacheDir })).rejects.toThrow(
      /it is one file/,
    );
    await fetchSuite('apps', { from: join(copies, 'test.jsonl'), cacheDir });
    await expect(fetchSuite('taco', { from: join(copies, 'none'), cacheDir })).rejects.toThrow(
      /it can't be read/,
    );
  });
});
