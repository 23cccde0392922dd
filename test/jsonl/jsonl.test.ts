import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAppendLog } from '../../src/jsonl/append-log.ts';
import { dropTornLine, readOwnRecords } from '../../src/jsonl/own-records.ts';
import { readLines } from '../../src/jsonl/read-lines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-jsonl-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string | Uint8Array, name = 'file'): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('reading lines', () => {
  test('counts every line and leaves blank ones out', async () => {
    expect(await all(readLines(file('a\n\n  \nb\r\nc')))).toEqual([
      { text: 'a', number: 1 },
      { text: 'b\r', number: 4 },
      { text: 'c', number: 5 },
    ]);
  });

  test('reads gzip by its first bytes, whatever the name', async () => {
    expect(await all(readLines(file(gzipSync('a\nb\n'), 'plain.jsonl')))).toEqual([
      { text: 'a', number: 1 },
      { text: 'b', number: 2 },
    ]);
    expect(await all(readLines(file('a\n', 'no.gz')))).toEqual([{ text: 'a', number: 1 }]);
  });

  test('drops a byte order mark', async () => {
    expect(await all(readLines(file('\ufeff{}\n')))).toEqual([{ text: '{}', number: 1 }]);
  });

  test('joins lines and characters that chunks cut in two', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${i} ${'é😀'.repeat(i % 200)}`);
    expect((await all(readLines(file(lines.join('\n'))))).map((line) => line.text)).toEqual(lines);
  });

  test.each([
    ['a missing file', () => join(folder, 'none'), /none: there is no such file/],
    ['a directory', () => folder, /this is a directory/],
    [
      'bytes that are no UTF-8',
      () => file(Buffer.from([0x61, 0x0a, 0xc3, 0x28, 0x0a])),
      /file:2: the line is not valid UTF-8/,
    ],
    [
      'a gzip that is cut short',
      () => file(gzipSync('a\n'.repeat(50_000)).subarray(0, 100)),
      /gzip data is cut short/,
    ],
    [
      'a line beyond all measure',
      () => file(Buffer.alloc(65 * 1024 * 1024, 0x61)),
      /file:1: the line is longer than 64 MiB/,
    ],
  ])('refuses %s', async (_, path, message) => {
    await expect(all(readLines(path()))).rejects.toThrow(message);
  });

  test('streams 200,000 lines without holding them', async () => {
    const path = file(`${JSON.stringify({ text: 'x'.repeat(200) })}\n`.repeat(200_000)); // 43 MB
    const before = process.memoryUsage().rss;
    let peak = 0;
    let count = 0;
    for await (const _ of readLines(path)) {
      count += 1;
      if (count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss - before);
    }
    expect(count).toBe(200_000);
    expect(peak).toBeLessThan(150e6);
  });
});

describe('an append-only file', () => {
  test('holds what was appended, in order, also when nobody waited', async () => {
    const path = join(folder, 'log');
    const log = await openAppendLog(path);
    const appends = Array.from({ length: 2000 }, (_, i) => log.append({ i, text: 'é'.repeat(i % 50) }));
    await Promise.all(appends);
    await log.close();
    const records = await all(readOwnRecords(path));
    expect(records.map(({ record }) => record.i)).toEqual(Array.from({ length: 2000 }, (_, i) => i));
  });

  test('has everything on disk after flush', async () => {
    const path = join(folder, 'log');
    const log = await openAppendLog(path);
    void log.append({ a: 1 });
    await log.flush();
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n');
    await log.close();
  });

  test.skipIf(process.platform !== 'linux')(
    'on a full disk fails, and keeps failing, with the file and what to do',
    async () => {
      const path = join(folder, 'log');
      symlinkSync('/dev/full', path);
      const log = await openAppendLog(path);
      await log.append({ a: 1 });
      await expect(log.flush()).rejects.toThrow(
        /log: the disk is full\nFree some space, then resume the run\./,
      );
      await expect(log.append({ a: 2 })).rejects.toMatchObject({ code: 'E_STORE', exitCode: 3 });
      await expect(log.close()).rejects.toThrow('the disk is full');
    },
  );

  test('in a directory that is not there can not be opened', async () => {
    await expect(openAppendLog(join(file('x'), 'log'))).rejects.toMatchObject({ code: 'E_STORE' });
  });

  test('cut at any byte keeps every whole line, and the next append starts on a line of its own', async () => {
    const records = [{ a: 1 }, { b: 'é😀' }, { c: [1, 2] }];
    const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (size) => {
        const path = file(bytes.subarray(0, size));
        const whole = bytes.subarray(0, size).toString('latin1').split('\n').length - 1;
        // A reader that holds no lock sees the whole lines too.
        expect((await all(readOwnRecords(path))).map(({ record }) => record)).toEqual(
          records.slice(0, whole),
        );
        await dropTornLine(path);
        const log = await openAppendLog(path);
        await log.append({ last: true });
        await log.close();
        expect((await all(readOwnRecords(path))).map(({ record }) => record)).toEqual([
          ...records.slice(0, whole),
          { last: true },
        ]);
      }),
      { numRuns: 60, seed: 4, examples: [[0], [bytes.length], [bytes.length - 1]] },
    );
  });

  test('with a torn line longer than a block loses only that', async () => {
    const path = file(`{"a":1}\n{"b":"${'x'.repeat(200_000)}`);
    expect(await dropTornLine(path)).toBeGreaterThan(200_000);
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n');
    expect(await dropTornLine(file('{"torn'))).toBe(6);
  });

  test('damaged in the middle is an error that names the line', async () => {
    await expect(all(readOwnRecords(file('{"a":1}\n{"b"\n{"c":1}\n')))).rejects.toMatchObject({
      code: 'E_STORE',
      place: { line: 2 },
    });
  });
});
